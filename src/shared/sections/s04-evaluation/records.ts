/** How we will know that it works: measures, stages of judging, people who rate, and ways back for what we learn. */

import { choice, date, flag, money, number, reference, set, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { AGREEMENT_METRICS } from '../codes';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

const LOWEST = -1e15;

/** Measures of models that tell a yes from a no: they have two kinds of error and a share of positives. */
const CLASSIFICATION_METRICS = [
  'precision',
  'recall',
  'f1',
  'f_beta',
  'auroc',
  'auprc',
  'log_loss',
  'brier',
  'calibration_error',
  'accuracy',
  'balanced_accuracy',
  'mcc',
] as const;
const CLASSIFIES: ReadonlySet<unknown> = new Set(CLASSIFICATION_METRICS);

function frequency() {
  return choice(['streaming', 'daily', 'weekly', 'monthly', 'quarterly', 'per_release'], { need: 'agreed' });
}

function classifies(body: BodyView): boolean {
  return body.level === 'ml_model' && CLASSIFIES.has(body.ml_metric_code);
}

function hasTwoErrors(body: BodyView): boolean {
  return body.role === 'primary' && classifies(body);
}

export const kpi = defineRecord({
  kind: 'kpi',
  prefix: 'KPI',
  envelope: 'full',
  headline: 'metric_name',
  fields: {
    metric_name: text({ need: 'draft', max: 200 }),
    definition: text({ need: 'draft', multiline: true, max: 2_000, narrative: true }),
    level: choice(['business', 'user', 'ml_model', 'economic', 'operational', 'fairness', 'safety'], {
      need: 'agreed',
    }),
    role: choice(['primary', 'secondary', 'guardrail', 'diagnostic'], { need: 'agreed' }),
    priority: neededPriority,
    unit: text({ need: 'agreed', max: 40 }),
    direction: choice(['increase', 'decrease', 'keep_within'], { need: 'agreed' }),
    baseline_kind: choice(['current_process', 'human_performance', 'simple_model', 'random', 'none_exists'], {
      need: 'agreed',
    }),
    baseline_value: number({
      need: 'conditional',
      when: (body) => body.baseline_kind !== 'none_exists',
      min: LOWEST,
    }),
    baseline_date: date({ need: 'conditional', when: (body) => body.baseline_kind !== 'none_exists' }),
    target_value: number({
      need: 'conditional',
      when: (body) => body.direction !== 'keep_within',
      min: LOWEST,
    }),
    minimum_acceptable: number({
      need: 'conditional',
      when: (body) => body.direction !== 'keep_within',
      min: LOWEST,
    }),
    upper_limit: number({
      need: 'conditional',
      when: (body) => body.direction === 'keep_within',
      min: LOWEST,
    }),
    target_date: date({ need: 'agreed' }),
    measurement_method: choice(
      [
        'automatic_log',
        'ab_test',
        'before_after',
        'holdout_set',
        'human_rating',
        'survey',
        'audit',
        'simulation',
      ],
      { need: 'agreed' },
    ),
    measurement_frequency: frequency(),
    data_source_note: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    minimum_effect: number({ need: 'optional' }),
    ml_metric_code: choice(
      [
        ...CLASSIFICATION_METRICS,
        'mae',
        'rmse',
        'mape',
        'ndcg_k',
        'map_k',
        'hit_rate_k',
        'bleu_rouge',
        'exact_match',
        'human_preference',
        'task_success',
        'groundedness',
        'toxicity_rate',
        'other',
      ],
      { need: 'conditional', when: (body) => body.level === 'ml_model' },
    ),
    positive_rate: number({ need: 'conditional', when: classifies, max: 1 }),
    cost_false_positive: money({ need: 'conditional', when: hasTwoErrors }),
    cost_false_negative: money({ need: 'conditional', when: hasTwoErrors }),
    decision_threshold_owner: reference(['person'], { need: 'optional' }),
  },
  columns: [
    'metric_name',
    'level',
    'role',
    'unit',
    'direction',
    'baseline_value',
    'target_value',
    'minimum_acceptable',
    'upper_limit',
    'owner_id',
  ],
  card: ['level', 'role', 'baseline_value', 'target_value', 'unit'],
});

export const evaluationStage = defineRecord({
  kind: 'evaluation_stage',
  prefix: 'EV',
  envelope: 'full',
  headline: 'question',
  fields: {
    question: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    stage: choice(['offline', 'shadow', 'pilot', 'ab_test', 'launch_gate', 'post_launch'], {
      need: 'draft',
      initial: 'offline',
    }),
    gate_rule: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    frequency: frequency(),
    decider_id: reference(['person'], { need: 'agreed' }),
    dataset_note: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    slices: set([], { need: 'agreed', open: true }),
  },
  columns: ['question', 'stage', 'gate_rule', 'frequency', 'decider_id', 'slices', 'owner_id'],
  card: ['stage', 'gate_rule', 'frequency'],
});

export const humanEvalProtocol = defineRecord({
  kind: 'human_eval_protocol',
  prefix: 'HE',
  envelope: 'full',
  headline: 'who_rates',
  fields: {
    who_rates: text({ need: 'agreed', max: 300 }),
    raters_n: number({ need: 'agreed', integer: true, max: 100_000 }),
    items_n: number({ need: 'agreed', integer: true, max: 1e9 }),
    rubric: text({ need: 'agreed', multiline: true, narrative: true }),
    blind: flag({ need: 'agreed' }),
    agreement_metric: choice(AGREEMENT_METRICS, {
      need: 'agreed',
    }),
    agreement_min: number({ need: 'agreed', max: 1 }),
    frequency: frequency(),
    escalation: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
  },
  columns: ['who_rates', 'raters_n', 'items_n', 'blind', 'agreement_metric', 'agreement_min', 'frequency'],
  card: ['raters_n', 'items_n', 'agreement_metric', 'agreement_min'],
});

export const feedbackLoop = defineRecord({
  kind: 'feedback_loop',
  prefix: 'FL',
  envelope: 'full',
  headline: 'route',
  fields: {
    route: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    signal: choice(
      [
        'explicit_rating',
        'correction',
        'override',
        'complaint',
        'appeal',
        'implicit_behaviour',
        'outcome_label',
        'expert_review',
        'incident',
      ],
      { need: 'draft' },
    ),
    response_time_d: number({ need: 'agreed', integer: true, max: 36_600, unit: 'days' }),
    improvement_use: choice(['retraining', 'threshold', 'data_fix', 'ux_change', 'policy', 'none'], {
      need: 'agreed',
    }),
    bias_risk: text({
      need: 'conditional',
      when: (body) => body.improvement_use === 'retraining',
      multiline: true,
      narrative: true,
    }),
    safeguard: text({
      need: 'conditional',
      when: (body) => body.improvement_use === 'retraining',
      multiline: true,
      narrative: true,
    }),
  },
  columns: ['route', 'signal', 'response_time_d', 'improvement_use', 'safeguard', 'owner_id'],
  card: ['signal', 'response_time_d', 'improvement_use'],
});
