/**
 * The one timer of all running clocks: it fires at the next signal or after a second, whichever comes first, and never
 * while nothing runs.
 */
import { nextSignalMs, STORE_EVERY_MS } from '@shared/room/clock';
import type { Moment } from '@shared/room/stopwatch';
import type { RunningRoom } from './running-room';

/** With the clock standing the watch of the day goes on; half a minute lost of it is nothing. */
const REST_EVERY_MS = 30_000;
/** A timer that fires a hair early must not miss its signal. */
const LATE_MS = 5;

export interface ClockTimer {
  /** Looks at what runs and sets the timer anew. */
  readonly arm: () => void;
  readonly stop: () => void;
}

/** Builds the timer; `rooms` are looked at each time, `onTime` does what is due. */
export function createClockTimer(
  rooms: () => Iterable<RunningRoom>,
  now: () => Moment,
  onTime: () => void,
): ClockTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const moment = now();
    const waits = [...rooms()].flatMap((room) => waitOf(room, moment) ?? []);
    if (waits.length === 0) return;
    timer = setTimeout(
      () => {
        onTime();
        arm();
      },
      Math.min(...waits),
    );
    // The app lives as long as its window, never as long as a clock.
    timer.unref?.();
  };
  return { arm, stop: () => clearTimeout(timer) };
}

/** Milliseconds until something is due in a room; null while nothing counts. */
function waitOf({ state: { clock, day } }: RunningRoom, now: Moment): number | null {
  if (clock?.watch.state === 'running')
    return Math.min(STORE_EVERY_MS, (nextSignalMs(clock, now) ?? STORE_EVERY_MS) + LATE_MS);
  return day.state === 'running' ? REST_EVERY_MS : null;
}
