/**
 * Differences in how a classifier treats two groups. The notions exclude each other when base rates differ (Kleinberg
 * et al. 2016, Chouldechova 2017), so all are shown and people choose.
 */
import type { Computed } from './computed';
import { computed, DIVISION_BY_ZERO, divide, OUT_OF_RANGE } from './computed';

/** Outcomes of one group: selected and right, left out and wrong, selected and wrong, left out and right. */
export interface Confusion {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
}

/** Shares of one group, 0 to 1. */
export interface GroupRates {
  /** Selected of all. */
  readonly selectionRate: Computed;
  /** Selected of the truly positive. */
  readonly truePositiveRate: Computed;
  /** Selected of the truly negative. */
  readonly falsePositiveRate: Computed;
  /** Truly positive of the selected: positive predictive value. */
  readonly precision: Computed;
}

export interface FairnessMetrics {
  readonly first: GroupRates;
  readonly second: GroupRates;
  /** Distance of the selection rates. */
  readonly demographicParityDifference: Computed;
  /** Lower selection rate / higher one. */
  readonly demographicParityRatio: Computed;
  /** Distance of the true positive rates (Hardt et al. 2016). */
  readonly equalOpportunityDifference: Computed;
  /** Larger of the distances of true and false positive rates (Hardt et al. 2016). */
  readonly equalisedOddsDifference: Computed;
  /** Distance of the positive predictive values. */
  readonly predictiveParityDifference: Computed;
}

/** Rates of one group; not computable where a group of cases is empty. */
export function groupRates(counts: Confusion): GroupRates {
  const { truePositives, falseNegatives, falsePositives, trueNegatives } = counts;
  const all = [truePositives, falseNegatives, falsePositives, trueNegatives];
  const share = (part: number, whole: number): Computed =>
    all.every((count) => count >= 0) ? divide(part, whole) : OUT_OF_RANGE;
  const selected = truePositives + falsePositives;
  return {
    selectionRate: share(selected, selected + falseNegatives + trueNegatives),
    truePositiveRate: share(truePositives, truePositives + falseNegatives),
    falsePositiveRate: share(falsePositives, falsePositives + trueNegatives),
    precision: share(truePositives, selected),
  };
}

/** All differences between two groups, each not computable when one of its rates is not. */
export function fairnessMetrics(a: Confusion, b: Confusion): FairnessMetrics {
  const [first, second] = [groupRates(a), groupRates(b)];
  const opportunity = both(first.truePositiveRate, second.truePositiveRate, distance);
  const alarms = both(first.falsePositiveRate, second.falsePositiveRate, distance);
  return {
    first,
    second,
    demographicParityDifference: both(first.selectionRate, second.selectionRate, distance),
    demographicParityRatio: both(first.selectionRate, second.selectionRate, lowerOverHigher),
    equalOpportunityDifference: opportunity,
    equalisedOddsDifference: both(opportunity, alarms, (x, y) => computed(Math.max(x, y))),
    predictiveParityDifference: both(first.precision, second.precision, distance),
  };
}

/** Lower of two rates / the higher; not computable when nobody was selected. */
export function lowerOverHigher(x: number, y: number): Computed {
  return x === 0 && y === 0 ? DIVISION_BY_ZERO : computed(Math.min(x, y) / Math.max(x, y));
}

function distance(x: number, y: number): Computed {
  return computed(Math.abs(x - y));
}

function both(x: Computed, y: Computed, combine: (x: number, y: number) => Computed): Computed {
  if (!x.computable) return x;
  return y.computable ? combine(x.value, y.value) : y;
}
