/** Turns causes into risks: the words of each, who owns it and what is done first. All are made in one step. */
import { type FormEvent, useId, useState } from 'react';
import { ACTION_WORDS_MAX, makePerson } from '../../commands/actions';
import { ownRisks, type RiskWords } from '../../commands/premortem';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { fieldLabel } from '../../fields/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { Remark } from '../parts/remark';
import styles from './premortem.module.css';
import type { Cause } from './premortem-model';

const PEOPLE: readonly string[] = ['person'];

interface OwnRisksDialogProps {
  readonly causes: readonly Cause[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The dialog "Make risks of causes". */
export function OwnRisksDialog({ causes, onClose, onDone }: OwnRisksDialogProps) {
  // As they were when the dialog opened: what others add to the wall meanwhile does not move the rows.
  const [rows, setRows] = useState<readonly RiskWords[]>(() =>
    causes.map((cause) => ({ cause, statement: cause.words, ownerId: null, action: '' })),
  );
  const [isBusy, setBusy] = useState(false);
  const people = useRecordOptions(PEOPLE);
  const formId = useId();
  const change = (at: number, part: Partial<RiskWords>): void =>
    setRows((now) => now.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const isReady = rows.every(({ statement }) => statement.trim() !== '');
  const ownerless = rows.filter(({ ownerId }) => ownerId === null).length;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    const isDone = await ownRisks(rows);
    setBusy(false);
    if (isDone) onDone();
  };
  return (
    <Dialog
      title={rows.length === 1 ? 'Make it a risk' : `Make ${rows.length} risks`}
      size="l"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={!isReady} isPending={isBusy}>
            {rows.length === 1 ? 'Make the risk' : 'Make the risks'}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.rows} onSubmit={(event) => void submit(event)}>
        {rows.map((row, at) => (
          <fieldset key={row.cause.record.id} className={styles.row}>
            <legend className={styles.legend}>{`Risk ${at + 1}`}</legend>
            <div className={styles.wide}>
              <TextArea
                label={fieldLabel('risk', 'statement')}
                help="Cause, what happens, and what it does to whom."
                value={row.statement}
                onChange={(statement) => change(at, { statement })}
                rows={2}
                maxLength={ACTION_WORDS_MAX}
                isRequired
                autoFocus={at === 0}
                {...(row.statement.trim() === '' && { error: 'Say what could go wrong.' })}
              />
            </div>
            <PickBox
              label={fieldLabel('risk', 'owner_id')}
              options={people}
              value={row.ownerId}
              onPick={(ownerId) => change(at, { ownerId })}
              onCreate={(name) => void makePerson(name).then((ownerId) => ownerId && change(at, { ownerId }))}
              createLabel="New person"
              placeholder="One person"
            />
            <TextField
              label="First action"
              value={row.action}
              onChange={(action) => change(at, { action })}
              maxLength={ACTION_WORDS_MAX}
            />
          </fieldset>
        ))}
        {ownerless > 0 && (
          <Remark>{`${ownerless} of ${rows.length} without an owner: nobody looks after a risk that is everybody's.`}</Remark>
        )}
      </form>
    </Dialog>
  );
}
