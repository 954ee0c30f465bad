/**
 * Brings the clock in step with the records after somebody else changed them: an edit in the agenda, undo, redo, an
 * import. The records say which block runs and how long it is; the clock follows.
 */
import { readClock } from '@shared/room/clock';
import { clockFor, fitClock } from '@shared/room/clock-fit';
import { findRunning } from '@shared/room/day';
import { spentOf } from '@shared/room/day-moves';
import { phasedBlock } from '@shared/room/day-records';
import { stopWatch } from '@shared/room/stopwatch';
import type { ActContext, RunningRoom } from './running-room';

/** The room as the records want it; the same object when it is so already. */
export function reconcile(
  room: RunningRoom,
  { items, people, now }: Pick<ActContext, 'items' | 'people' | 'now'>,
): RunningRoom {
  const { clock, day } = room.state;
  const all = items();
  const block = findRunning(all);
  if (clock && clock.blockId === block?.id) {
    const fitted = fitClock(clock, phasedBlock(block), people(), now);
    return fitted === clock ? room : { ...room, state: { ...room.state, clock: fitted } };
  }
  if (!clock && !block) return room;
  const left = clock && all.find(({ id }) => id === clock.blockId);
  const { spent } = room.state;
  // What the clock has counted stays with its block, also when the move that left it did not come from here.
  const known =
    clock && left
      ? { ...spent, [left.id]: spentOf({ ...left, body: {} }, spent) + readClock(clock, now).spentMs }
      : spent;
  const next = block ? clockFor(block.id, phasedBlock(block), people()) : null;
  const watch = block ? day : stopWatch(day, now);
  return { ...room, awayMs: 0, state: { ...room.state, clock: next, spent: known, day: watch } };
}
