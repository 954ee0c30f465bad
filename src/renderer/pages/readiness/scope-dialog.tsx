/** Says whether a section applies to this project, and why not. What would not hold is refused with the reason. */
import type { Body } from '@shared/domain/workshop';
import type { Applicability } from '@shared/readiness/applicability';
import {
  findSectionStatus,
  type ScopeField,
  type ScopeWish,
  scopeRefusals,
} from '@shared/readiness/scope-refusals';
import { createRecordView } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { useMemo, useState } from 'react';
import { setScope } from '../../commands/readiness';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { optionLabel, optionMeaning } from '../../fields/words';
import { judgedMoment } from '../../store/judged-moment';
import { type Mirror, toSnapshot } from '../../store/mirror';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import styles from '../findings/waive-dialog.module.css';
import { JudgedLine } from '../time/judged-line';

const PEOPLE: readonly string[] = ['person'];
const CHOICES: readonly Applicability[] = ['applicable', 'deferred', 'not_applicable'];

/** The dialog "Does … apply?". */
export function ScopeDialog({ sectionId }: { readonly sectionId: string }) {
  const mirror = useWorkshop((state) => state.mirror);
  return mirror ? <ScopeForm sectionId={sectionId} mirror={mirror} /> : null;
}

function ScopeForm({ sectionId, mirror }: { readonly sectionId: string; readonly mirror: Mirror }) {
  const view = useMemo(() => createRecordView(toSnapshot(mirror), judgedMoment()), [mirror]);
  const [wish, setWish] = useState<ScopeWish>(() => {
    const body: Body = findSectionStatus(view, sectionId)?.body ?? {};
    return {
      section: sectionId,
      applicability: CHOICES.find((choice) => choice === body['applicability']) ?? 'applicable',
      rationale: String(body['rationale'] ?? ''),
      approverId: typeof body['approver_id'] === 'string' ? body['approver_id'] : null,
      revisitOn: typeof body['revisit_on'] === 'string' ? body['revisit_on'] : null,
    };
  });
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const people = useRecordOptions(PEOPLE);
  const refusals = useMemo(() => scopeRefusals(view, wish), [view, wish]);
  const change = (part: Partial<ScopeWish>): void => setWish({ ...wish, ...part });
  const errorOf = (field: ScopeField): { readonly error?: string } => {
    const messages = refusals.filter((refusal) => refusal.field === field).map(({ message }) => message);
    // A choice that cannot hold says so at once; what is not filled in yet is said when somebody wants to save.
    const isSaid = messages.length > 0 && (isTried || field === 'applicability');
    return isSaid ? { error: messages.join(' ') } : {};
  };
  const save = (): void => {
    setIsTried(true);
    if (refusals.length > 0 || isBusy) return;
    setIsBusy(true);
    void setScope(wish).then((isDone) => {
      setIsBusy(false);
      if (isDone) closeDialog();
    });
  };
  const isOut = wish.applicability !== 'applicable';
  return (
    <Dialog
      title={`Does ${sectionId} ${findSection(sectionId)?.text.title ?? ''} apply?`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isPending={isBusy} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          label="In this project it"
          value={wish.applicability}
          onChange={(applicability) => change({ applicability })}
          options={CHOICES.map((id) => ({
            id,
            label: optionLabel('section_status', 'applicability', id),
            meaning: optionMeaning('section_status', 'applicability', id),
          }))}
          {...errorOf('applicability')}
        />
        {isOut && (
          <>
            <TextArea
              label="Why?"
              help="At least 40 characters; it is printed with the score."
              value={wish.rationale}
              onChange={(rationale) => change({ rationale })}
              rows={3}
              maxLength={1000}
              isRequired
              {...errorOf('rationale')}
            />
            <PickBox
              label="Approved by"
              help="Somebody other than the one who writes the reason."
              options={people}
              value={wish.approverId}
              onPick={(approverId) => change({ approverId })}
              placeholder="A person in the room"
              isRequired
              {...errorOf('approver_id')}
            />
            <DateField
              label="Look again on"
              value={wish.revisitOn}
              onChange={(revisitOn) => change({ revisitOn })}
              isRequired
              {...errorOf('revisit_on')}
            />
          </>
        )}
        <JudgedLine />
      </div>
    </Dialog>
  );
}
