/** Entering a block: it gets a clock of its own, which runs when the one before did. */
import { type Clock, startClock } from '@shared/room/clock';
import { clockFor } from '@shared/room/clock-fit';
import type { DayItem } from '@shared/room/day';
import { type DayMove, spentOf } from '@shared/room/day-moves';
import { phasedBlock } from '@shared/room/day-records';
import { startWatch, stopWatch } from '@shared/room/stopwatch';
import { rememberLeft } from './left-clocks';
import type { ActContext, RunningRoom } from './running-room';

/** The room after a move whose records are written. */
export function enterBlock(
  room: RunningRoom,
  move: DayMove,
  context: Pick<ActContext, 'items' | 'people' | 'now'>,
  isRunning: boolean,
): RunningRoom {
  const { now } = context;
  const block = context.items().find(({ id }) => id === move.running);
  const fresh = block ? clockFor(block.id, phasedBlock(block), context.people()) : null;
  const clock: Clock | null = fresh && isRunning ? startClock(fresh, now) : fresh;
  const { day } = room.state;
  // Without a block the day is over; going back into it lets it go on.
  const watch = block === undefined ? stopWatch(day, now) : isRunning ? startWatch(day, now) : day;
  const spent = block ? { ...move.spent, [block.id]: spentOf(block, move.spent) } : move.spent;
  const entered = { ...room, awayMs: 0, state: { ...room.state, clock, spent, day: watch } };
  return rememberLeft(room, entered, now);
}

/** How a block is called in the history. */
export function titleOf({ body }: DayItem): string {
  return typeof body.title === 'string' && body.title !== '' ? body.title : 'the block';
}
