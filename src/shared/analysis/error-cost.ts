/** What wrong answers cost, and from which score on acting is cheaper than leaving it. */
import type { Computed } from './computed';
import { computed, divide, OUT_OF_RANGE } from './computed';

/** How often a classifier errs (shares, 0 to 1) and what each kind of error costs (any one currency). */
export interface ErrorProfile {
  /** Share of cases that are truly positive. */
  readonly positiveRate: number;
  /** Share of positives that are missed: 1 − recall. */
  readonly falseNegativeRate: number;
  /** Share of negatives that raise a false alarm. */
  readonly falsePositiveRate: number;
  readonly costFalseNegative: number;
  readonly costFalsePositive: number;
}

/** Cost of the errors in 1,000 cases. */
export function errorCostPer1000(profile: ErrorProfile): Computed {
  const { positiveRate, falseNegativeRate, falsePositiveRate, costFalseNegative, costFalsePositive } =
    profile;
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  if (![positiveRate, falseNegativeRate, falsePositiveRate].every(isShare)) return OUT_OF_RANGE;
  if (costFalseNegative < 0 || costFalsePositive < 0) return OUT_OF_RANGE;
  const missed = positiveRate * falseNegativeRate * costFalseNegative;
  const alarms = (1 - positiveRate) * falsePositiveRate * costFalsePositive;
  return computed(1000 * (missed + alarms));
}

/**
 * Probability from which acting is cheaper than not acting: cost_FP / (cost_FP + cost_FN), for a calibrated score and
 * right answers that cost nothing (Elkan 2001).
 */
export function breakEvenThreshold(costFalsePositive: number, costFalseNegative: number): Computed {
  if (costFalsePositive < 0 || costFalseNegative < 0) return OUT_OF_RANGE;
  return divide(costFalsePositive, costFalsePositive + costFalseNegative);
}
