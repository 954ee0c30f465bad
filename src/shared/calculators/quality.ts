/** Calculators about how well it works: errors and their price, raters, tests, risks. */
import { cohenKappa } from '../analysis/cohen-kappa';
import { computed } from '../analysis/computed';
import { breakEvenThreshold, errorCostPer1000 } from '../analysis/error-cost';
import { ML_TEST_CATEGORIES, ML_TEST_CODES, ML_TEST_EXECUTION, mlTestScore } from '../analysis/ml-test-score';
import { riskScore } from '../analysis/risk-classification';
import { toNumber } from '../analysis/to-number';
import { amount, answer, defineCalculator, refuse } from './calculator';
import { moneyFigure } from './money-figure';

/** 6.13: the price of wrong answers, and the score from which acting pays. */
export const errorCostCalculator = defineCalculator({
  id: 'error_cost',
  inputs: {
    positive_rate: amount({ max: 1 }),
    recall: amount({ max: 1 }),
    false_positive_rate: amount({ max: 1 }),
    cost_false_negative: amount(),
    cost_false_positive: amount(),
  },
  example: {
    positive_rate: 0.03,
    recall: 0.9,
    false_positive_rate: 0,
    cost_false_negative: 400,
    cost_false_positive: 6,
  },
  prefills: [
    {
      kind: 'kpi',
      takes: 'selected',
      read: ([kpi]) => ({
        positive_rate: toNumber(kpi?.body.positive_rate),
        recall: kpi?.body.ml_metric_code === 'recall' ? toNumber(kpi.body.target_value) : undefined,
        cost_false_negative: moneyFigure(kpi?.body.cost_false_negative),
        cost_false_positive: moneyFigure(kpi?.body.cost_false_positive),
      }),
    },
  ],
  compute: ({ positive_rate, recall, false_positive_rate, cost_false_negative, cost_false_positive }) => {
    const missed = 1 - recall;
    const cost = errorCostPer1000({
      positiveRate: positive_rate,
      falseNegativeRate: missed,
      falsePositiveRate: false_positive_rate,
      costFalseNegative: cost_false_negative,
      costFalsePositive: cost_false_positive,
    });
    const threshold = breakEvenThreshold(cost_false_positive, cost_false_negative);
    const missedCost = 1000 * positive_rate * missed * cost_false_negative;
    const negatives = 1 - positive_rate;
    const alarmCost = 1000 * negatives * false_positive_rate * cost_false_positive;
    return answer(
      [
        { id: 'cost', value: cost, note: { key: 'currency' } },
        { id: 'threshold', value: threshold, digits: 4, note: { key: 'threshold' } },
      ],
      [
        { key: 'missed', values: { positive_rate, missed, cost_false_negative, missedCost } },
        { key: 'alarms', values: { negatives, false_positive_rate, cost_false_positive, alarmCost } },
        { key: 'threshold', values: { cost_false_positive, cost_false_negative } },
      ],
    );
  },
});

/** 6.14: agreement of two raters beyond chance. */
export const cohenKappaCalculator = defineCalculator({
  id: 'cohen_kappa',
  inputs: { counts: { kind: 'counts' } },
  example: {
    counts: [
      [120, 20],
      [10, 50],
    ],
  },
  compute: ({ counts }) => {
    const { observed, expected, kappa } = cohenKappa(counts);
    const total = counts.flat().reduce((sum, count) => sum + count, 0);
    const agreed = counts.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
    if (!observed.computable || !expected.computable) return answer([{ id: 'kappa', value: kappa }], []);
    return answer(
      [
        { id: 'kappa', value: kappa, digits: 3 },
        { id: 'observed', value: observed },
        { id: 'expected', value: expected },
      ],
      [
        { key: 'observed', values: { agreed, total, observed: observed.value } },
        ...(kappa.computable
          ? [
              {
                key: 'kappa',
                values: { observed: observed.value, expected: expected.value, kappa: kappa.value },
              },
            ]
          : []),
      ],
    );
  },
});

/** 6.15: how much of what should be tested is tested. */
export const mlTestScoreCalculator = defineCalculator({
  id: 'ml_test_score',
  inputs: {
    tests: {
      kind: 'ratings',
      rows: ML_TEST_CODES,
      rowWords: { kind: 'test_spec', field: 'mlts_code' },
      options: Object.keys(ML_TEST_EXECUTION),
      optionWords: { kind: 'test_spec', field: 'execution' },
    },
  },
  example: {
    tests: {
      data_1: 'automated_repeated',
      data_4: 'automated_repeated',
      data_7: 'manual_documented',
      model_1: 'automated_repeated',
      model_3: 'automated_repeated',
      model_6: 'automated_repeated',
      infra_1: 'automated_repeated',
      infra_2: 'manual_documented',
      monitor_2: 'manual_documented',
      monitor_7: 'manual_documented',
    },
  },
  prefills: [
    {
      kind: 'test_spec',
      takes: 'all',
      read: (tests) => ({
        tests: Object.fromEntries(
          tests
            .filter(({ body }) => (ML_TEST_CODES as readonly unknown[]).includes(body.mlts_code))
            .filter(({ body }) => typeof body.execution === 'string')
            // The best of several tests of one code counts: it is written last.
            .sort((a, b) => executionOf(a.body.execution) - executionOf(b.body.execution))
            .map(({ body }) => [body.mlts_code, body.execution]),
        ),
      }),
    },
  ],
  compute: ({ tests }) => {
    const given = Object.entries(tests).map(([code, execution]) => ({ code, execution }));
    const result = mlTestScore(given);
    return answer(
      [
        { id: 'score', value: computed(result.score), digits: 1, note: { key: result.reading } },
        ...ML_TEST_CATEGORIES.map((category) => ({
          id: category,
          value: computed(result[category]),
          digits: 1,
        })),
      ],
      [{ key: 'minimum', values: { sums: ML_TEST_CATEGORIES.map((c) => result[c]), score: result.score } }],
    );
  },
});

function executionOf(execution: unknown): number {
  return ML_TEST_EXECUTION[execution as keyof typeof ML_TEST_EXECUTION] ?? 0;
}

/** 6.8: likelihood times impact. */
export const riskScoreCalculator = defineCalculator({
  id: 'risk_score',
  inputs: {
    likelihood: amount({ min: 1, max: 5, integer: true }),
    impact: amount({ min: 1, max: 5, integer: true }),
  },
  example: { likelihood: 3, impact: 5 },
  prefills: [
    {
      kind: 'risk',
      takes: 'selected',
      read: ([risk]) => ({
        likelihood: toNumber(risk?.body.likelihood),
        impact: toNumber(risk?.body.impact),
      }),
    },
  ],
  compute: ({ likelihood, impact }) => {
    const risk = riskScore(likelihood, impact);
    if (!risk) return refuse('missing_input');
    return answer(
      [{ id: 'score', value: computed(risk.score), digits: 0, note: { key: risk.band } }],
      [{ key: 'score', values: { likelihood, impact, score: risk.score } }],
    );
  },
});
