/** The decider confirms a section over one objection: why, and in whose name. It is printed with the decisions. */
import type { Section } from '@shared/sections/define-section';
import { type FormEvent, useId, useState } from 'react';
import { overruleObjection } from '../../commands/closing';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { fieldLabel } from '../../fields/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-field';
import parts from '../parts/parts.module.css';

const PEOPLE: readonly string[] = ['person'];

interface OverruleDialogProps {
  readonly section: Section;
  readonly pollIds: readonly string[];
  readonly deciderId: string | null;
  readonly onClose: () => void;
}

/** The dialog "Confirm over an objection". */
export function OverruleDialog({ section, pollIds, deciderId, onClose }: OverruleDialogProps) {
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState(deciderId);
  const [isBusy, setBusy] = useState(false);
  const people = useRecordOptions(PEOPLE);
  const formId = useId();
  const isReady = reason.trim() !== '' && person !== null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    const about = { id: section.id, title: section.text.title };
    const isSaved = await overruleObjection(about, pollIds, { reason, deciderId: person });
    setBusy(false);
    if (isSaved) onClose();
  };
  return (
    <Dialog
      title={`Confirm ${section.id} over one objection`}
      size="m"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={!isReady} isPending={isBusy}>
            Record it
          </Button>
        </>
      }
    >
      <form id={formId} className={parts.form} onSubmit={(event) => void submit(event)}>
        <p>
          The objection stays in the poll and is printed with this reason. Nobody is named as having objected.
        </p>
        <TextArea
          label="Why is it confirmed all the same?"
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={1_000}
          isRequired
          autoFocus
        />
        <PickBox
          label={fieldLabel('decision', 'decider_id')}
          options={people}
          value={person}
          onPick={setPerson}
          placeholder="The decider"
          isRequired
        />
      </form>
    </Dialog>
  );
}
