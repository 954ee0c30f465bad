/** Puts a block or a break behind a row, and asks where its minutes come from. */
import { findMinutes, usualMinimum } from '@shared/room/day-minutes';
import { type FormEvent, useMemo, useState } from 'react';
import { insertBlock } from '../../commands/day';
import { dayItemsOf } from '../../panels/room/room-model';
import { usePlan } from '../../panels/room/use-day';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import dialogs from '../dialogs/dialogs.module.css';
import { submitOnEnter } from '../dialogs/submit-on-enter';
import { minimumOf, parseMinutes } from './agenda-words';
import { ProposalChoice } from './proposal-choice';

const needed = usualMinimum(minimumOf);
const NEW = {
  block: { title: '', minutes: '15', name: 'Insert a block' },
  break: { title: 'Break', minutes: '10', name: 'Insert a break' },
} as const;

interface InsertDialogProps {
  readonly after: string | null;
  readonly kind: 'block' | 'break';
}

/** The dialog "Insert a block" or "Insert a break". */
export function InsertDialog({ after, kind }: InsertDialogProps) {
  const plan = usePlan();
  const [title, setTitle] = useState<string>(NEW[kind].title);
  const [text, setText] = useState<string>(NEW[kind].minutes);
  const [chosen, setChosen] = useState(0);
  const minutes = parseMinutes(text) || null;
  const proposals = useMemo(
    () => (minutes === null ? [] : findMinutes(dayItemsOf(plan), after, minutes, needed)),
    [plan, after, minutes],
  );
  const proposal = proposals[chosen] ?? proposals[0];
  const isReady = minutes !== null && title.trim() !== '' && proposal !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    closeDialog();
    void insertBlock(after, { title: title.trim(), kind, planned_min: minutes }, proposal);
  };
  return (
    <Dialog
      title={NEW[kind].name}
      size="m"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="insert" isDisabled={!isReady}>
            Insert
          </Button>
        </>
      }
    >
      <form id="insert" className={dialogs.form} onSubmit={submit} onKeyDown={submitOnEnter}>
        <div className={dialogs.pair}>
          <TextField label="What happens" value={title} onChange={setTitle} maxLength={120} autoFocus />
          <TextField
            label="Minutes"
            value={text}
            onChange={setText}
            inputMode="numeric"
            maxLength={4}
            {...(minutes === null && { error: 'Whole minutes, 1 or more' })}
          />
        </div>
        {proposals.length > 0 && (
          <ProposalChoice
            label="Where the minutes come from"
            plan={plan}
            proposals={proposals}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </form>
    </Dialog>
  );
}
