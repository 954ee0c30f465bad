import { errorBudgetMinutes } from '@shared/analysis/error-budget';
import { toMilliseconds } from '@shared/analysis/milliseconds';
import { getDeclaration } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const profile = (ref: string, rate: number) => rec('workload_profile', ref, { arrival_rate: rate });
const latency = (body = {}) =>
  rec('benchmark', 'B-01', {
    kind: 'latency',
    percentile: 'p99',
    workload_profile_id: 'WP-01',
    comparator: 'le',
    threshold_value: 120,
    unit: 'ms',
    ...body,
  });
const part = (ref: string, ms: number, benchmark = 'B-01') =>
  rec('latency_part', ref, { component: 'Model', benchmark_id: benchmark, ms });
const scenario = (kind: string, rate: number, ref = 'LC-01') =>
  rec('load_scenario', ref, { scenario_kind: kind, arrival_rate: rate });
const step = (wait: number) =>
  rec('journey_step', 'ST-01', { actor_action: 'Waits for the queue', tolerable_wait_ms: wait });
const floor = (threshold: number, body = {}) =>
  rec('benchmark', 'B-01', {
    kind: 'quality_floor',
    threshold_value: threshold,
    unit: '%',
    kpi_id: 'KPI-01',
    ...body,
  });
const kpi = (body = {}) =>
  rec('kpi', 'KPI-01', { direction: 'increase', target_value: 85, unit: '%', ...body });
const load = profile('WP-01', 200);

const cases: readonly CheckCase[] = [
  {
    check: 'CK021',
    when: 'nobody said for how many requests',
    records: [load, latency({ percentile: undefined })],
    says: ['B-01 promises a response time'],
    section: 'S03',
  },
  {
    check: 'CK021',
    when: 'the load is missing',
    records: [latency({ workload_profile_id: undefined })],
    says: ['under which load'],
  },
  {
    check: 'CK021',
    when: 'the load was rejected',
    records: [rec('workload_profile', 'WP-01', {}, 'rejected'), latency()],
    says: ['under which load'],
  },
  {
    check: 'CK021',
    when: 'a mean is promised',
    records: [load, latency({ percentile: 'mean' })],
    says: ['promises a mean'],
  },
  { check: 'CK021', when: 'percentile and load are named', records: [load, latency()], says: [] },
  {
    check: 'CK021',
    when: 'something else than time is promised',
    records: [rec('benchmark', 'B-01', { kind: 'memory' })],
    says: [],
  },
  {
    check: 'CK022',
    when: 'a must has no monitor',
    records: [latency({ priority: 'must' })],
    says: ['B-01 is a must'],
    section: 'S03',
  },
  {
    check: 'CK022',
    when: 'the monitor was retired',
    records: [latency({ priority: 'must' }), rec('monitor', 'MON-01', {}, 'superseded')],
    links: ['B-01 monitored_by MON-01'],
    says: ['no monitor'],
  },
  {
    check: 'CK022',
    when: 'a monitor watches it',
    records: [latency({ priority: 'must' }), rec('monitor', 'MON-01')],
    links: ['B-01 monitored_by MON-01'],
    says: [],
  },
  { check: 'CK022', when: 'it is no must', records: [latency({ priority: 'should' })], says: [] },
  {
    check: 'CK023',
    when: 'everything is promised, for no stated time',
    records: [rec('benchmark', 'B-01', { kind: 'availability', slo_target_pct: 100 })],
    says: ['promises 100 %', 'over how many days'],
    section: 'S03',
  },
  {
    check: 'CK023',
    when: 'target and window are set',
    records: [rec('benchmark', 'B-01', { kind: 'availability', slo_target_pct: 99.5, slo_window_d: 28 })],
    says: [],
  },
  {
    check: 'CK025',
    when: 'the parts take longer than the whole may',
    records: [latency(), part('LP-01', 90), part('LP-02', 31)],
    says: ['take 121 ms together, 120 ms are promised'],
    section: 'S03',
  },
  {
    check: 'CK025',
    when: 'the promise is made in seconds',
    records: [latency({ threshold_value: 1.2, unit: 's' }), part('LP-01', 1_300)],
    says: ['1,300 ms together, 1,200 ms'],
  },
  {
    check: 'CK025',
    when: 'the parts fill the promise exactly',
    records: [latency(), ...[20, 35, 30, 15, 20].map((ms, at) => part(`LP-${at}`, ms))],
    says: [],
  },
  {
    check: 'CK025',
    when: 'the parts belong to another benchmark',
    records: [latency(), part('LP-01', 500, 'B-02')],
    says: [],
  },
  {
    check: 'CK025',
    when: 'the unit is no time',
    records: [latency({ unit: 'requests' }), part('LP-01', 500)],
    says: [],
  },
  {
    check: 'CK026',
    when: 'a peak is expected above the promised load',
    records: [load, latency(), scenario('expected_12m', 250), scenario('peak_event', 1_400, 'LC-02')],
    says: ['for 200 requests a second (WP-01); LC-02 expects 1,400'],
    section: 'S03',
  },
  {
    check: 'CK026',
    when: 'the promised load is the expected one',
    records: [load, latency(), scenario('expected_12m', 200)],
    says: [],
  },
  {
    check: 'CK026',
    when: 'only a stress test goes higher',
    records: [load, latency(), scenario('stress', 5_000)],
    says: [],
  },
  {
    check: 'CK026',
    when: 'a second promise of the kind holds at the peak',
    records: [
      load,
      profile('WP-02', 1_400),
      latency(),
      rec('benchmark', 'B-02', { kind: 'latency', workload_profile_id: 'WP-02' }),
      scenario('peak_event', 1_400),
    ],
    says: [],
  },
  {
    check: 'CK026',
    when: 'only a promise of another kind holds at the peak',
    records: [
      load,
      profile('WP-02', 1_400),
      latency(),
      rec('benchmark', 'B-02', { kind: 'throughput', workload_profile_id: 'WP-02' }),
      scenario('peak_event', 1_400),
    ],
    says: ['B-01 is promised'],
  },
  {
    check: 'CK027',
    when: 'people wait less than the promise allows',
    records: [latency({ threshold_value: 3, unit: 's', journey_step_id: 'ST-01' }), step(2_000)],
    says: ['"Waits for the queue" bears a wait of 2,000 ms, and B-01 allows 3,000 ms'],
    section: 'S03',
  },
  {
    check: 'CK027',
    when: 'people wait as long as that',
    records: [latency({ journey_step_id: 'ST-01' }), step(120)],
    says: [],
  },
  {
    check: 'CK027',
    when: 'the benchmark limits something else',
    records: [latency({ kind: 'memory', threshold_value: 4_000, journey_step_id: 'ST-01' }), step(120)],
    says: [],
  },
  {
    check: 'CK028',
    when: 'a likely and serious bottleneck has no plan',
    records: [rec('bottleneck', 'BN-01', { description: 'Feature store stalls', likelihood: 3, impact: 4 })],
    says: ['"Feature store stalls" (BN-01)'],
    section: 'S03',
  },
  {
    check: 'CK028',
    when: 'an action deals with it',
    records: [rec('bottleneck', 'BN-01', { likelihood: 3, impact: 4 }), rec('action_item', 'A-01')],
    links: ['BN-01 mitigated_by A-01'],
    says: [],
  },
  {
    check: 'CK028',
    when: 'it is hardly likely',
    records: [rec('bottleneck', 'BN-01', { likelihood: 2, impact: 5 })],
    says: [],
  },
  {
    check: 'CK029',
    when: 'the floor lies above the target',
    records: [floor(90), kpi()],
    says: ['floor at 90, beyond the target of KPI-01 (85)'],
    section: 'S03',
  },
  {
    check: 'CK029',
    when: 'less is better and the floor asks for less than the target',
    records: [floor(5), kpi({ direction: 'decrease', target_value: 8 })],
    says: ['floor at 5'],
  },
  {
    check: 'CK029',
    when: 'less is better and the floor allows more',
    records: [floor(11), kpi({ direction: 'decrease', target_value: 8 })],
    says: [],
  },
  { check: 'CK029', when: 'the floor is the target', records: [floor(85), kpi()], says: [] },
  { check: 'CK029', when: 'the units differ', records: [floor(90), kpi({ unit: 'share' })], says: [] },
];

