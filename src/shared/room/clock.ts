/**
 * The clock of the block that is running. It signals and never moves people on: below zero it shows how much longer
 * the room has taken, until the facilitator goes to the next phase.
 *
 * A clock is plain data. It is stored when something happens and at least once a second while it runs, so that a crash
 * costs a second at most; see `stopwatch.ts` for sleep, restarts and clocks that jump.
 */
import { z } from 'zod';
import { type Phase, phaseSchema } from './phases';
import type { Moment, Stopwatch } from './stopwatch';
import {
  readMs,
  STOPPED,
  setMs,
  settleWatch,
  sleepWatch,
  startWatch,
  stopWatch,
  stopwatchSchema,
  wakeWatch,
} from './stopwatch';

/** Signals of a clock, each given once; the end of the last phase is the end of the block. */
export const SIGNALS = ['phase_two_minutes', 'phase_zero', 'block_two_minutes', 'block_zero'] as const;
export type Signal = (typeof SIGNALS)[number];

const WARNING_MS = 120_000;
/** A running clock is stored when its anchor is older than this. */
export const STORE_EVERY_MS = 1_000;

/** A clock in the form in which it is stored. */
export const clockSchema = z
  .strictObject({
    blockId: z.string().min(1).max(64),
    phases: z.array(phaseSchema).min(1).max(200),
    /** Position of the phase that people are in. */
    phase: z.number().int().min(0),
    /** Milliseconds spent in each phase, as it was left last; that of the current phase is in `watch`. */
    spent: z.array(z.number().min(0)),
    watch: stopwatchSchema,
    given: z.array(z.enum(SIGNALS)),
    /** When the block began by the clock on the wall, milliseconds since 1970: for display alone. */
    startedAt: z.number().nullable(),
  })
  .refine(({ phase, phases, spent }) => phase < phases.length && spent.length === phases.length);
export type Clock = Readonly<z.infer<typeof clockSchema>>;

/** What a clock shows. */
export interface ClockReading {
  /** Left of the phase; below zero when the room takes longer. */
  readonly phaseMs: number;
  /** Left of the block. */
  readonly blockMs: number;
  /** Spent on the block, pauses left out. */
  readonly spentMs: number;
  readonly isRunning: boolean;
}

/** A clock that stands at the beginning of a block. */
export function createClock(blockId: string, phases: readonly Phase[]): Clock {
  return {
    blockId,
    phases: [...phases],
    phase: 0,
    spent: phases.map(() => 0),
    watch: STOPPED,
    given: [],
    startedAt: null,
  };
}

