/** Where calculators meet records and sections. */
import type { Lookup, Source } from '@shared/calculators/calculator';
import { CALCULATORS, type CalculatorId, calculatorsOf } from '@shared/calculators/registry';
import { getDeclaration, isRecordKind, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

const byId = new Map<string, (typeof CALCULATORS)[number]>(CALCULATORS.map((one) => [one.id, one]));
const get = (id: CalculatorId) => byId.get(id)!;

describe('values from records', () => {
  const lookup = (lists: Readonly<Record<string, readonly Source[]>>): Lookup => ({
    list: (kind) => lists[kind] ?? [],
    single: (kind) => lists[kind]?.[0]?.body,
  });
  const source = (body: Source['body'], id = 'x'): Source => ({ id, title: `Title of ${id}`, body });
  const taken = (id: CalculatorId, records: readonly Source[], lists = {}, at = 0) =>
    get(id).prefills[at]?.read(records, lookup(lists));

  it('are those of a goal, whose choices are kept as codes', () => {
    const goal = source({ rice_reach: 1900, rice_impact: '2', rice_confidence: '0.8', rice_effort: 4.5 });
    expect(taken('rice', [goal])).toEqual({ reach: 1900, impact: 2, confidence: 0.8, effort: 4.5 });
    expect(taken('rice', [source({ rice_reach: 5 })])).toMatchObject({ reach: 5, effort: undefined });
    expect(taken('wsjf', [source({ wsjf_value: '8', wsjf_size: '5' })])).toMatchObject({ value: 8, size: 5 });
  });

  it('are all features that have a priority and an effort', () =>
    expect(
      taken('moscow_load', [
        source({ priority: 'must', effort_pd: 42 }, 'a'),
        source({ priority: 'must' }, 'b'),
      ]),
    ).toEqual({ items: [{ name: 'Title of a', priority: 'must', effort: 42 }] }));

  it('are the parts of the benchmark itself, and its threshold when that is in ms', () => {
    const parts = [
      source({ benchmark_id: 'x', ms: 20 }),
      source({ benchmark_id: 'y', ms: 99 }),
      source({ benchmark_id: 'x', ms: 35 }),
    ];
    const lists = { latency_part: parts };
    const [ms, s] = ['ms', 's'].map((unit) => source({ threshold_value: 120, unit }));
    expect(taken('latency_budget', [ms!], lists)).toEqual({ parts: [20, 35], threshold: 120 });
    expect(taken('latency_budget', [s!], lists)).toEqual({ parts: [20, 35], threshold: undefined });
  });

  it('turn money into its figure and a target for recall into recall', () => {
    const body = {
      positive_rate: 0.03,
      target_value: 0.9,
      cost_false_negative: { amount_minor: 40_000, currency: 'EUR' },
      cost_false_positive: { amount_minor: 600, currency: 'JPY' },
    };
    const costs = { positive_rate: 0.03, cost_false_negative: 400, cost_false_positive: 600 };
    expect(taken('error_cost', [source({ ...body, ml_metric_code: 'recall' })])).toEqual({
      ...costs,
      recall: 0.9,
    });
    expect(taken('error_cost', [source({ ...body, ml_metric_code: 'f1' })])).toEqual({
      ...costs,
      recall: undefined,
    });
  });

  it('leave candidates out whose figures are not known', () =>
    expect(
      taken('pareto_front', [
        source(
          { quality_value: 0.8, inference_ms: 14, cost_per_1k: { amount_minor: 90, currency: 'EUR' } },
          'a',
        ),
        source({ quality_value: 0.8, inference_ms: 14 }, 'b'),
      ]),
    ).toEqual({ candidates: [{ name: 'Title of a', quality: 0.8, latency: 14, cost: 0.9 }] }));

  it('are the best run of each coded test', () =>
    expect(
      taken('ml_test_score', [
        source({ mlts_code: 'data_1', execution: 'automated_repeated' }),
        source({ mlts_code: 'data_1', execution: 'manual_documented' }),
        source({ mlts_code: 'none', execution: 'automated_repeated' }),
        source({ mlts_code: 'infra_2' }),
      ]),
    ).toEqual({ tests: { data_1: 'automated_repeated' } }));

  it('join a measure of oversight with how often the system decides', () =>
    expect(
      taken(
        'oversight_capacity',
        [source({ seconds_per_case: 45, overseers_n: 2, share_reviewed_pct: 20 })],
        { project: [source({ decision_frequency: 4000 })] },
      ),
    ).toEqual({ seconds_per_case: 45, overseers: 2, share_reviewed: 20, decisions_per_day: 4000 }));

  it.each([
    ['opportunity', { importance: 5, satisfaction_now: 2 }, { importance: 5, satisfaction: 2 }],
    ['error_budget', { slo_target_pct: 99.9, slo_window_d: 28 }, { slo: 99.9, window: 28 }],
    ['concurrency', { arrival_rate: 1400 }, { rate: 1400 }],
    ['risk_score', { likelihood: 3, impact: 5 }, { likelihood: 3, impact: 5 }],
    ['psi_noise', { min_sample: 500 }, { current_n: 500 }],
    ['ks', { min_sample: 500 }, { current_n: 500 }],
  ] as const)('%s reads %o', (id, body, given) => expect(taken(id, [source(body)])).toEqual(given));

  it.each(CALCULATORS.flatMap(({ id, prefills }) => prefills.map((prefill) => ({ id, ...prefill }))))(
    '$id takes values from fields that $kind has',
    ({ kind, read: take }) => {
      expect(isRecordKind(kind)).toBe(true);
      const fields = Object.keys(getDeclaration(kind).fields);
      const asked = new Set<string>();
      const body = new Proxy({}, { get: (_target, name) => void asked.add(String(name)) });
      take([{ id: 'x', title: 'x', body }], lookup({}));
      expect(asked.size).toBeGreaterThan(0);
      expect([...asked].filter((name) => !fields.includes(name))).toEqual([]);
    },
  );
});

describe('sections', () => {
  it('offer calculators that exist, and all of them where they name none', () => {
    for (const { id, calculators } of SECTIONS)
      expect([id, calculators.filter((one) => !byId.has(one))]).toEqual([id, []]);
    expect(calculatorsOf([])).toEqual(CALCULATORS);
    expect(calculatorsOf(['wsjf', 'rice']).map(({ id }) => id)).toEqual(['wsjf', 'rice']);
  });
});
