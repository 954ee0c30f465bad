/** What a model may weigh and cost in production, which models were compared, and what would make them lighter. */
import { choice, derivedFlag, money, number, reference, text } from '../../fields/declare';
import { defineRecord } from '../define-record';
import { isCandidateOnFront } from './pareto-mark';

export const computeBudget = defineRecord({
  kind: 'compute_budget',
  prefix: 'CB',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    serving_location: choice(['cloud', 'on_premises', 'edge_device', 'browser', 'mobile', 'mixed'], {
      need: 'draft',
    }),
    max_model_mb: number({ need: 'agreed', max: 1e9, unit: 'MB' }),
    max_memory_mb: number({ need: 'agreed', max: 1e9, unit: 'MB' }),
    max_inference_ms: number({ need: 'agreed', max: 1e9, unit: 'ms' }),
    accelerator: choice(['none', 'gpu', 'npu', 'tpu', 'fpga'], { need: 'agreed' }),
    max_cost_per_1k: money({ need: 'agreed' }),
    max_training_cost: money({ need: 'agreed' }),
    max_energy_kwh_month: number({ need: 'optional', max: 1e12, unit: 'kWh' }),
    utilisation_target_pct: number({ need: 'optional', max: 100, unit: '%' }),
  },
  columns: [
    'title',
    'serving_location',
    'max_model_mb',
    'max_memory_mb',
    'max_inference_ms',
    'accelerator',
    'max_cost_per_1k',
    'owner_id',
  ],
  card: ['serving_location', 'max_model_mb', 'max_inference_ms', 'max_cost_per_1k'],
});

export const modelCandidate = defineRecord({
  kind: 'model_candidate',
  prefix: 'MC',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    model_family: choice(
      [
        'rules_heuristic',
        'linear_glm',
        'gam_ebm',
        'decision_tree',
        'tree_ensemble',
        'knn',
        'neural_tabular',
        'cnn',
        'sequence_model',
        'transformer_small',
        'llm_hosted',
        'llm_self_hosted',
        'recommender_factorisation',
        'time_series_statistical',
        'other',
      ],
      { need: 'draft' },
    ),
    candidate_role: choice(['simple_baseline', 'research_model', 'candidate', 'selected'], {
      need: 'agreed',
    }),
    quality_kpi_id: reference(['kpi'], { need: 'agreed' }),
    // Some measures of quality are below zero: R², a log-likelihood.
    quality_value: number({ need: 'agreed', min: -1e15 }),
    quality_basis: choice(['measured', 'published', 'guessed'], { need: 'agreed' }),
    size_mb: number({ need: 'agreed', max: 1e9, unit: 'MB' }),
    inference_ms: number({ need: 'agreed', max: 1e9, unit: 'ms' }),
    memory_mb: number({ need: 'agreed', max: 1e9, unit: 'MB' }),
    cost_per_1k: money({ need: 'agreed' }),
    training_hours: number({ need: 'optional', max: 1e6, unit: 'h' }),
    training_accelerators: number({ need: 'optional', integer: true, max: 1e6 }),
    on_pareto_front: derivedFlag((body, context) => isCandidateOnFront(body, context)),
  },
  columns: [
    'title',
    'model_family',
    'candidate_role',
    'quality_value',
    'inference_ms',
    'cost_per_1k',
    'size_mb',
    'memory_mb',
    'on_pareto_front',
    'owner_id',
  ],
  card: ['model_family', 'candidate_role', 'quality_value', 'inference_ms', 'on_pareto_front'],
});

export const optimisationOption = defineRecord({
  kind: 'optimisation_option',
  prefix: 'OO',
  envelope: 'full',
  headline: 'expected_gain',
  fields: {
    expected_gain: text({ need: 'agreed', max: 300, narrative: true }),
    technique: choice(
      [
        'quantisation',
        'pruning',
        'distillation',
        'smaller_architecture',
        'feature_reduction',
        'caching',
        'batching',
        'early_exit_cascade',
        'compilation',
        'retrieval_instead_of_training',
        'precompute',
        'hardware_change',
      ],
      { need: 'draft' },
    ),
    quality_loss_tolerated: number({ need: 'agreed' }),
    decision: choice(['do_now', 'if_needed', 'rejected'], { need: 'agreed' }),
  },
  columns: ['expected_gain', 'technique', 'quality_loss_tolerated', 'decision', 'owner_id'],
  card: ['technique', 'quality_loss_tolerated', 'decision'],
});
