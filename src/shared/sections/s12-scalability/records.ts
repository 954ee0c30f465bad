/** How much load there is and will be, and how the system grows with it. */
import { choice, date, money, number, text } from '../../fields/declare';
import { LOAD_BASES } from '../codes';
import { defineRecord } from '../define-record';

export const loadScenario = defineRecord({
  kind: 'load_scenario',
  prefix: 'LC',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    scenario_kind: choice(['now', 'expected_12m', 'peak_event', 'stress', 'data_growth'], { need: 'draft' }),
    arrival_rate: number({ need: 'agreed', max: 1e9, unit: 'requests/s' }),
    data_volume_gb: number({ need: 'agreed', max: 1e12, unit: 'GB' }),
    users: number({ need: 'agreed', integer: true, max: 1e10, unit: 'people' }),
    models_served: number({ need: 'agreed', integer: true, max: 1_000_000, unit: 'models' }),
    basis: choice(LOAD_BASES, { need: 'agreed' }),
    tested_capacity: number({ need: 'optional', max: 1e9, unit: 'requests/s' }),
    tested_on: date({ need: 'optional' }),
  },
  columns: [
    'title',
    'scenario_kind',
    'arrival_rate',
    'data_volume_gb',
    'users',
    'basis',
    'tested_capacity',
    'tested_on',
  ],
  card: ['scenario_kind', 'arrival_rate', 'basis', 'tested_capacity'],
});

export const scalingStrategy = defineRecord({
  kind: 'scaling_strategy',
  prefix: 'SS',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    target: choice(
      ['training', 'batch_inference', 'online_inference', 'feature_computation', 'labelling_human_review'],
      { need: 'draft' },
    ),
    approach: choice(
      [
        'vertical',
        'horizontal_stateless',
        'autoscaling',
        'queue_and_batch',
        'sharding',
        'caching',
        'precompute',
        'model_cascade',
        'sampling',
        'incremental_training',
      ],
      { need: 'agreed' },
    ),
    trigger: text({ need: 'agreed', max: 300 }),
    upper_bound: text({ need: 'agreed', max: 300 }),
    cost_at_bound: money({ need: 'agreed' }),
    distributed_option: choice(
      [
        'not_needed',
        'data_parallel',
        'model_parallel',
        'distributed_query_engine',
        'parameter_server',
        'later',
        'undecided',
      ],
      { need: 'agreed' },
    ),
    distributed_reason: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
  },
  columns: [
    'title',
    'target',
    'approach',
    'trigger',
    'upper_bound',
    'cost_at_bound',
    'distributed_option',
    'owner_id',
  ],
  card: ['target', 'approach', 'trigger', 'distributed_option'],
});