/** Reads a stored clock; null when the text holds none. */
export function parseRoomClock(text: string): Clock | null {
  try {
    const parsed = clockSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What the clock shows now. */
export function readClock(clock: Clock, now: Moment): ClockReading {
  const here = readMs(clock.watch, now);
  const others = sum(clock.spent.filter((_, at) => at !== clock.phase));
  const block = sum(clock.phases.map(({ seconds }) => seconds * 1_000));
  return {
    phaseMs: (clock.phases[clock.phase]?.seconds ?? 0) * 1_000 - here,
    blockMs: block - others - here,
    spentMs: others + here,
    isRunning: clock.watch.state === 'running',
  };
}

/** Starts, or goes on after a pause. */
export function startClock(clock: Clock, now: Moment): Clock {
  return { ...clock, watch: startWatch(clock.watch, now), startedAt: clock.startedAt ?? now.wall };
}

/** Stops counting; the reading stays. */
export function pauseClock(clock: Clock, now: Moment): Clock {
  return { ...clock, watch: stopWatch(clock.watch, now) };
}

/** Goes to a phase, forward or back; its own time goes on where it was left. Out of range: the nearest phase. */
export function goToPhase(clock: Clock, phase: number, now: Moment): Clock {
  const to = Math.min(Math.max(Math.trunc(phase), 0), clock.phases.length - 1);
  if (to === clock.phase) return clock;
  const spent = clock.spent.map((ms, at) => (at === clock.phase ? readMs(clock.watch, now) : ms));
  const watch = setMs(clock.watch, spent[to] ?? 0, now);
  const given = clock.given.filter((signal) => signal.startsWith('block'));
  return rearm({ ...clock, phase: to, spent, watch, given }, now);
}

/** The next phase; at the last one nothing happens. */
export function nextPhase(clock: Clock, now: Moment): Clock {
  return goToPhase(clock, clock.phase + 1, now);
}

/** Gives the current phase more seconds, or fewer; signals that lie ahead again will be given again. */
export function extendPhase(clock: Clock, seconds: number, now: Moment): Clock {
  const phases = clock.phases.map((phase, at) =>
    at === clock.phase ? { ...phase, seconds: Math.max(0, Math.round(phase.seconds + seconds)) } : phase,
  );
  const longer = { ...clock, phases };
  const due = new Set(reached(longer, now));
  return { ...longer, given: clock.given.filter((signal) => due.has(signal)) };
}

/** Counts time that the clock did not see, because the facilitator says that it belongs to this phase. */
export function countMissed(clock: Clock, ms: number, now: Moment): Clock {
  return { ...clock, watch: setMs(clock.watch, readMs(clock.watch, now) + ms, now) };
}

/** The clock with its anchor moved up to now: what is stored while it runs. */
export function settleClock(clock: Clock, now: Moment): Clock {
  return { ...clock, watch: settleWatch(clock.watch, now) };
}

/** True when a running clock should be stored again. */
export function isStoreDue({ watch }: Clock, now: Moment): boolean {
  if (watch.state !== 'running') return false;
  return watch.anchor.run !== now.run || now.mono - watch.anchor.mono >= STORE_EVERY_MS;
}

/** The machine goes to sleep. */
export function sleepClock(clock: Clock, now: Moment): Clock {
  return { ...clock, watch: sleepWatch(clock.watch, now) };
}

/** The machine is back, or the app was started again: the clock goes on where it was. */
export function wakeClock(clock: Clock, now: Moment): Clock {
  return { ...clock, watch: wakeWatch(clock.watch, now) };
}

/** How long the app was away by the clock on the wall, to be shown and nothing else; null when it was not. */
export function awayMs(stored: Stopwatch, now: Moment): number | null {
  if (stored.state !== 'running' || stored.anchor.run === now.run) return null;
  return Math.max(0, now.wall - stored.anchor.wall);
}

/** Milliseconds until the next signal can be due; null when the clock stands or nothing lies ahead. */
export function nextSignalMs(clock: Clock, now: Moment): number | null {
  const { phaseMs, blockMs, isRunning } = readClock(clock, now);
  if (!isRunning) return null;
  const ahead = [phaseMs - WARNING_MS, phaseMs, blockMs - WARNING_MS, blockMs].filter((ms) => ms > 0);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** Looks at the clock: what it shows and which signals are due now. Store the clock that comes back. */
export function tick(
  clock: Clock,
  now: Moment,
): { readonly clock: Clock; readonly reading: ClockReading; readonly signals: readonly Signal[] } {
  const reading = readClock(clock, now);
  if (!reading.isRunning) return { clock, reading, signals: [] };
  const due = reached(clock, now).filter((signal) => !clock.given.includes(signal));
  if (due.length === 0) return { clock, reading, signals: [] };
  const given = SIGNALS.filter((signal) => clock.given.includes(signal) || due.includes(signal));
  return { clock: { ...clock, given }, reading, signals: loudest(due) };
}

/** A late look may find several signals: "over" says more than "two minutes", and the block more than its phase. */
function loudest(due: readonly Signal[]): readonly Signal[] {
  const best = (['block_zero', 'phase_zero', 'block_two_minutes', 'phase_two_minutes'] as const).find(
    (signal) => due.includes(signal),
  );
  return best === undefined ? [] : [best];
}

/** Signals whose time has come. What is no longer than two minutes has no two-minute signal. */
function reached(clock: Clock, now: Moment): readonly Signal[] {
  const { phaseMs, blockMs } = readClock(clock, now);
  const phaseLength = (clock.phases[clock.phase]?.seconds ?? 0) * 1_000;
  const blockLength = sum(clock.phases.map(({ seconds }) => seconds * 1_000));
  const due: Signal[] = [];
  if (phaseMs <= WARNING_MS && phaseLength > WARNING_MS) due.push('phase_two_minutes');
  if (phaseMs <= 0) due.push('phase_zero');
  if (blockMs <= WARNING_MS && blockLength > WARNING_MS) due.push('block_two_minutes');
  if (blockMs <= 0) due.push('block_zero');
  return due;
}

/** Entering a phase that has been over before says nothing again. */
function rearm(clock: Clock, now: Moment): Clock {
  if (readMs(clock.watch, now) === 0) return clock;
  const past = reached(clock, now).filter((signal) => signal.startsWith('phase'));
  return {
    ...clock,
    given: SIGNALS.filter((signal) => clock.given.includes(signal) || past.includes(signal)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
