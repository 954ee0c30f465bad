/** Who must understand what, how it is explained, whether that helps, and what a readable model would have cost. */
import { choice, number, reference, references, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

export const explanationNeed = defineRecord({
  kind: 'explanation_need',
  prefix: 'XN',
  envelope: 'full',
  // Several questions may serve the same decision, so that does not tell needs apart.
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    audience: choice(
      [
        'affected_person',
        'operator_overseer',
        'developer',
        'business_owner',
        'auditor_regulator',
        'executive',
      ],
      { need: 'draft' },
    ),
    question: choice(
      [
        'why_this_output',
        'why_not_other',
        'what_if',
        'how_to_change_outcome',
        'how_certain',
        'how_it_works_overall',
        'what_data_used',
        'when_not_to_trust',
      ],
      { need: 'draft' },
    ),
    scope: choice(['global', 'local', 'cohort'], { need: 'agreed' }),
    decision_it_supports: text({ need: 'agreed', max: 300, multiline: true, narrative: true }),
    max_time_s: number({ need: 'agreed', integer: true, min: 1, max: 1_000_000, unit: 's' }),
    required_by: choice(['law', 'policy', 'user_need', 'debugging', 'not_required'], { need: 'agreed' }),
    format: choice(
      [
        'reason_codes',
        'ranked_features',
        'plain_sentence',
        'example_cases',
        'counterfactual',
        'rule',
        'confidence_band',
        'chart',
        'model_card',
        'source_citation',
      ],
      { need: 'agreed' },
    ),
  },
  columns: ['title', 'audience', 'question', 'required_by', 'format', 'max_time_s', 'owner_id'],
  card: ['audience', 'question', 'required_by', 'format'],
});

export const explanationMethod = defineRecord({
  kind: 'explanation_method',
  prefix: 'XM',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    method: choice(
      [
        'inherently_interpretable',
        'coefficients',
        'permutation_importance',
        'shap',
        'lime',
        'pdp_ale',
        'counterfactual',
        'anchors_rules',
        'surrogate_model',
        'saliency_gradient',
        'example_based',
        'calibrated_confidence',
        'retrieval_citation',
        'chain_of_steps_log',
        'documentation_only',
      ],
      { need: 'draft' },
    ),
    scope: choice(['global', 'local', 'cohort'], { need: 'agreed' }),
    applies_to_candidate_id: reference(['model_candidate'], { need: 'agreed' }),
    dev_stage: choice(['data_exploration', 'model_selection', 'validation', 'serving', 'audit'], {
      need: 'agreed',
    }),
    known_limits: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    faithfulness_test: text({ need: 'agreed', max: 500, multiline: true }),
    stability_test: text({ need: 'agreed', max: 500, multiline: true }),
    runtime_ms: number({
      need: 'conditional',
      when: (body) => body.dev_stage === 'serving',
      max: 10_000_000,
      unit: 'ms',
    }),
  },
  columns: ['title', 'method', 'scope', 'applies_to_candidate_id', 'dev_stage', 'known_limits', 'owner_id'],
  card: ['method', 'scope', 'dev_stage', 'runtime_ms'],
});

export const explanationTest = defineRecord({
  kind: 'explanation_test',
  prefix: 'XT',
  envelope: 'full',
  headline: 'task',
  fields: {
    task: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    need_ids: references(['explanation_need'], { need: 'agreed' }),
    with_whom: text({ need: 'agreed', max: 200 }),
    n: number({ need: 'agreed', integer: true, min: 1, max: 1_000_000, unit: 'people' }),
    success_criterion: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    // A planned test counts, so the result may still be open when the room agrees on it.
    result: text({ need: 'optional', max: 1_000, multiline: true }),
  },
  columns: ['task', 'need_ids', 'with_whom', 'n', 'success_criterion', 'result', 'owner_id'],
  card: ['with_whom', 'n', 'success_criterion', 'result'],
});

export const interpretableBaseline = defineRecord({
  kind: 'interpretable_baseline',
  prefix: 'IB',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    candidate_id: reference(['model_candidate'], { need: 'agreed' }),
    // Below zero when the readable model is the better one.
    quality_gap: number({ need: 'agreed', min: -1e9, max: 1e9 }),
  },
  columns: ['title', 'candidate_id', 'quality_gap', 'owner_id'],
  card: ['candidate_id', 'quality_gap'],
});
