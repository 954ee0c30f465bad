/** Do two raters agree more than chance would (Cohen 1960)? */
import type { Computed } from './computed';
import { computed, DIVISION_BY_ZERO, divide, MISSING_INPUT, OUT_OF_RANGE } from './computed';

/** Agreement seen, agreement expected by chance, and kappa; 1 is full agreement, 0 what chance gives. */
export interface Agreement {
  readonly observed: Computed;
  readonly expected: Computed;
  readonly kappa: Computed;
}

/** Kappa = (po − pe) / (1 − pe) of a square table of counts: rows are the first rater's answers, columns the second's. */
export function cohenKappa(counts: readonly (readonly number[])[]): Agreement {
  const n = counts.length;
  if (n === 0 || counts.some((row) => row.length !== n)) return none(MISSING_INPUT);
  if (counts.flat().some((count) => !(count >= 0))) return none(OUT_OF_RANGE);
  const total = sum(counts.flat());
  if (total === 0) return none(DIVISION_BY_ZERO);
  const observed = sum(counts.map((row, i) => row[i] ?? 0)) / total;
  const expected = sum(
    counts.map((row, i) => (sum(row) / total) * (sum(counts.map((other) => other[i] ?? 0)) / total)),
  );
  return {
    observed: computed(observed),
    expected: computed(expected),
    kappa: divide(observed - expected, 1 - expected),
  };
}

function none(reason: Computed): Agreement {
  return { observed: reason, expected: reason, kappa: reason };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