testChecks('performance checks', cases);

describe('the error budget', () => {
  it.each([
    [99.9, 28, 40.32],
    [99.95, 28, 20.16],
    [99.5, 28, 201.6],
    [100, 28, 0],
  ])('of %d %% over %d days is %d minutes', (target, days, minutes) => {
    const budget = errorBudgetMinutes(target, days);
    expect(budget.computable && budget.value).toBeCloseTo(minutes, 9);
  });

  it('is not worked out from half the promise, or from an impossible one', () => {
    expect(errorBudgetMinutes(99.9, undefined)).toEqual({ computable: false, reason: 'missing_input' });
    expect(errorBudgetMinutes(100.1, 28)).toEqual({ computable: false, reason: 'out_of_range' });
  });

  it('stands on the benchmark', () => {
    const field = getDeclaration('benchmark').fields.error_budget_min;
    if (field?.kind !== 'derived') throw new Error('not derived');
    const { deriveContext } = viewOf([]);
    expect(field.derive({ slo_target_pct: 99.95, slo_window_d: 28 }, deriveContext)).toBeCloseTo(20.16, 9);
    expect(field.derive({ slo_target_pct: 99.95 }, deriveContext)).toBeNull();
  });
});

describe('milliseconds', () => {
  it('are read from the units that people type', () => {
    expect([toMilliseconds(2, ' Seconds '), toMilliseconds(1.5, 'min'), toMilliseconds(7)]).toEqual([
      2_000, 90_000, 7,
    ]);
    expect(toMilliseconds(2, '%')).toBeNull();
  });
});
