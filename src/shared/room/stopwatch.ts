/**
 * A stopwatch as plain data, so that it can be stored and go on after a restart.
 *
 * Only a clock that never jumps counts ("mono": `performance.now()` of one run of the app). Differences are taken
 * within one run; between two runs nothing is counted, because nobody knows what the machine did meanwhile. The time of
 * day is carried along to say how long a gap was, and never moves a stopwatch.
 */
import { z } from 'zod';

/** One moment as the app knows it. */
export const momentSchema = z.strictObject({
  /** Names the run whose `mono` this is; another run counts from another zero. */
  run: z.string().min(1).max(64),
  /** Milliseconds that only grow within a run. */
  mono: z.number(),
  /** Milliseconds since 1970 as the computer's clock has it: for display alone. */
  wall: z.number(),
});
export type Moment = Readonly<z.infer<typeof momentSchema>>;

/** A stopwatch in a form that JSON can hold. */
export const stopwatchSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('still'), ms: z.number().min(0) }),
  z.strictObject({ state: z.literal('running'), ms: z.number().min(0), anchor: momentSchema }),
  z.strictObject({ state: z.literal('asleep'), ms: z.number().min(0) }),
]);
export type Stopwatch = Readonly<z.infer<typeof stopwatchSchema>>;

/** A stopwatch that stands at zero. */
export const STOPPED: Stopwatch = { state: 'still', ms: 0 };

/** Milliseconds counted so far. */
export function readMs(watch: Stopwatch, now: Moment): number {
  if (watch.state !== 'running' || watch.anchor.run !== now.run) return watch.ms;
  return watch.ms + Math.max(0, now.mono - watch.anchor.mono);
}

/** Lets it run from now on; one that runs goes on. */
export function startWatch(watch: Stopwatch, now: Moment): Stopwatch {
  return { state: 'running', ms: readMs(watch, now), anchor: now };
}

/** Stops it and keeps what it has counted. */
export function stopWatch(watch: Stopwatch, now: Moment): Stopwatch {
  return { state: 'still', ms: readMs(watch, now) };
}

/** The same reading with a fresh anchor: what is stored from time to time, so that a crash costs no more than that. */
export function settleWatch(watch: Stopwatch, now: Moment): Stopwatch {
  return watch.state === 'running' ? startWatch(watch, now) : watch;
}

/** The machine goes to sleep. Some systems count on in their sleep and some do not; a sleeping stopwatch never does. */
export function sleepWatch(watch: Stopwatch, now: Moment): Stopwatch {
  return watch.state === 'running' ? { state: 'asleep', ms: readMs(watch, now) } : watch;
}

/** The machine, or the app, is back: what was running runs again from here. */
export function wakeWatch(watch: Stopwatch, now: Moment): Stopwatch {
  const isForeign = watch.state === 'running' && watch.anchor.run !== now.run;
  return watch.state === 'asleep' || isForeign ? { state: 'running', ms: watch.ms, anchor: now } : watch;
}

/** Shows another reading without changing whether it runs. */
export function setMs(watch: Stopwatch, ms: number, now: Moment): Stopwatch {
  const reading = Math.max(0, ms);
  return watch.state === 'running'
    ? { state: 'running', ms: reading, anchor: now }
    : { state: watch.state, ms: reading };
}
