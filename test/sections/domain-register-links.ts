/** The links of the domain: from which kinds, to which kinds, and whether one is asked for; empty means any kind. */

export interface LinkLine {
  readonly from: string;
  readonly to: string;
  readonly need: 'required' | 'optional';
}

/** Links by type. */
export const linksRegister: Readonly<Record<string, LinkLine>> = {
  benefits: { from: 'goal', to: 'stakeholder', need: 'required' },
  derived_from: {
    from: 'goal user_need constraint system_requirement',
    to: 'stakeholder_input research_activity',
    need: 'optional',
  },
  measured_by: { from: 'goal business_objective key_result', to: 'kpi', need: 'required' },
  refines: { from: 'business_objective', to: 'goal', need: 'required' },
  aligned_to: { from: 'ml_objective', to: 'business_objective', need: 'required' },
  monitored_by: {
    from: 'kpi benchmark fairness_spec data_pipeline system_requirement drift_policy',
    to: 'monitor',
    need: 'required',
  },
  addressed_by: { from: 'pain_point', to: 'feature', need: 'required' },
  supports: { from: 'feature personalization_feature', to: 'goal', need: 'required' },
  limits: {
    from: 'constraint',
    to: 'goal feature benchmark dataset milestone personalization_feature',
    need: 'required',
  },
  uses: { from: 'ml_objective feature personalization_feature', to: 'dataset', need: 'required' },
  evaluated_on: { from: 'kpi fairness_spec test_spec', to: 'dataset', need: 'required' },
  mitigated_by: {
    from: 'risk harm bias_source personalization_feature bottleneck',
    to: 'mitigation action_item',
    need: 'required',
  },
  verified_by: { from: 'system_requirement benchmark', to: 'test_spec evidence', need: 'required' },
  evidenced_by: { from: '', to: 'evidence', need: 'optional' },
  explains: { from: 'explanation_method', to: 'explanation_need', need: 'required' },
  triggers: { from: 'monitor', to: 'retraining_policy fallback action_item', need: 'required' },
  satisfies: { from: 'system_requirement', to: 'goal constraint benchmark harm', need: 'required' },
  depends_on: { from: '', to: '', need: 'optional' },
  conflicts_with: { from: '', to: '', need: 'optional' },
};

/** Types of link that the domain does not know, and why the app has them. */
export const LINKS_ADDED: Readonly<Record<string, string>> = {
  recorded_in: 'Says which log keeps an explanation, or answers a rule about records.',
};
