/** Calculators about people: equal treatment of groups, and whether overseers have the time to oversee. */
import { oversightCapacity, oversightDemand } from '../analysis/capacity';
import { andThen, computed } from '../analysis/computed';
import { type Confusion, fairnessMetrics } from '../analysis/fairness-metrics';
import { fourFifthsRatio, isBelowFourFifths } from '../analysis/four-fifths';
import { toNumber } from '../analysis/to-number';
import {
  amount,
  answer,
  type CalculatorResult,
  defineCalculator,
  optionalAmount,
  refuse,
} from './calculator';

/** 6.9: five ways to be unequal. */
export const fairnessCalculator = defineCalculator({
  id: 'fairness',
  inputs: { first: { kind: 'counts' }, second: { kind: 'counts' } },
  example: {
    first: [
      [40, 10],
      [10, 40],
    ],
    second: [
      [15, 10],
      [5, 70],
    ],
  },
  compute: ({ first, second }) => {
    const metrics = fairnessMetrics(toConfusion(first), toConfusion(second));
    const [a, b] = [metrics.first, metrics.second];
    return answer(
      [
        { id: 'dpd', value: metrics.demographicParityDifference },
        { id: 'dpr', value: metrics.demographicParityRatio },
        { id: 'eopp', value: metrics.equalOpportunityDifference },
        { id: 'eodds', value: metrics.equalisedOddsDifference },
        { id: 'ppv_first', value: a.precision },
        { id: 'ppv_second', value: b.precision },
        { id: 'ppv_gap', value: metrics.predictiveParityDifference },
      ],
      [
        ...(a.selectionRate.computable && b.selectionRate.computable
          ? [{ key: 'selection', values: { a: a.selectionRate.value, b: b.selectionRate.value } }]
          : []),
        ...(a.truePositiveRate.computable && b.truePositiveRate.computable
          ? [{ key: 'tpr', values: { a: a.truePositiveRate.value, b: b.truePositiveRate.value } }]
          : []),
        ...(a.falsePositiveRate.computable && b.falsePositiveRate.computable
          ? [{ key: 'fpr', values: { a: a.falsePositiveRate.value, b: b.falsePositiveRate.value } }]
          : []),
      ],
    );
  },
});

/** Rows: truly positive, truly negative; columns: selected, not selected. */
function toConfusion(counts: readonly (readonly number[])[]): Confusion {
  return {
    truePositives: counts[0]?.[0] ?? 0,
    falseNegatives: counts[0]?.[1] ?? 0,
    falsePositives: counts[1]?.[0] ?? 0,
    trueNegatives: counts[1]?.[1] ?? 0,
  };
}

/** 6.10: the lowest selection rate beside the highest. */
export const fourFifthsCalculator = defineCalculator({
  id: 'four_fifths',
  inputs: {
    groups: {
      kind: 'table',
      least: 2,
      columns: {
        name: { kind: 'name' },
        selected: { kind: 'number', min: 0, max: 1e12, integer: true, unit: '' },
        total: { kind: 'number', min: 0, max: 1e12, integer: true, unit: '' },
      },
    },
  },
  example: {
    groups: [
      { name: 'Group A', selected: 21, total: 50 },
      { name: 'Group B', selected: 48, total: 80 },
    ],
  },
  compute: ({ groups }) => {
    const ratio = fourFifthsRatio(groups);
    if (!ratio.computable) return refuse(ratio.reason);
    const rates = groups.map(({ selected, total }) => selected / total);
    return answer(
      [{ id: 'ratio', value: ratio, note: { key: isBelowFourFifths(ratio.value) ? 'below' : 'reached' } }],
      [
        ...groups.map(({ name, selected, total }, row) => ({
          key: 'rate',
          values: { name, selected, total, rate: rates[row] ?? 0 },
        })),
        { key: 'ratio', values: { low: Math.min(...rates), high: Math.max(...rates), ratio: ratio.value } },
      ],
    );
  },
});

/** Hours that people decide in a day; a convention where nobody says otherwise. */
const WORKING_HOURS = 8;

/** 6.18: cases a person can look at, beside the cases there are. */
export const oversightCalculator = defineCalculator({
  id: 'oversight_capacity',
  inputs: {
    seconds_per_case: amount({ unit: 's' }),
    overseers: optionalAmount({ max: 1e6, unit: 'people' }),
    decisions_per_day: optionalAmount({ max: 1e12 }),
    share_reviewed: optionalAmount({ max: 100, unit: '%' }),
    hours: optionalAmount({ min: 0.1, max: 24, unit: 'h' }),
  },
  example: { seconds_per_case: 45, overseers: 2, decisions_per_day: 4000, share_reviewed: 20, hours: 8 },
  prefills: [
    {
      kind: 'oversight_measure',
      takes: 'selected',
      read: ([measure], { single }) => ({
        seconds_per_case: toNumber(measure?.body.seconds_per_case),
        overseers: toNumber(measure?.body.overseers_n),
        share_reviewed: toNumber(measure?.body.share_reviewed_pct),
        decisions_per_day: toNumber(single('project')?.decision_frequency),
      }),
    },
  ],
  compute: ({ seconds_per_case, overseers, decisions_per_day, share_reviewed, hours = WORKING_HOURS }) => {
    const each = oversightCapacity(seconds_per_case);
    const results: CalculatorResult[] = [{ id: 'each', value: each, unit: 'cases/h' }];
    if (!each.computable) return answer(results, []);
    const steps = [{ key: 'each', values: { seconds_per_case, each: each.value } }];
    if (overseers === undefined || decisions_per_day === undefined || share_reviewed === undefined)
      return answer(results, steps);
    const capacity = andThen(each, (value) => computed(value * overseers));
    const demand = oversightDemand(decisions_per_day / hours, share_reviewed / 100);
    if (!capacity.computable || !demand.computable) return answer(results, steps);
    const key = capacity.value < demand.value ? 'too_few' : 'enough';
    return answer(
      [
        ...results,
        { id: 'capacity', value: capacity, unit: 'cases/h' },
        { id: 'demand', value: demand, unit: 'cases/h', note: { key } },
      ],
      [
        ...steps,
        { key: 'capacity', values: { each: each.value, overseers, capacity: capacity.value } },
        { key: 'demand', values: { decisions_per_day, hours, share_reviewed, demand: demand.value } },
      ],
    );
  },
});
