/**
 * The four-fifths rule of thumb for adverse impact (29 CFR 1607.4(D), United States, employment): the lowest selection
 * rate should reach four fifths of the highest. Counts are always shown with it, because small groups swing.
 */
import type { Computed } from './computed';
import { computed, DIVISION_BY_ZERO, divide, MISSING_INPUT, OUT_OF_RANGE } from './computed';

/** Ratio below which the rule speaks of adverse impact. */
export const FOUR_FIFTHS = 0.8;

/** People of a group who were selected, of all who could have been. */
export interface SelectedOf {
  readonly selected: number;
  readonly total: number;
}

/** Lowest / highest selection rate of two or more groups, 0 to 1. */
export function fourFifthsRatio(groups: readonly SelectedOf[]): Computed {
  if (groups.length < 2) return MISSING_INPUT;
  const rates: number[] = [];
  for (const group of groups) {
    const rate = selectionRate(group);
    if (!rate.computable) return rate;
    rates.push(rate.value);
  }
  const highest = Math.max(...rates);
  return highest === 0 ? DIVISION_BY_ZERO : computed(Math.min(...rates) / highest);
}

/** Share of a group that was selected. */
export function selectionRate({ selected, total }: SelectedOf): Computed {
  return selected < 0 || total < selected ? OUT_OF_RANGE : divide(selected, total);
}

/** True when a ratio lies below four fifths; 0.80 itself, however it was rounded, does not. */
export function isBelowFourFifths(ratio: number): boolean {
  return ratio < FOUR_FIFTHS - 1e-9;
}
