/** What changes around the system, how that is noticed, and how the model follows: with gates and a way back. */
import { choice, flag, number, reference, set, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

export const changeDriver = defineRecord({
  kind: 'change_driver',
  prefix: 'CD',
  envelope: 'full',
  headline: 'early_signal',
  fields: {
    early_signal: text({ need: 'agreed', max: 300, multiline: true, narrative: true }),
    driver_kind: choice(
      [
        'covariate_shift',
        'label_shift',
        'concept_drift',
        'upstream_schema',
        'user_requirement',
        'regulation',
        'market_or_season',
        'adversary',
        'vendor_model_change',
        'new_site_or_language',
      ],
      { need: 'draft' },
    ),
    expected_speed: choice(['sudden', 'gradual', 'seasonal', 'recurring'], { need: 'agreed' }),
  },
  columns: ['early_signal', 'driver_kind', 'expected_speed', 'owner_id', 'review_date'],
  card: ['driver_kind', 'expected_speed'],
});

export const driftPolicy = defineRecord({
  kind: 'drift_policy',
  prefix: 'DR',
  envelope: 'full',
  headline: 'monitored_item',
  fields: {
    monitored_item: text({ need: 'draft', max: 200 }),
    metric: choice(
      [
        'psi',
        'ks',
        'chi_square',
        'jensen_shannon',
        'wasserstein',
        'domain_classifier',
        'performance_drop',
        'missing_rate',
      ],
      { need: 'agreed' },
    ),
    baseline_window: text({ need: 'agreed', max: 120 }),
    current_window: text({ need: 'agreed', max: 120 }),
    warn_at: number({ need: 'agreed', max: 1e9 }),
    act_at: number({ need: 'agreed', max: 1e9 }),
    min_sample: number({ need: 'agreed', integer: true, min: 1, max: 1e9, unit: 'cases' }),
  },
  columns: [
    'monitored_item',
    'metric',
    'baseline_window',
    'current_window',
    'warn_at',
    'act_at',
    'min_sample',
  ],
  card: ['metric', 'warn_at', 'act_at', 'min_sample'],
});

export const retrainingPolicy = defineRecord({
  kind: 'retraining_policy',
  prefix: 'RT',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    trigger: set(['schedule', 'new_data', 'drift', 'performance_drop', 'event', 'manual'], {
      need: 'agreed',
    }),
    learning_mode: choice(
      [
        'static',
        'periodic_batch',
        'triggered_batch',
        'online_incremental',
        'fine_tune_adapter',
        'prompt_or_retrieval_update',
      ],
      { need: 'agreed' },
    ),
    data_window: text({ need: 'agreed', max: 200 }),
    validation_gate: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    champion_challenger: flag({ need: 'agreed' }),
    rollout: choice(['shadow', 'canary', 'blue_green', 'ab_test', 'direct'], { need: 'agreed' }),
    rollback_time_min: number({ need: 'agreed', integer: true, max: 100_000, unit: 'min' }),
    approver_id: reference(['person'], { need: 'agreed' }),
    max_staleness_d: number({ need: 'agreed', integer: true, min: 1, max: 3_650, unit: 'days' }),
    safeguards: set(
      [
        'poison_check',
        'label_quality_check',
        'rate_limit',
        'freeze_switch',
        'human_approval',
        'feedback_bias_correction',
      ],
      { need: 'conditional', when: (body) => body.learning_mode === 'online_incremental' },
    ),
  },
  columns: [
    'title',
    'trigger',
    'learning_mode',
    'validation_gate',
    'rollout',
    'rollback_time_min',
    'max_staleness_d',
    'approver_id',
  ],
  card: ['trigger', 'learning_mode', 'rollout', 'rollback_time_min'],
});

export const configItem = defineRecord({
  kind: 'config_item',
  prefix: 'CI',
  envelope: 'full',
  headline: 'parameter',
  fields: {
    parameter: text({ need: 'agreed', max: 200 }),
    changeable_by: text({ need: 'agreed', max: 200 }),
    needs_release: flag({ need: 'agreed' }),
    tested_by: text({ need: 'agreed', max: 300, multiline: true }),
  },
  columns: ['parameter', 'changeable_by', 'needs_release', 'tested_by', 'owner_id'],
  card: ['changeable_by', 'needs_release', 'tested_by'],
});
