/** Calculators about running the system: how fast, how often down, how many copies, which candidate. */
import { inFlight, latencySum, replicas } from '../analysis/capacity';
import { andThen } from '../analysis/computed';
import { errorBudgetMinutes } from '../analysis/error-budget';
import { paretoFront } from '../analysis/pareto-front';
import { toNumber } from '../analysis/to-number';
import { amount, answer, defineCalculator, optionalAmount, refuse, type Source } from './calculator';
import { moneyFigure } from './money-figure';

/** 6.7: minutes of failure that a promise leaves. */
export const errorBudgetCalculator = defineCalculator({
  id: 'error_budget',
  inputs: {
    slo: amount({ max: 100, unit: '%' }),
    window: amount({ min: 0, max: 3_660, unit: 'days' }),
  },
  example: { slo: 99.9, window: 28 },
  prefills: [
    {
      kind: 'benchmark',
      takes: 'selected',
      read: ([benchmark]) => ({
        slo: toNumber(benchmark?.body.slo_target_pct),
        window: toNumber(benchmark?.body.slo_window_d),
      }),
    },
  ],
  compute: ({ slo, window }) => {
    const budget = errorBudgetMinutes(slo, window);
    const minutes = window * 1_440;
    return answer(
      [{ id: 'budget', value: budget, unit: 'min' }],
      budget.computable
        ? [
            { key: 'window', values: { window, minutes } },
            { key: 'budget', values: { slo, minutes, budget: budget.value } },
          ]
        : [],
    );
  },
});

/** 6.11: requests served at once, and the copies of a service that takes. */
export const concurrencyCalculator = defineCalculator({
  id: 'concurrency',
  inputs: {
    rate: amount({ unit: 'requests/s' }),
    seconds: amount({ unit: 's' }),
    slots: amount({ integer: true, max: 100_000 }),
    utilisation: amount({ max: 1 }),
  },
  example: { rate: 1400, seconds: 0.065, slots: 8, utilisation: 0.6 },
  prefills: [
    { kind: 'workload_profile', takes: 'selected', read: ([profile]) => rateOf(profile) },
    { kind: 'load_scenario', takes: 'selected', read: ([scenario]) => rateOf(scenario) },
  ],
  compute: ({ rate, seconds, slots, utilisation }) => {
    const flying = inFlight(rate, seconds);
    const copies = andThen(flying, (value) => replicas(value, slots, utilisation));
    return answer(
      [
        { id: 'in_flight', value: flying },
        { id: 'replicas', value: copies, digits: 0 },
      ],
      [
        ...(flying.computable ? [{ key: 'in_flight', values: { rate, seconds, flying: flying.value } }] : []),
        ...(flying.computable && copies.computable
          ? [
              {
                key: 'replicas',
                values: { flying: flying.value, slots, utilisation, copies: copies.value },
              },
            ]
          : []),
      ],
    );
  },
});

function rateOf(source: Source | undefined) {
  return { rate: toNumber(source?.body.arrival_rate) };
}

/** 6.12: parts of a latency against what was promised. */
export const latencyBudgetCalculator = defineCalculator({
  id: 'latency_budget',
  inputs: {
    parts: { kind: 'list', min: 0, max: 1e9, integer: false, unit: 'ms' },
    threshold: optionalAmount({ unit: 'ms' }),
  },
  example: { parts: [20, 35, 30, 15, 20], threshold: 120 },
  prefills: [
    {
      kind: 'benchmark',
      takes: 'selected',
      read: ([benchmark], { list }) => ({
        parts: list('latency_part')
          .filter(({ body }) => body.benchmark_id === benchmark?.id)
          .flatMap(({ body }) => toNumber(body.ms) ?? []),
        threshold: benchmark?.body.unit === 'ms' ? toNumber(benchmark.body.threshold_value) : undefined,
      }),
    },
  ],
  compute: ({ parts, threshold }) => {
    const total = latencySum(parts);
    if (!total.computable) return refuse(total.reason);
    const spare = threshold === undefined ? 0 : threshold - total.value;
    return answer(
      [
        { id: 'total', value: total, unit: 'ms', note: { key: 'envelope' } },
        ...(threshold === undefined
          ? []
          : [
              {
                id: 'verdict',
                note: { key: spare < 0 ? 'over' : 'within', values: { spare: Math.abs(spare) } },
              },
            ]),
      ],
      [{ key: 'total', values: { parts, total: total.value } }],
    );
  },
});

/** 6.17: candidates that no other one beats. */
export const paretoCalculator = defineCalculator({
  id: 'pareto_front',
  inputs: {
    candidates: {
      kind: 'table',
      least: 2,
      columns: {
        name: { kind: 'name' },
        quality: { kind: 'number', min: -1e15, max: 1e15, integer: false, unit: '' },
        latency: { kind: 'number', min: 0, max: 1e9, integer: false, unit: 'ms' },
        cost: { kind: 'number', min: 0, max: 1e12, integer: false, unit: '' },
      },
    },
  },
  example: {
    candidates: [
      { name: 'Rules', quality: 0.52, latency: 2, cost: 0.9 },
      { name: 'Logistic regression', quality: 0.68, latency: 3, cost: 0.9 },
      { name: 'Boosted trees', quality: 0.81, latency: 14, cost: 0.9 },
      { name: 'Transformer', quality: 0.83, latency: 70, cost: 0.9 },
    ],
  },
  prefills: [
    {
      kind: 'model_candidate',
      takes: 'all',
      read: (candidates) => ({ candidates: candidates.flatMap(candidateRow) }),
    },
  ],
  compute: ({ candidates }) => {
    const front = paretoFront(candidates);
    return answer(
      candidates.map(({ name }, row) => ({
        id: 'candidate',
        of: name,
        note: { key: front[row] ? 'on' : 'off' },
      })),
      [{ key: 'rule', values: { n: candidates.length, kept: front.filter(Boolean).length } }],
    );
  },
});

function candidateRow({ title, body }: Source) {
  const [quality, latency] = [toNumber(body.quality_value), toNumber(body.inference_ms)];
  const cost = moneyFigure(body.cost_per_1k);
  if (quality === undefined || latency === undefined || cost === undefined) return [];
  return [{ name: title, quality, latency, cost }];
}
