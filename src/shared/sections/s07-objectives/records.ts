/** What the business wants in this period, what a model is to predict for it, and when both are held side by side. */
import { choice, date, number, reference, references, scale, set, text } from '../../fields/declare';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

export const businessObjective = defineRecord({
  kind: 'business_objective',
  prefix: 'BO',
  envelope: 'full',
  headline: 'statement',
  fields: {
    statement: text({ need: 'draft', max: 300, narrative: true }),
    period: text({ need: 'draft', max: 80 }),
    rank_order: number({ need: 'agreed', integer: true, min: 1, max: 999 }),
    commitment: choice(['committed', 'aspirational'], { need: 'optional' }),
  },
  columns: ['statement', 'period', 'rank_order', 'commitment', 'owner_id'],
  card: ['period', 'rank_order', 'commitment'],
});

export const keyResult = defineRecord({
  kind: 'key_result',
  prefix: 'KR',
  envelope: 'child',
  headline: 'target_note',
  parent: { kind: 'business_objective', field: 'business_objective_id' },
  fields: {
    target_note: text({ need: 'agreed', max: 300, narrative: true }),
    kpi_id: reference(['kpi'], { need: 'agreed' }),
    business_objective_id: reference(['business_objective'], { need: 'agreed' }),
  },
  columns: ['target_note', 'kpi_id', 'business_objective_id'],
  card: ['kpi_id', 'business_objective_id'],
});

export const mlObjective = defineRecord({
  kind: 'ml_objective',
  prefix: 'MO',
  envelope: 'full',
  headline: 'prediction_target',
  fields: {
    prediction_target: text({ need: 'draft', max: 500, multiline: true, narrative: true }),
    decision_supported: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    priority: neededPriority,
    optimised_quantity: text({ need: 'agreed', max: 300 }),
    label_definition: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    label_delay_d: number({ need: 'agreed', integer: true, max: 36_500, unit: 'days' }),
    proxy_gap: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    proxy_severity: scale({ need: 'agreed' }),
    research_metric: text({ need: 'agreed', max: 200 }),
    production_metric: text({ need: 'agreed', max: 200 }),
    min_useful_performance: text({ need: 'agreed', max: 300, narrative: true }),
    decision_policy: choice(
      ['threshold', 'ranking_top_k', 'human_review_band', 'optimiser', 'generated_answer'],
      { need: 'agreed' },
    ),
    weakest_rung: choice(['goal', 'objective', 'kpi', 'prediction', 'metric', 'decision'], {
      need: 'optional',
    }),
    weakest_reason: text({ need: 'optional', max: 500, multiline: true }),
  },
  columns: [
    'prediction_target',
    'decision_supported',
    'priority',
    'proxy_gap',
    'proxy_severity',
    'research_metric',
    'production_metric',
    'owner_id',
  ],
  card: ['decision_supported', 'proxy_severity', 'production_metric'],
});

export const alignmentReview = defineRecord({
  kind: 'alignment_review',
  prefix: 'AR',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    cadence: choice(['monthly', 'quarterly', 'half_yearly', 'per_release'], { need: 'agreed' }),
    next_on: date({ need: 'agreed' }),
    participants: references(['person', 'stakeholder'], { need: 'agreed' }),
    trigger_events: set(
      ['strategy_change', 'kpi_divergence', 'new_regulation', 'data_shift', 'reorganisation'],
      { need: 'agreed', open: true },
    ),
    last_result: choice(['none_yet', 'aligned', 'adjusted', 'misaligned'], { need: 'optional' }),
  },
  columns: ['title', 'cadence', 'next_on', 'participants', 'trigger_events', 'last_result', 'owner_id'],
  card: ['cadence', 'next_on', 'last_result'],
});
