/**
 * Brings the clock in step with the records after somebody else changed them: an edit in the agenda, undo, redo, an
 * import. The records say which block runs and how long it is; the clock follows, and no time that was spent is lost.
 */
import { type Clock, readClock } from '@shared/room/clock';
import { clockFor, fitClock } from '@shared/room/clock-fit';
import { type DayItem, findRunning } from '@shared/room/day';
import { spentOf } from '@shared/room/day-moves';
import { phasedBlock } from '@shared/room/day-records';
import { type Moment, startWatch, stopWatch } from '@shared/room/stopwatch';
import { rememberLeft, returnLeft } from './left-clocks';
import type { ActContext, RunningRoom } from './running-room';

/** The room as the records want it; the same object when it is so already. */
export function reconcile(
  room: RunningRoom,
  { items, people, now }: Pick<ActContext, 'items' | 'people' | 'now'>,
): RunningRoom {
  const { clock } = room.state;
  const block = findRunning(items());
  if (!block) return clock ? leave(room, now) : room;
  if (clock?.blockId === block.id) {
    const fitted = fitClock(clock, phasedBlock(block), people(), now);
    if (fitted === clock) return room;
    const given = givenAfter(room, secondsOf(fitted) - secondsOf(clock));
    return { ...room, state: { ...room.state, clock: fitted, given } };
  }
  const entered = rememberLeft(room, enter(room, block, people(), now), now);
  return { ...entered, awayMs: 0 };
}

function enter(room: RunningRoom, block: DayItem, people: number, now: Moment): RunningRoom {
  const phased = phasedBlock(block);
  const back = returnLeft(room, block.id, now);
  if (back) {
    const clock = fitClock(back.clock, phased, people, now);
    const day = clock.watch.state === 'running' ? startWatch(room.state.day, now) : room.state.day;
    return { ...room, state: { ...room.state, clock, day, spent: back.spent } };
  }
  const { state } = leave(room, now);
  const spent = { ...state.spent, [block.id]: spentOf(block, state.spent) };
  // The day goes on where it was, whichever block it is in.
  return {
    ...room,
    state: { ...state, day: room.state.day, clock: clockFor(block.id, phased, people), spent },
  };
}

/** Without a block there is no clock; what it has counted stays with its block. */
function leave(room: RunningRoom, now: Moment): RunningRoom {
  const { clock, spent, day } = room.state;
  const known = clock
    ? { ...spent, [clock.blockId]: (spent[clock.blockId] ?? 0) + readClock(clock, now).spentMs }
    : spent;
  const after = {
    ...room,
    awayMs: 0,
    state: { ...room.state, clock: null, spent: known, day: stopWatch(day, now) },
  };
  return rememberLeft(room, after, now);
}

/** Minutes that were given and taken back may be given again. */
function givenAfter(
  { state: { clock, given } }: RunningRoom,
  seconds: number,
): RunningRoom['state']['given'] {
  const before = clock ? given[clock.blockId] : undefined;
  if (!clock || before === undefined || seconds >= 0) return given;
  return { ...given, [clock.blockId]: Math.max(0, before + Math.floor(seconds / 60)) };
}

function secondsOf({ phases }: Clock): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0);
}
