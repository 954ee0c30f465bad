/** Ahead or behind: for the facilitator alone. */
import { type DayItem, plannedOf, stateOf } from './day';
import { type SpentMs, spentOf } from './day-moves';

/** Where the day stands against its plan, in milliseconds. */
export interface Pace {
  /** Above zero: behind. Below zero: ahead. */
  readonly behindMs: number;
  /** What is still planned, the rest of the running block included. */
  readonly leftMs: number;
}

/**
 * Compares the time since the day began (`elapsedMs`, pauses included) with the plan of what is done. `runningMs` is
 * what the clock of the running block shows as spent in this visit. A block left open counts as far as it was worked on.
 */
export function paceOf(
  items: readonly DayItem[],
  spent: SpentMs,
  runningMs: number,
  elapsedMs: number,
): Pace {
  let earned = 0;
  let left = 0;
  for (const item of items) {
    const planned = plannedOf(item) * 60_000;
    const state = stateOf(item);
    const used = spentOf(item, spent) + (state === 'running' ? runningMs : 0);
    const part = state === 'done' || state === 'skipped' ? planned : Math.min(planned, used);
    earned += part;
    left += planned - part;
  }
  return { behindMs: elapsedMs - earned, leftMs: left };
}
