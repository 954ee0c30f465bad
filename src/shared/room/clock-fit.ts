/**
 * Keeps a clock in step with the record of its block: when somebody changes the minutes or the forms of the block that
 * is running, its phases follow and nothing that was spent is lost. The seconds of all phases always add up to the
 * minutes of the block.
 */
import { type Clock, createClock, extendPhase } from './clock';
import { type Phase, type PhasedBlock, phasesOf } from './phases';
import { type Moment, readMs, setMs } from './stopwatch';

/** Numbers of people on either side of what changes the steps of a form. */
const FEW_AND_MANY = [1, 8] as const;

/** The clock with phases that fit its block; the same clock when they fit already. */
export function fitClock(clock: Clock, block: PhasedBlock, people: number, now: Moment): Clock {
  const hasSameSteps = [people, ...FEW_AND_MANY].some((count) =>
    isSameSteps(clock.phases, phasesOf(block, count)),
  );
  if (!hasSameSteps) return rephase(clock, phasesOf(block, people), now);
  const missing = block.minutes * 60 - secondsOf(clock.phases);
  if (missing === 0) return clock;
  const isFresh = clock.spent.every((ms) => ms === 0) && readMs(clock.watch, now) === 0;
  if (isFresh) return { ...clock, phases: [...sameSteps(clock.phases, phasesOf(block, people))], given: [] };
  if (missing > 0) return extendPhase(clock, missing, now);
  // Looked at again, so that signals which lie ahead now are given.
  return extendPhase({ ...clock, phases: [...shorten(clock, -missing, now)] }, 0, now);
}

/** A clock that stands at the beginning of a block, or runs from there. */
export function clockFor(id: string, block: PhasedBlock, people: number): Clock {
  return createClock(id, phasesOf(block, people));
}

/** Takes seconds that are still ahead: of the phase people are in, then of later ones, the last first, then of any. */
function shorten(clock: Clock, seconds: number, now: Moment): readonly Phase[] {
  const lengths = clock.phases.map((phase) => phase.seconds);
  let rest = seconds;
  const take = (at: number, keep: number): void => {
    const own = Math.max(0, Math.min(rest, (lengths[at] ?? 0) - keep));
    lengths[at] = (lengths[at] ?? 0) - own;
    rest -= own;
  };
  take(clock.phase, Math.ceil(readMs(clock.watch, now) / 1_000));
  for (let at = lengths.length - 1; at > clock.phase; at -= 1) take(at, 0);
  for (let at = clock.phase; at >= 0; at -= 1) take(at, 0);
  return clock.phases.map((phase, at) => ({ ...phase, seconds: lengths[at] ?? 0 }));
}

/** Other steps: what was spent stays with the step of the same name, and what finds none with the one people are in. */
function rephase(clock: Clock, phases: readonly Phase[], now: Moment): Clock {
  const here = clock.phases[clock.phase];
  const all = clock.spent.map((ms, at) => (at === clock.phase ? readMs(clock.watch, now) : ms));
  const phase = Math.max(0, here ? phases.findIndex((next) => isSameStep(next, here)) : 0);
  const spent = phases.map(() => 0);
  clock.phases.forEach((old, at) => {
    const found = phases.findIndex((next, to) => isSameStep(next, old) && spent[to] === 0);
    const to = found < 0 ? phase : found;
    spent[to] = (spent[to] ?? 0) + (all[at] ?? 0);
  });
  const moved = { ...clock, phases: [...phases], phase, spent, given: [] };
  return { ...moved, watch: setMs(clock.watch, spent[phase] ?? 0, now) };
}

/** The seconds of `next` on the steps that the clock has: another number of people may have left one out. */
function sameSteps(old: readonly Phase[], next: readonly Phase[]): readonly Phase[] {
  return isSameSteps(old, next) ? next : spreadOver(old, secondsOf(next));
}

function spreadOver(phases: readonly Phase[], seconds: number): readonly Phase[] {
  const before = secondsOf(phases);
  let rest = seconds;
  return phases.map((phase, at) => {
    const isLast = at === phases.length - 1;
    const share =
      isLast || before === 0 ? rest : Math.min(rest, Math.round((phase.seconds / before) * seconds));
    rest -= share;
    return { ...phase, seconds: share };
  });
}

function isSameSteps(left: readonly Phase[], right: readonly Phase[]): boolean {
  return left.length === right.length && left.every((phase, at) => isSameStep(phase, right[at]));
}

function isSameStep(left: Phase, right: Phase | undefined): boolean {
  return left.form === right?.form && left.step === right.step;
}

function secondsOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0);
}
