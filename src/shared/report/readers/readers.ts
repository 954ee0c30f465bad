/** Who reads which part of a workshop: sections, people, and the kinds of records that are printed for them. */
import type { RoleBrief } from '../../domain/report-block';
import type { RecordKind } from '../../sections/registry';

/** Records of one kind, and which of their fields these readers need. */
export interface ReaderPart {
  readonly kind: RecordKind;
  /** Those of the register when absent. */
  readonly columns?: readonly string[];
}

/** The part of a workshop that concerns one group of readers. */
export interface Reader {
  /** Findings and decisions of these sections are theirs. */
  readonly sections: readonly string[];
  /** Actions of people from these disciplines are theirs. */
  readonly disciplines: readonly string[];
  /** The people in the room who decide are among them. */
  readonly hasDeciders: boolean;
  /** Every decision concerns them. */
  readonly hasAllDecisions: boolean;
  readonly parts: readonly ReaderPart[];
}

/** The readers of the role briefs. */
export const READERS: Readonly<Record<RoleBrief, Reader>> = {
  for_sponsor: {
    sections: ['S00', 'S01', 'S04', 'S06', 'S07'],
    disciplines: ['business', 'product'],
    hasDeciders: true,
    hasAllDecisions: true,
    parts: [
      { kind: 'goal', columns: ['horizon', 'target_date', 'impact', 'effort', 'owner_id'] },
      { kind: 'business_objective' },
      { kind: 'kpi', columns: ['role', 'baseline_value', 'target_value', 'unit', 'target_date'] },
      { kind: 'constraint', columns: ['hardness', 'limit_value', 'limit_unit', 'limit_date', 'owner_id'] },
      { kind: 'budget_line', columns: ['cost_type', 'amount', 'constraint_id'] },
      { kind: 'milestone' },
      { kind: 'risk', columns: ['likelihood', 'impact', 'response', 'owner_id'] },
      { kind: 'action_item', columns: ['owner_id', 'due_date', 'action_status'] },
    ],
  },
  for_ml_team: {
    sections: ['S03', 'S04', 'S07', 'S08', 'S09', 'S12', 'S13', 'S14', 'S15'],
    disciplines: ['ml', 'data_engineering', 'software', 'operations'],
    hasDeciders: false,
    hasAllDecisions: false,
    parts: [
      {
        kind: 'ml_objective',
        columns: ['optimised_quantity', 'decision_policy', 'research_metric', 'production_metric'],
      },
      { kind: 'kpi', columns: ['role', 'baseline_value', 'target_value', 'minimum_acceptable', 'unit'] },
      { kind: 'evaluation_stage', columns: ['stage', 'gate_rule', 'frequency', 'decider_id'] },
      {
        kind: 'dataset',
        columns: ['dataset_role', 'record_count', 'access_status', 'representativeness', 'split_rule'],
      },
      { kind: 'label_spec', columns: ['dataset_id', 'who_labels', 'agreement_value', 'known_label_bias'] },
      { kind: 'data_pipeline' },
      {
        kind: 'benchmark',
        columns: ['comparator', 'threshold_value', 'unit', 'percentile', 'current_value'],
      },
      { kind: 'compute_budget' },
      {
        kind: 'model_candidate',
        columns: ['candidate_role', 'quality_value', 'inference_ms', 'size_mb', 'on_pareto_front'],
      },
      {
        kind: 'system_requirement',
        columns: ['family', 'priority', 'fit_metric', 'verification_method', 'due_phase'],
      },
      { kind: 'test_spec', columns: ['test_category', 'execution', 'last_result'] },
      { kind: 'monitor', columns: ['threshold', 'frequency', 'alert_to_id'] },
      { kind: 'drift_policy', columns: ['metric', 'warn_at', 'act_at', 'min_sample'] },
      { kind: 'retraining_policy', columns: ['trigger', 'rollout', 'rollback_time_min', 'max_staleness_d'] },
      { kind: 'fallback', columns: ['fallback_kind', 'activation', 'switch_time_min', 'tested_on'] },
    ],
  },
  for_data_and_legal: {
    sections: ['S05', 'S06', 'S09', 'S10', 'S11', 'S16'],
    disciplines: ['legal_privacy', 'security', 'data_engineering'],
    hasDeciders: false,
    hasAllDecisions: false,
    parts: [
      { kind: 'risk_classification' },
      { kind: 'dpia_screening' },
      {
        kind: 'dataset',
        columns: ['personal_data', 'lawful_basis', 'access_status', 'retention_until', 'data_owner_id'],
      },
      { kind: 'data_gap', columns: ['dataset_id', 'effect', 'closing_action_id'] },
      { kind: 'constraint', columns: ['category', 'hardness', 'imposed_by', 'review_date', 'owner_id'] },
      { kind: 'affected_group', columns: ['attribute', 'legally_protected', 'attribute_available'] },
      { kind: 'harm', columns: ['harm_type', 'group_id', 'severity', 'likelihood', 'reversibility'] },
      { kind: 'fairness_spec', columns: ['metric', 'group_id', 'threshold', 'current_value', 'on_breach'] },
      { kind: 'mitigation', columns: ['kind', 'stage', 'implementation_status', 'owner_id'] },
      { kind: 'oversight_measure', columns: ['mode', 'authority', 'share_reviewed_pct', 'owner_id'] },
      { kind: 'redress_path' },
      { kind: 'explanation_need', columns: ['audience', 'question', 'required_by', 'format'] },
      {
        kind: 'log_spec',
        columns: ['content_fields', 'retention_months', 'access_roles', 'contains_personal_data'],
      },
      { kind: 'doc_artefact', columns: ['doc_kind', 'doc_status', 'location', 'owner_id'] },
      { kind: 'third_party', columns: ['contract_ref', 'change_notice_d', 'exit_plan'] },
    ],
  },
  for_ux: {
    sections: ['S02', 'S05', 'S11'],
    disciplines: ['ux', 'product', 'affected_community', 'domain_expert'],
    hasDeciders: false,
    hasAllDecisions: false,
    parts: [
      {
        kind: 'persona',
        columns: ['archetype', 'persona_kind', 'ai_familiarity', 'trust_stance', 'based_on_n'],
      },
      { kind: 'user_need', columns: ['persona_id', 'importance', 'satisfaction_now', 'opportunity'] },
      { kind: 'journey', columns: ['persona_id', 'expectation', 'state'] },
      { kind: 'pain_point', columns: ['step_id', 'severity', 'frequency', 'root_cause', 'owner_id'] },
      { kind: 'feature', columns: ['usability_effect', 'needs_ai', 'user_value', 'priority'] },
      { kind: 'hax_rating', columns: ['feature_id', 'guideline_no', 'rating'] },
      {
        kind: 'personalization_feature',
        columns: ['what_is_adapted', 'approach', 'user_control', 'retention_d'],
      },
      { kind: 'explanation_need', columns: ['audience', 'question', 'format', 'max_time_s'] },
      { kind: 'explanation_method', columns: ['method', 'scope', 'dev_stage', 'known_limits'] },
      { kind: 'human_eval_protocol', columns: ['raters_n', 'items_n', 'frequency'] },
      { kind: 'feedback_loop', columns: ['signal', 'response_time_d', 'improvement_use', 'safeguard'] },
      { kind: 'oversight_measure', columns: ['mode', 'supports', 'seconds_per_case'] },
      { kind: 'redress_path' },
    ],
  },
};
