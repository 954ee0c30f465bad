/**
 * Values for the calculators. Together they make each of them say every sentence it has: the vectors of the formulas
 * first, then what leads to the other verdicts.
 */
import type { Given } from '@shared/calculators/calculator';
import type { CalculatorId } from '@shared/calculators/registry';

/** Values, and the answer as people read it: one line per result. */
export interface CalculatorCase {
  readonly given: Given;
  readonly says: readonly string[];
}

const counts = (a: number, b: number, c: number, d: number) => [
  [a, b],
  [c, d],
];
const weights = (names: readonly string[], judgements: readonly number[]) => ({
  items: { names, judgements },
});

export const CASES: Readonly<Record<CalculatorId, readonly CalculatorCase[]>> = {
  rice: [
    { given: { reach: 1900, impact: 2, confidence: 0.8, effort: 4.5 }, says: ['RICE score: 675.56'] },
    {
      given: { reach: 1900, impact: 2, confidence: 0.8, effort: 0 },
      says: ['Not computable: the effort is 0, and nothing can be divided by it.'],
    },
  ],
  wsjf: [
    { given: { value: 8, urgency: 13, risk_opportunity: 5, size: 5 }, says: ['WSJF: 5.2'] },
    { given: { value: 20, urgency: 3, risk_opportunity: 2, size: 13 }, says: ['WSJF: 1.923'] },
    {
      given: { value: 8, urgency: 13, risk_opportunity: 5, size: 0 },
      says: ['Not computable: the size is 0, and nothing can be divided by it.'],
    },
  ],
  moscow_load: [
    {
      given: {
        items: [
          { name: 'a', priority: 'must', effort: 42 },
          { name: 'b', priority: 'should', effort: 18 },
          { name: 'c', priority: 'wont_this_time', effort: 500 },
        ],
      },
      says: ['Share of musts: 0.7; Above 0.60: too little is left that could give way.'],
    },
    {
      given: { items: [{ name: 'b', priority: 'could', effort: 18 }] },
      says: ['Share of musts: 0; Within 0.60: the rest can give way.'],
    },
    {
      given: { items: [{ name: 'c', priority: 'wont_this_time', effort: 500 }] },
      says: ['Not computable yet: no must, should or could has an effort.'],
    },
    {
      given: { items: [{ name: 'c', priority: 'must', effort: 0 }] },
      says: ['Not computable: the whole plan has an effort of 0.'],
    },
  ],
  opportunity: [
    { given: { importance: 5, satisfaction: 2 }, says: ['Opportunity: 8'] },
    { given: { importance: 2, satisfaction: 5 }, says: ['Opportunity: 2'] },
  ],
  ahp: [
    {
      given: weights(['A', 'B', 'C'], [3, 5, 3]),
      says: [
        'Weight of A: 0.637',
        'Weight of B: 0.258',
        'Weight of C: 0.105',
        'Consistency ratio: 0.033; At most 0.10: the judgements fit together.',
      ],
    },
    {
      given: weights(['A', 'B', 'C'], [3, 1 / 3, 3]),
      says: [
        'Weight of A: 0.333',
        'Weight of B: 0.333',
        'Weight of C: 0.333',
        'Consistency ratio: 1.149; Above 0.10: some judgements contradict each other.',
        'Talk again about: A, B and C: these three fit together worst.',
      ],
    },
    {
      given: weights(
        ['Scalability', 'Maintainability', 'Adaptability', 'Reliability', 'Traceability'],
        [1 / 2, 2, 1 / 4, 1 / 2, 2, 1 / 3, 1, 1 / 5, 1 / 2, 2],
      ),
      says: [
        'Weight of Scalability: 0.111',
        'Weight of Maintainability: 0.178',
        'Weight of Adaptability: 0.08',
        'Weight of Reliability: 0.438',
        'Weight of Traceability: 0.193',
        'Consistency ratio: 0.014; At most 0.10: the judgements fit together.',
      ],
    },
    {
      given: weights(['A', 'B'], [4]),
      says: [
        'Weight of A: 0.8',
        'Weight of B: 0.2',
        'Consistency ratio: Two things cannot contradict each other.',
      ],
    },
    { given: weights(['A', 'B'], [-4]), says: ['Not computable: a judgement has to be above 0.'] },
  ],
  error_budget: [
    { given: { slo: 99.9, window: 28 }, says: ['Error budget: 40.32 min'] },
    { given: { slo: 99.95, window: 28 }, says: ['Error budget: 20.16 min'] },
    { given: { slo: 99.5, window: 28 }, says: ['Error budget: 201.6 min'] },
  ],
  concurrency: [
    {
      given: { rate: 1400, seconds: 0.065, slots: 8, utilisation: 0.6 },
      says: ['Requests at once: 91', 'Copies needed: 19'],
    },
    {
      given: { rate: 1400, seconds: 0.065, slots: 0, utilisation: 0.6 },
      says: [
        'Requests at once: 91',
        'Copies needed: Not computable: a copy without free slots serves nothing.',
      ],
    },
  ],
  latency_budget: [
    {
      given: { parts: [20, 35, 30, 15, 20], threshold: 120 },
      says: [
        'Sum of the parts: 120 ms; Percentiles do not add: this is an envelope for planning, not a proof.',
        'Against the promise: Fits, with 0 ms to spare.',
      ],
    },
    {
      given: { parts: [20, 35, 30, 15, 20], threshold: 100 },
      says: [
        'Sum of the parts: 120 ms; Percentiles do not add: this is an envelope for planning, not a proof.',
        'Against the promise: Too slow by 20 ms.',
      ],
    },
  ],
  pareto_front: [
    {
      given: {
        candidates: [
          { name: 'Rules', quality: 0.52, latency: 2, cost: 1 },
          { name: 'Logistic', quality: 0.68, latency: 3, cost: 1 },
          { name: 'Trees', quality: 0.81, latency: 14, cost: 1 },
          { name: 'Transformer', quality: 0.83, latency: 70, cost: 1 },
          { name: 'Slow trees', quality: 0.81, latency: 15, cost: 1 },
        ],
      },
      says: [
        'Rules: On the front.',
        'Logistic: On the front.',
        'Trees: On the front.',
        'Transformer: On the front.',
        'Slow trees: Beaten: another one is nowhere worse and somewhere better.',
      ],
    },
  ],
  error_cost: [
    {
      given: {
        positive_rate: 0.03,
        recall: 0.9,
        false_positive_rate: 0,
        cost_false_negative: 400,
        cost_false_positive: 6,
      },
      says: [
        'Cost of errors in 1,000 cases: 1,200; In the currency of the two costs.',
        'Act from this probability on: 0.0148; Holds when the score is calibrated and right answers cost nothing.',
      ],
    },
    {
      given: {
        positive_rate: 0.03,
        recall: 0.9,
        false_positive_rate: 0,
        cost_false_negative: 0,
        cost_false_positive: 0,
      },
      says: [
        'Cost of errors in 1,000 cases: 0; In the currency of the two costs.',
        'Act from this probability on: Not computable: both errors cost nothing.; Holds when the score is calibrated and right answers cost nothing.',
      ],
    },
  ],
  cohen_kappa: [
    {
      given: { counts: counts(120, 20, 10, 50) },
      says: ['Kappa: 0.659', 'Agreement seen: 0.85', 'Agreement by chance: 0.56'],
    },
    {
      given: { counts: counts(0, 0, 0, 0) },
      says: ['Not computable: nothing was rated, or both always gave the same answer.'],
    },
  ],
  ml_test_score: [
    { given: { tests: {} }, says: scored(0, 'More a research project than a product.', 0, 0, 0, 0) },
    {
      given: { tests: testsOf(2.5, 3, 1.5, 1) },
      says: scored(1, 'Tested in part; serious gaps are likely.', 2.5, 3, 1.5, 1),
    },
    {
      given: { tests: testsOf(2.5, 3, 1.5, 2) },
      says: scored(1.5, 'First basics are there; more is needed.', 2.5, 3, 1.5, 2),
    },
    {
      given: { tests: testsOf(3, 3, 3, 3) },
      says: scored(3, 'Reasonably tested; more could run by itself.', 3, 3, 3, 3),
    },
    {
      given: { tests: testsOf(5, 5, 5, 5) },
      says: scored(5, 'Strongly tested and monitored by machine.', 5, 5, 5, 5),
    },
    {
      given: { tests: testsOf(7, 7, 7, 7) },
      says: scored(7, 'Exceptionally well tested and monitored.', 7, 7, 7, 7),
    },
  ],
  risk_score: [
    { given: { likelihood: 3, impact: 5 }, says: ['Risk score: 15; Extreme'] },
    { given: { likelihood: 2, impact: 5 }, says: ['Risk score: 10; High'] },
    { given: { likelihood: 1, impact: 5 }, says: ['Risk score: 5; Moderate'] },
    { given: { likelihood: 1, impact: 4 }, says: ['Risk score: 4; Low'] },
  ],
  psi: [
    {
      given: { baseline: [0.25, 0.25, 0.25, 0.25], current: [0.2, 0.25, 0.25, 0.3] },
      says: ['PSI: 0.0203; Below 0.10: no sign of drift.'],
    },
    {
      given: { baseline: [0.25, 0.25, 0.25, 0.25], current: [0.1, 0.2, 0.3, 0.4] },
      says: ['PSI: 0.2282; 0.10 or more: look into it. In small samples chance alone reaches this.'],
    },
    {
      given: { baseline: [0.5, 0.5, 0], current: [0.5, 0.4, 0.1] },
      says: ['PSI: 0.7124; 0.25 or more: act. In small samples chance alone reaches this.'],
    },
    {
      given: { baseline: [1, 1], current: [1] },
      says: ['Not computable yet: both need the same number of bins.'],
    },
    { given: { baseline: [1, 1], current: [0, 0] }, says: ['Not computable: one of the two is empty.'] },
  ],
  psi_noise: [
    {
      given: { bins: 10, baseline_n: 500, current_n: 500 },
      says: ['Chance stays below: 0.0677; A threshold of 0.10 lies above chance.'],
    },
    {
      given: { bins: 10, baseline_n: 150, current_n: 150 },
      says: [
        'Chance stays below: 0.2256; A threshold of 0.10 would raise false alarms: take larger samples or fewer bins.',
      ],
    },
    {
      given: { bins: 10, baseline_n: 0, current_n: 150 },
      says: ['Not computable: a sample is empty.'],
    },
  ],
  ks: [
    { given: { baseline_n: 500, current_n: 400 }, says: ['Chance stays below: 0.0911'] },
    { given: { baseline_n: 500, current_n: 0 }, says: ['Not computable: a sample is empty.'] },
  ],
  fairness: [
    {
      given: { first: counts(40, 10, 10, 40), second: counts(15, 10, 5, 70) },
      says: [
        'Demographic parity, difference: 0.3',
        'Demographic parity, ratio: 0.4',
        'Equal opportunity, difference: 0.2',
        'Equalised odds, difference: 0.2',
        'Right among selected, first group: 0.8',
        'Right among selected, second group: 0.75',
        'Right among selected, difference: 0.05',
      ],
    },
    {
      given: { first: counts(0, 0, 0, 0), second: counts(0, 0, 0, 0) },
      says: ['Not computable: one of the groups has no such cases.'],
    },
  ],
  four_fifths: [
    {
      given: {
        groups: [
          { name: 'A', selected: 21, total: 50 },
          { name: 'B', selected: 48, total: 80 },
        ],
      },
      says: [
        'Lowest to highest rate: 0.7; Below 0.80: a sign of adverse impact. Small groups swing; look at the counts.',
      ],
    },
    {
      given: {
        groups: [
          { name: 'A', selected: 24, total: 100 },
          { name: 'B', selected: 30, total: 100 },
        ],
      },
      says: ['Lowest to highest rate: 0.8; Reaches 0.80.'],
    },
    {
      given: {
        groups: [
          { name: 'A', selected: 0, total: 0 },
          { name: 'B', selected: 30, total: 100 },
        ],
      },
      says: ['Not computable: a group is empty, or nobody was selected.'],
    },
    {
      given: {
        groups: [
          { name: 'A', selected: 5, total: 4 },
          { name: 'B', selected: 30, total: 100 },
        ],
      },
      says: ['Not computable: more were selected than there are.'],
    },
  ],
  oversight_capacity: [
    { given: { seconds_per_case: 45 }, says: ['One person can check: 80 cases/h'] },
    {
      given: { seconds_per_case: 45, overseers: 2, decisions_per_day: 4000, share_reviewed: 20 },
      says: [
        'One person can check: 80 cases/h',
        'All can check: 160 cases/h',
        'To be checked: 100 cases/h; The people are enough.',
      ],
    },
    {
      given: { seconds_per_case: 45, overseers: 1, decisions_per_day: 4000, share_reviewed: 20, hours: 4 },
      says: [
        'One person can check: 80 cases/h',
        'All can check: 80 cases/h',
        'To be checked: 200 cases/h; Too few people, or too little time for each case.',
      ],
    },
    { given: { seconds_per_case: 0 }, says: ['Not computable: a case has to take some time.'] },
  ],
};

/** Tests that add up to these sums: whole ones by machine, a half by hand. */
function testsOf(...sums: readonly number[]): Readonly<Record<string, string>> {
  const tests: Record<string, string> = {};
  ['data', 'model', 'infra', 'monitor'].forEach((category, at) => {
    const total = sums[at] ?? 0;
    for (let number = 1; number <= Math.ceil(total); number += 1)
      tests[`${category}_${number}`] = number > total ? 'manual_documented' : 'automated_repeated';
  });
  return tests;
}

function scored(score: number, reading: string, ...sums: readonly number[]): readonly string[] {
  const labels = ['Data', 'Model', 'Infrastructure', 'Monitoring'];
  return [`ML test score: ${score}; ${reading}`, ...labels.map((label, at) => `${label}: ${sums[at]}`)];
}
