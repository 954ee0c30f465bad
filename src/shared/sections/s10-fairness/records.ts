/** Who could be treated worse, what equal treatment means here, how it is measured, and who can step in. */
import { choice, flag, number, reference, scale, set, text } from '../../fields/declare';
import { GROUP_ATTRIBUTES, WATCH_FREQUENCIES } from '../codes';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

export const affectedGroup = defineRecord({
  kind: 'affected_group',
  prefix: 'AG',
  envelope: 'full',
  headline: 'group_name',
  fields: {
    group_name: text({ need: 'draft', max: 160 }),
    attribute: choice([...GROUP_ATTRIBUTES, 'new_vs_established', 'small_vs_large_customer', 'other'], {
      need: 'draft',
    }),
    why_at_risk: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    legally_protected: flag({ need: 'agreed' }),
    base_rate_estimate: number({ need: 'optional', max: 1 }),
    population_share: number({ need: 'optional', max: 1 }),
    attribute_available: choice(['in_data', 'proxy_only', 'collectable', 'not_lawful', 'unavailable'], {
      need: 'agreed',
    }),
  },
  columns: [
    'group_name',
    'attribute',
    'why_at_risk',
    'legally_protected',
    'population_share',
    'attribute_available',
    'owner_id',
  ],
  card: ['attribute', 'legally_protected', 'attribute_available'],
});

export const harm = defineRecord({
  kind: 'harm',
  prefix: 'H',
  envelope: 'full',
  headline: 'scenario',
  fields: {
    scenario: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    harm_type: choice(
      [
        'allocation',
        'quality_of_service',
        'stereotyping',
        'denigration',
        'over_or_under_representation',
        'privacy',
        'safety',
        'loss_of_agency',
        'economic',
        'psychological',
      ],
      { need: 'draft' },
    ),
    group_id: reference(['affected_group'], { need: 'agreed' }),
    severity: scale({ need: 'agreed' }),
    likelihood: scale({ need: 'agreed' }),
    reversibility: choice(['reversible', 'hard_to_reverse', 'irreversible'], { need: 'agreed' }),
    discovered_by: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    priority: neededPriority,
  },
  columns: [
    'scenario',
    'harm_type',
    'group_id',
    'severity',
    'likelihood',
    'reversibility',
    'priority',
    'owner_id',
  ],
  card: ['harm_type', 'group_id', 'severity', 'likelihood'],
});

export const fairnessSpec = defineRecord({
  kind: 'fairness_spec',
  prefix: 'FS',
  envelope: 'full',
  headline: 'rationale',
  fields: {
    metric: choice(
      [
        'demographic_parity_difference',
        'demographic_parity_ratio',
        'equal_opportunity_difference',
        'equalised_odds_difference',
        'false_positive_rate_ratio',
        'predictive_parity',
        'calibration_by_group',
        'error_rate_ratio',
        'coverage_or_exposure_parity',
        'qualitative_review',
      ],
      { need: 'draft' },
    ),
    rationale: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    group_id: reference(['affected_group'], { need: 'agreed' }),
    reference_group: text({ need: 'agreed', max: 160 }),
    // A review in words has neither a threshold nor a sample.
    threshold: number({
      need: 'conditional',
      when: (body) => body.metric !== 'qualitative_review',
      max: 1_000,
    }),
    min_group_n: number({
      need: 'conditional',
      when: (body) => body.metric !== 'qualitative_review',
      integer: true,
      min: 1,
      max: 1e9,
      unit: 'cases',
    }),
    base_rates_differ: choice(['yes', 'no', 'unknown'], { need: 'agreed' }),
    frequency: choice(WATCH_FREQUENCIES, {
      need: 'agreed',
    }),
    on_breach: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    current_value: number({ need: 'optional', max: 1_000 }),
    n_group: number({ need: 'optional', integer: true, max: 1e9, unit: 'cases' }),
    n_reference: number({ need: 'optional', integer: true, max: 1e9, unit: 'cases' }),
    priority: neededPriority,
  },
  columns: [
    'rationale',
    'metric',
    'group_id',
    'reference_group',
    'threshold',
    'min_group_n',
    'frequency',
    'owner_id',
  ],
  card: ['metric', 'group_id', 'threshold', 'frequency'],
});

export const biasSource = defineRecord({
  kind: 'bias_source',
  prefix: 'BS',
  envelope: 'full',
  headline: 'explanation',
  fields: {
    explanation: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    stage: choice(
      ['historical', 'representation', 'measurement', 'aggregation', 'learning', 'evaluation', 'deployment'],
      { need: 'agreed' },
    ),
  },
  columns: ['explanation', 'stage', 'owner_id', 'review_date'],
  card: ['stage'],
});

export const oversightMeasure = defineRecord({
  kind: 'oversight_measure',
  prefix: 'OM',
  envelope: 'full',
  headline: 'overseer_role',
  fields: {
    overseer_role: text({ need: 'agreed', max: 200 }),
    mode: choice(
      ['approve_each', 'review_band', 'sample_audit', 'monitor_and_stop', 'two_person_confirmation'],
      { need: 'draft' },
    ),
    competence: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    authority: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    supports: set(
      ['understand_limits', 'automation_bias_awareness', 'interpret_output', 'disregard_or_override', 'stop'],
      { need: 'agreed' },
    ),
    overseers_n: number({ need: 'agreed', integer: true, max: 1e6, unit: 'people' }),
    seconds_per_case: number({ need: 'agreed', min: 0.1, max: 1e6, unit: 's' }),
    share_reviewed_pct: number({ need: 'agreed', max: 100, unit: '%' }),
  },
  columns: [
    'overseer_role',
    'mode',
    'supports',
    'overseers_n',
    'seconds_per_case',
    'share_reviewed_pct',
    'owner_id',
  ],
  card: ['mode', 'supports', 'seconds_per_case'],
});

export const redressPath = defineRecord({
  kind: 'redress_path',
  prefix: 'RP',
  envelope: 'full',
  headline: 'how_to_contest',
  fields: {
    how_to_contest: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    response_time_d: number({ need: 'agreed', integer: true, max: 3_650, unit: 'days' }),
    who_decides: text({ need: 'agreed', max: 300 }),
  },
  columns: ['how_to_contest', 'response_time_d', 'who_decides', 'owner_id'],
  card: ['response_time_d', 'who_decides'],
});
