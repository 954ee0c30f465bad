/** The limits inside which the system must work, the load they hold under, and where it would break first. */

import { errorBudgetMinutes } from '../../analysis/error-budget';
import { choice, date, derivedNumber, flag, number, reference, scale, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { LOAD_BASES } from '../codes';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

const LOWEST = -1e15;

/** Work that arrives in heaps has a heap and a window instead of a rate. */
function isBatch(body: BodyView): boolean {
  return body.batch_size !== undefined || body.batch_window_min !== undefined;
}

function holdsUnderLoad(body: BodyView): boolean {
  return body.kind === 'latency' || body.kind === 'throughput';
}

export const workloadProfile = defineRecord({
  kind: 'workload_profile',
  prefix: 'WP',
  envelope: 'full',
  headline: 'profile_name',
  fields: {
    profile_name: text({ need: 'draft', max: 120 }),
    is_critical: flag({ need: 'draft' }),
    arrival_rate: number({ need: 'conditional', when: (body) => !isBatch(body), unit: 'requests/s' }),
    batch_size: number({ need: 'conditional', when: isBatch, integer: true, unit: 'items' }),
    batch_window_min: number({ need: 'conditional', when: isBatch, integer: true, unit: 'min' }),
    concurrent_users: number({ need: 'optional', integer: true }),
    payload_kb: number({ need: 'optional', unit: 'kB' }),
    growth_pct_year: number({ need: 'optional', min: -100, max: 100_000, unit: '% a year' }),
    measured_or_assumed: choice(LOAD_BASES, { need: 'agreed' }),
  },
  columns: [
    'profile_name',
    'is_critical',
    'arrival_rate',
    'batch_size',
    'batch_window_min',
    'measured_or_assumed',
    'owner_id',
  ],
  card: ['is_critical', 'arrival_rate', 'batch_size', 'measured_or_assumed'],
});

export const benchmark = defineRecord({
  kind: 'benchmark',
  prefix: 'B',
  envelope: 'full',
  headline: 'sli_definition',
  fields: {
    sli_definition: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    kind: choice(
      [
        'latency',
        'throughput',
        'availability',
        'freshness',
        'quality_floor',
        'cold_start',
        'batch_duration',
        'memory',
        'model_size',
        'energy',
        'cost_per_1k',
      ],
      { need: 'draft', initial: 'latency' },
    ),
    priority: neededPriority,
    comparator: choice(['lt', 'le', 'gt', 'ge', 'between'], { need: 'agreed' }),
    threshold_value: number({ need: 'agreed', min: LOWEST }),
    threshold_upper: number({
      need: 'conditional',
      when: (body) => body.comparator === 'between',
      min: LOWEST,
    }),
    unit: text({ need: 'agreed', max: 40 }),
    percentile: choice(['p50', 'p90', 'p95', 'p99', 'p999', 'max', 'mean'], {
      need: 'conditional',
      when: (body) => body.kind === 'latency',
    }),
    workload_profile_id: reference(['workload_profile'], { need: 'conditional', when: holdsUnderLoad }),
    slo_target_pct: number({
      need: 'conditional',
      when: (body) => body.kind === 'availability',
      max: 100,
      unit: '%',
    }),
    slo_window_d: number({
      need: 'conditional',
      when: (body) => body.kind === 'availability',
      integer: true,
      min: 1,
      max: 3_660,
      unit: 'days',
    }),
    error_budget_min: derivedNumber('min', (body) => {
      const budget = errorBudgetMinutes(body.slo_target_pct, body.slo_window_d);
      return budget.computable ? budget.value : null;
    }),
    journey_step_id: reference(['journey_step'], { need: 'optional' }),
    kpi_id: reference(['kpi'], { need: 'conditional', when: (body) => body.kind === 'quality_floor' }),
    is_unmeasured: flag({ need: 'optional' }),
    current_value: number({
      need: 'conditional',
      when: (body) => body.is_unmeasured !== true,
      min: LOWEST,
    }),
    measured_on: date({ need: 'conditional', when: (body) => body.is_unmeasured !== true }),
    consequence_if_missed: text({ need: 'agreed', multiline: true, narrative: true }),
  },
  columns: [
    'sli_definition',
    'kind',
    'priority',
    'comparator',
    'threshold_value',
    'unit',
    'percentile',
    'workload_profile_id',
    'current_value',
    'owner_id',
  ],
  card: ['kind', 'priority', 'threshold_value', 'unit', 'current_value'],
});

export const latencyPart = defineRecord({
  kind: 'latency_part',
  prefix: 'LP',
  envelope: 'child',
  headline: 'component',
  parent: { kind: 'benchmark', field: 'benchmark_id' },
  fields: {
    component: text({ need: 'draft', max: 120 }),
    benchmark_id: reference(['benchmark'], { need: 'draft' }),
    ms: number({ need: 'agreed', unit: 'ms' }),
  },
  columns: ['component', 'ms'],
  card: ['ms'],
});

export const bottleneck = defineRecord({
  kind: 'bottleneck',
  prefix: 'BN',
  envelope: 'full',
  headline: 'description',
  fields: {
    description: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    where_located: choice(
      [
        'data_access',
        'feature_computation',
        'model_inference',
        'network',
        'storage',
        'external_api',
        'human_review',
        'licence_quota',
        'batch_window',
      ],
      { need: 'draft' },
    ),
    workload_profile_id: reference(['workload_profile'], { need: 'optional' }),
    expected_limit: text({ need: 'agreed', max: 300 }),
    likelihood: scale({ need: 'agreed' }),
    impact: scale({ need: 'agreed' }),
    detection: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
  },
  columns: [
    'description',
    'where_located',
    'workload_profile_id',
    'expected_limit',
    'likelihood',
    'impact',
    'detection',
    'owner_id',
  ],
  card: ['where_located', 'expected_limit', 'likelihood', 'impact'],
});
