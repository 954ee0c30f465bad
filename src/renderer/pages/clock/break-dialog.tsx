/** What the projector says while the room rests, and until when; the agenda suggests both. */
import { clockTime } from '@shared/agenda/agenda';
import { parseClock } from '@shared/agenda/plan';
import { type FormEvent, useState } from 'react';
import { showBreak } from '../../commands/projector';
import { wallClock } from '../../panels/room/room-model';
import { usePlan, useRunningItem } from '../../panels/room/use-day';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { itemName } from '../agenda/agenda-words';
import { closeDialog } from '../dialogs/close-dialog';
import dialogs from '../dialogs/dialogs.module.css';

const USUAL_MS = 10 * 60_000;

/** The dialog "Break". */
export function BreakDialog() {
  const plan = usePlan();
  const item = useRunningItem(plan);
  const clock = useRoom((state) => state.room?.clock);
  const isBreak = item?.row.kind === 'break';
  const [title, setTitle] = useState(() => (item && isBreak ? itemName(item) : 'Break'));
  const [until, setUntil] = useState(() =>
    wallClock(Date.now(), isBreak && clock && clock.blockMs > 0 ? clock.blockMs : USUAL_MS),
  );
  const time = parseClock(until);
  const isReady = time !== null && title.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    closeDialog();
    void showBreak(title.trim(), clockTime(time, 0) ?? time);
  };
  return (
    <Dialog
      title="Break on the projector"
      size="s"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="room-break" isDisabled={!isReady}>
            Show the break
          </Button>
        </>
      }
    >
      <form id="room-break" className={dialogs.form} onSubmit={submit}>
        <TextField label="What it says" value={title} onChange={setTitle} maxLength={200} />
        <TextField
          label="Until"
          value={until}
          onChange={setUntil}
          inputMode="numeric"
          maxLength={5}
          autoFocus
          {...(time === null && { error: 'A time such as 10:45' })}
        />
      </form>
    </Dialog>
  );
}
