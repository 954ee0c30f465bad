/** Whether to tailor anything to individuals, what is tailored with which signals, and what it costs in privacy. */

import { dpiaOutcome } from '../../analysis/dpia-screening';
import { choice, derived, flag, number, reference, scale, set, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { defineRecord } from '../define-record';

/** A reasoned "no" is a full answer: it needs no uplift. */
function isNotRejected(body: BodyView): boolean {
  return body.verdict !== 'rejected';
}

export const personalizationDecision = defineRecord({
  kind: 'personalization_decision',
  prefix: 'PD',
  envelope: 'full',
  headline: 'rationale',
  fields: {
    rationale: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    verdict: choice(['undecided', 'rejected', 'segment_level_only', 'approved_with_conditions', 'approved'], {
      need: 'draft',
      initial: 'undecided',
    }),
    expected_uplift: text({
      need: 'conditional',
      when: isNotRejected,
      max: 500,
      multiline: true,
      narrative: true,
    }),
    uplift_kpi_id: reference(['kpi'], { need: 'conditional', when: isNotRejected }),
    feas_value: scale({ need: 'agreed' }),
    feas_data: scale({ need: 'agreed' }),
    feas_technical: scale({ need: 'agreed' }),
    feas_privacy: scale({ need: 'agreed' }),
    feas_operations: scale({ need: 'agreed' }),
  },
  columns: [
    'rationale',
    'verdict',
    'feas_value',
    'feas_data',
    'feas_technical',
    'feas_privacy',
    'feas_operations',
    'uplift_kpi_id',
    'owner_id',
  ],
  card: ['verdict', 'feas_value', 'feas_privacy'],
});

export const personalizationFeature = defineRecord({
  kind: 'personalization_feature',
  prefix: 'PF',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    what_is_adapted: choice(
      [
        'content_ranking',
        'recommendation',
        'notification_timing',
        'interface',
        'language_level',
        'price_or_offer',
        'routing',
        'default_values',
        'generated_text',
      ],
      { need: 'draft' },
    ),
    granularity: choice(['session_context', 'segment', 'individual'], { need: 'agreed' }),
    approach: choice(
      [
        'rules',
        'popularity_by_segment',
        'content_based',
        'collaborative_filtering',
        'matrix_factorisation',
        'sequence_model',
        'contextual_bandit',
        'llm_with_profile',
        'on_device',
        'hybrid',
      ],
      { need: 'agreed' },
    ),
    baseline: choice(['non_personalised', 'popularity', 'current_rules'], { need: 'agreed' }),
    cold_start_plan: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    exploration_pct: number({ need: 'optional', max: 100, unit: '%' }),
    user_control: set(
      ['opt_in', 'opt_out', 'edit_profile', 'reset', 'explain_why', 'pause', 'non_profiling_option', 'none'],
      { need: 'agreed' },
    ),
    consent_model: choice(['not_needed', 'opt_in', 'opt_out', 'contract', 'not_determined'], {
      need: 'agreed',
    }),
    vulnerable_groups_note: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    feedback_loop_risk: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    retention_d: number({ need: 'agreed', integer: true, max: 36_500, unit: 'days' }),
    profile_deletion_path: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
  },
  columns: [
    'title',
    'what_is_adapted',
    'granularity',
    'approach',
    'baseline',
    'user_control',
    'retention_d',
    'owner_id',
  ],
  card: ['what_is_adapted', 'granularity', 'approach'],
});

export const signal = defineRecord({
  kind: 'signal',
  prefix: 'SG',
  envelope: 'child',
  headline: 'signal_name',
  parent: { kind: 'personalization_feature', field: 'personalization_feature_id' },
  fields: {
    signal_name: text({ need: 'agreed', max: 200 }),
    kind: choice(['declared', 'observed', 'inferred', 'third_party', 'sensitive'], { need: 'agreed' }),
    dataset_id: reference(['dataset'], { need: 'agreed' }),
    personalization_feature_id: reference(['personalization_feature'], { need: 'agreed' }),
  },
  columns: ['signal_name', 'kind', 'dataset_id', 'personalization_feature_id'],
  card: ['kind', 'dataset_id'],
});

export const dpiaScreening = defineRecord({
  kind: 'dpia_screening',
  prefix: 'DP',
  envelope: 'full',
  singleton: true,
  headline: 'title',
  fields: {
    title: text({ need: 'optional', max: 120 }),
    criteria: set(
      [
        'evaluation_scoring',
        'automated_decision_legal_effect',
        'systematic_monitoring',
        'sensitive_data',
        'large_scale',
        'matching_datasets',
        'vulnerable_subjects',
        'innovative_technology',
        'prevents_right_or_service',
        'none',
      ],
      { need: 'agreed' },
    ),
    art35_3_trigger: flag({ need: 'agreed' }),
    outcome: derived(['not_required', 'advisable', 'likely_required'], (body) => dpiaOutcome(body)),
    dpia_status: choice(['not_started', 'in_progress', 'done', 'referred_to_authority'], {
      need: 'conditional',
      when: (body) => (dpiaOutcome(body) ?? 'not_required') !== 'not_required',
    }),
  },
  columns: ['outcome', 'criteria', 'art35_3_trigger', 'dpia_status', 'owner_id'],
  card: ['outcome', 'dpia_status'],
});
