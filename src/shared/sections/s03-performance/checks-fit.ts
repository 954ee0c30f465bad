/** Checks that hold the promises against their parts, the expected load, people's patience and the KPI behind them. */
import { plainFigure } from '../../analysis/plain-figure';
import type { Check } from '../define-section';
import { longestMs } from '../latency-limit';
import { headlineOf } from '../record-text';
import type { RecordView, TypedRecord } from '../record-view';

type Benchmark = TypedRecord<'benchmark'>;

const partsExceedWhole: Check = {
  id: 'CK025',
  severity: 'error',
  run: (view) =>
    view.list('benchmark').flatMap((benchmark) => {
      const limit = longestMs(benchmark);
      const parts = view.list('latency_part').filter(({ body }) => body.benchmark_id === benchmark.id);
      const sum = parts.reduce((total, { body }) => total + (body.ms ?? 0), 0);
      if (limit === null || sum <= limit) return [];
      const values = { ref: benchmark.ref, sum: plainFigure(sum), threshold: plainFigure(limit) };
      const recordIds = [benchmark.id, ...parts.map(({ id }) => id)];
      return [{ recordIds, field: 'threshold_value', values }];
    }),
};

function profileOf(view: RecordView, benchmark: Benchmark): TypedRecord<'workload_profile'> | undefined {
  return view.list('workload_profile').find(({ id }) => id === benchmark.body.workload_profile_id);
}

function highestExpected(view: RecordView): TypedRecord<'load_scenario'> | undefined {
  return view
    .list('load_scenario')
    .filter(({ body }) => body.scenario_kind === 'expected_12m' || body.scenario_kind === 'peak_event')
    .filter(({ body }) => body.arrival_rate !== undefined)
    .sort((a, b) => (b.body.arrival_rate ?? 0) - (a.body.arrival_rate ?? 0))[0];
}

/** A promise for the ordinary hour is fine beside one of the same kind for the peak. */
const promiseBelowPeak: Check = {
  id: 'CK026',
  severity: 'warning',
  run: (view) => {
    const scenario = highestExpected(view);
    const expected = scenario?.body.arrival_rate;
    if (!scenario || expected === undefined) return [];
    const rated = view.list('benchmark').flatMap((benchmark) => {
      const profile = profileOf(view, benchmark);
      const rate = profile?.body.arrival_rate;
      return profile && rate !== undefined ? [{ benchmark, profile, rate }] : [];
    });
    const held = new Set(
      rated.filter(({ rate }) => rate >= expected).map(({ benchmark }) => benchmark.body.kind),
    );
    return rated
      .filter(({ benchmark }) => !held.has(benchmark.body.kind))
      .map(({ benchmark, profile, rate }) => ({
        recordIds: [benchmark.id, profile.id, scenario.id],
        field: 'workload_profile_id',
        values: {
          ref: benchmark.ref,
          profile: profile.ref,
          rate: plainFigure(rate),
          scenario: scenario.ref,
          expected: plainFigure(expected),
        },
      }));
  },
};

const slowerThanPatience: Check = {
  id: 'CK027',
  severity: 'warning',
  run: (view) =>
    view.list('benchmark').flatMap((benchmark) => {
      const limit = longestMs(benchmark);
      const step = view.list('journey_step').find(({ id }) => id === benchmark.body.journey_step_id);
      const wait = step?.body.tolerable_wait_ms;
      if (!step || wait === undefined || limit === null || wait >= limit) return [];
      const values = {
        ref: benchmark.ref,
        step: headlineOf(view, step, 40) || step.ref,
        wait: plainFigure(wait),
        limit: plainFigure(limit),
      };
      return [{ recordIds: [benchmark.id, step.id], field: 'threshold_value', values }];
    }),
};

const floorAboveTarget: Check = {
  id: 'CK029',
  severity: 'warning',
  run: (view) =>
    view.list('benchmark').flatMap((benchmark) => {
      const { kind, threshold_value: floor, kpi_id: kpiId, unit } = benchmark.body;
      const kpi = view.list('kpi').find(({ id }) => id === kpiId);
      if (kind !== 'quality_floor' || floor === undefined || !kpi || !sameUnit(unit, kpi.body.unit))
        return [];
      const isLessBetter = kpi.body.direction === 'decrease' || kpi.body.direction === 'keep_within';
      const goal = kpi.body.direction === 'keep_within' ? kpi.body.upper_limit : kpi.body.target_value;
      if (goal === undefined || (isLessBetter ? floor >= goal : floor <= goal)) return [];
      const values = {
        ref: benchmark.ref,
        floor: plainFigure(floor),
        kpi: kpi.ref,
        target: plainFigure(goal),
      };
      return [{ recordIds: [benchmark.id, kpi.id], field: 'threshold_value', values }];
    }),
};

/** 0.9 and 85 % must not be compared; a missing unit is taken as the other one. */
function sameUnit(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.trim().toLowerCase() === b.trim().toLowerCase();
}

export const fitChecks: readonly Check[] = [
  partsExceedWhole,
  promiseBelowPeak,
  slowerThanPatience,
  floorAboveTarget,
];
