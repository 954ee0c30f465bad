/**
 * Clocks of blocks that were left, in memory: undo and redo of a move bring back the clock as it was, and not a new one.
 * What a block has taken in all stays the same either way.
 */
import { type Clock, pauseClock, readClock, startClock } from '@shared/room/clock';
import type { Moment } from '@shared/room/stopwatch';
import type { RunningRoom } from './running-room';

/** A clock as it stood when its block was left. */
export interface LeftClock {
  readonly clock: Clock;
  readonly wasRunning: boolean;
  /** Milliseconds of earlier visits to the block. */
  readonly spent: number;
  /** The block that took this one in, with what it had taken before; null when it was left otherwise. */
  readonly joined: { readonly id: string; readonly spent: number } | null;
}

/** The room after a step that may have left a block: its clock is remembered as it was before. */
export function rememberLeft(
  before: RunningRoom,
  after: RunningRoom,
  now: Moment,
  joined: string | null = null,
): RunningRoom {
  const { clock, spent } = before.state;
  if (!clock || clock.blockId === after.state.clock?.blockId) return after;
  const entry: LeftClock = {
    clock: pauseClock(clock, now),
    wasRunning: clock.watch.state === 'running',
    spent: spent[clock.blockId] ?? 0,
    joined: joined === null ? null : { id: joined, spent: spent[joined] ?? 0 },
  };
  return { ...after, left: { ...after.left, [clock.blockId]: entry } };
}

/** The clock and the milliseconds of a block that runs again because a step was taken back; null when it is not known. */
export function returnLeft(
  room: RunningRoom,
  blockId: string,
  now: Moment,
): { readonly clock: Clock; readonly spent: Readonly<Record<string, number>> } | null {
  const entry = room.left[blockId];
  if (!entry) return null;
  const { clock, spent } = room.state;
  if (entry.joined && clock?.blockId === entry.joined.id) {
    const own = { [entry.joined.id]: entry.joined.spent, [blockId]: entry.spent };
    return { clock: { ...clock, blockId }, spent: { ...spent, ...own } };
  }
  const went = clock ? { [clock.blockId]: (spent[clock.blockId] ?? 0) + readClock(clock, now).spentMs } : {};
  return {
    clock: entry.wasRunning ? startClock(entry.clock, now) : entry.clock,
    spent: { ...spent, ...went, [blockId]: entry.spent },
  };
}
