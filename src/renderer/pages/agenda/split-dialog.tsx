/** Cuts a block in two: after how many minutes, and what the second part is called. */
import { type FormEvent, useState } from 'react';
import { splitBlock } from '../../commands/day';
import { usePlan } from '../../panels/room/use-day';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import dialogs from '../dialogs/dialogs.module.css';
import { itemName, parseMinutes } from './agenda-words';

/** The dialog "Split". */
export function SplitDialog({ id }: { readonly id: string }) {
  const plan = usePlan();
  const item = plan.day.find(({ record }) => record.id === id);
  const planned = item?.row.minutes ?? 0;
  const name = item ? itemName(item) : '';
  const [text, setText] = useState(() => String(Math.max(1, Math.floor(planned / 2))));
  const [title, setTitle] = useState(() => `${name}, part 2`.slice(0, 120));
  const minutes = parseMinutes(text);
  const isFitting = minutes !== null && minutes > 0 && minutes < planned;
  const isReady = isFitting && title.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    closeDialog();
    void splitBlock(id, minutes, title.trim());
  };
  return (
    <Dialog
      title={`Split “${name}”`}
      size="s"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="split" isDisabled={!isReady}>
            Split
          </Button>
        </>
      }
    >
      <form id="split" className={dialogs.form} onSubmit={submit}>
        <TextField
          label={`After how many of its ${planned} minutes`}
          value={text}
          onChange={setText}
          inputMode="numeric"
          maxLength={4}
          autoFocus
          {...(!isFitting && { error: `Whole minutes from 1 to ${Math.max(1, planned - 1)}` })}
        />
        <TextField label="The second part is called" value={title} onChange={setTitle} maxLength={120} />
        <p className={dialogs.muted}>
          {isFitting
            ? `${minutes} min stay, ${planned - minutes} min go to the second part.`
            : 'Both parts together keep the minutes.'}
        </p>
      </form>
    </Dialog>
  );
}
