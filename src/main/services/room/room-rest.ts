/** A room while nobody acts: its clocks with a fresh anchor, asleep, awake again; a private turn covered. */
import { pauseClock, settleClock, sleepClock, wakeClock } from '@shared/room/clock';
import type { RoomState } from '@shared/room/state';
import {
  type Moment,
  type Stopwatch,
  settleWatch,
  sleepWatch,
  stopWatch,
  wakeWatch,
} from '@shared/room/stopwatch';
import { coverTurn } from '@shared/room/turns';
import type { RunningRoom } from './running-room';

/** What is stored from time to time while something counts. */
export function settledState(state: RoomState, now: Moment): RoomState {
  return { ...state, clock: state.clock && settleClock(state.clock, now), day: settleWatch(state.day, now) };
}

/** No look at a running clock is ever this late, unless the machine slept without saying so. */
const SLEPT_MS = 60_000;

/** A gap that nobody announced is time away, to be said and not counted; the same room when there was none. */
export function withoutGap(room: RunningRoom, now: Moment): RunningRoom {
  const { clock, day } = room.state;
  const gapOf = (watch: Stopwatch | undefined): number =>
    watch?.state === 'running' ? now.mono - watch.anchor.mono : 0;
  const gap = gapOf(clock?.watch);
  if (Math.max(gap, gapOf(day)) < SLEPT_MS) return room;
  const from = <W extends Stopwatch>(watch: W): W =>
    watch.state === 'running' ? { ...watch, anchor: now } : watch;
  const state = { ...room.state, clock: clock && { ...clock, watch: from(clock.watch) }, day: from(day) };
  return { ...room, awayMs: room.awayMs + gap, state };
}

/** True while the clock of a block or the watch of the day counts. */
export function isCounting({ clock, day }: RoomState): boolean {
  return clock?.watch.state === 'running' || day.state === 'running';
}

/** Somebody else may be looking: a private turn shows who is next and nothing more. */
export function covered(room: RunningRoom): RunningRoom {
  return room.turns?.stage === 'private' ? { ...room, turns: coverTurn(room.turns) } : room;
}

/** The machine goes to sleep. */
export function asleep(room: RunningRoom, now: Moment): RunningRoom {
  if (!isCounting(room.state)) return room;
  const { clock, day } = room.state;
  const state = { ...room.state, clock: clock && sleepClock(clock, now), day: sleepWatch(day, now) };
  return { ...room, state };
}

/** The machine is back after so long; the time is said and not counted. */
export function awake(room: RunningRoom, away: number, now: Moment): RunningRoom {
  const { clock, day } = room.state;
  if (clock?.watch.state !== 'asleep' && day.state !== 'asleep') return room;
  const awayMs = clock?.watch.state === 'asleep' ? room.awayMs + away : room.awayMs;
  const state = { ...room.state, clock: clock && wakeClock(clock, now), day: wakeWatch(day, now) };
  return { ...room, awayMs, state };
}

/** The workshop went to the bin: nothing in it counts on. */
export function paused(room: RunningRoom, now: Moment): RunningRoom {
  const { clock, day } = room.state;
  if (!isCounting(room.state)) return room;
  return {
    ...room,
    state: { ...room.state, clock: clock && pauseClock(clock, now), day: stopWatch(day, now) },
  };
}
