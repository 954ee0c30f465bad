/** What the domain asks of the records of S07 to S11. Notation: see domain-register.ts. */
import type { Register } from './domain-register';

/** Fields of the kinds of the five sections on the way to production. */
export const productionRegister: Register = {
  // S07
  business_objective: {
    statement: 'D text',
    period: 'D text',
    rank_order: 'A integer',
    commitment: 'O choice committed aspirational',
  },
  key_result: {
    business_objective_id: 'A ref business_objective',
    kpi_id: 'A ref kpi',
    target_note: 'A text',
  },
  ml_objective: {
    prediction_target: 'D text',
    decision_supported: 'A text',
    optimised_quantity: 'A text',
    label_definition: 'A text',
    label_delay_d: 'A integer [days]',
    proxy_gap: 'A text',
    proxy_severity: 'A scale 1..5',
    research_metric: 'A text',
    production_metric: 'A text',
    min_useful_performance: 'A text',
    decision_policy: 'A choice threshold ranking_top_k human_review_band optimiser generated_answer',
    priority: 'A choice must should could wont_this_time unset',
  },
  alignment_review: {
    cadence: 'A choice monthly quarterly half_yearly per_release',
    next_on: 'A date',
    participants: 'A set +',
    trigger_events: 'A set strategy_change kpi_divergence new_regulation data_shift reorganisation',
    last_result: 'O choice none_yet aligned adjusted misaligned',
  },
  // S08
  compute_budget: {
    serving_location: 'D choice cloud on_premises edge_device browser mobile mixed',
    max_model_mb: 'A number [MB]',
    max_memory_mb: 'A number [MB]',
    max_inference_ms: 'A number [ms]',
    accelerator: 'A choice none gpu npu tpu fpga',
    max_cost_per_1k: 'A money',
    max_training_cost: 'A money',
    max_energy_kwh_month: 'O number [kWh]',
    utilisation_target_pct: 'O number 0..100 [%]',
  },
  model_candidate: {
    model_family:
      'D choice rules_heuristic linear_glm gam_ebm decision_tree tree_ensemble knn neural_tabular cnn sequence_model transformer_small llm_hosted llm_self_hosted recommender_factorisation time_series_statistical other',
    candidate_role: 'A choice simple_baseline research_model candidate selected',
    quality_kpi_id: 'A ref kpi',
    quality_value: 'A number',
    quality_basis: 'A choice measured published guessed',
    size_mb: 'A number [MB]',
    inference_ms: 'A number [ms]',
    memory_mb: 'A number [MB]',
    cost_per_1k: 'A money',
    training_hours: 'O number',
    training_accelerators: 'O integer',
    on_pareto_front: '= value',
  },
  optimisation_option: {
    technique:
      'D choice quantisation pruning distillation smaller_architecture feature_reduction caching batching early_exit_cascade compilation retrieval_instead_of_training precompute hardware_change',
    expected_gain: 'A text',
    quality_loss_tolerated: 'A number',
    decision: 'A choice do_now if_needed rejected',
  },
  // S09
  dataset: {
    description: 'D text',
    dataset_role: 'D set training validation test production_input label_source reference monitoring',
    data_owner_id: 'A ref person',
    steward_id: 'A ref person',
    origin:
      'A choice first_party_operational first_party_collected public_open purchased partner scraped synthetic user_generated',
    original_purpose: 'C text if personal_data!=none',
    licence_or_terms: 'A text',
    personal_data: 'A choice none pseudonymised personal special_category',
    lawful_basis:
      'A choice not_personal consent contract legal_obligation vital_interests public_task legitimate_interests not_determined',
    art9_condition:
      'C choice not_applicable explicit_consent employment_social_law vital_interests substantial_public_interest health_care public_health research_statistics ai_bias_detection other not_determined if personal_data=special_category',
    consent_scope_note: 'C text if lawful_basis=consent',
    storage_location: 'A set +',
    residency_allowed: 'A set any +',
    access_status: 'A choice granted requested refused unknown',
    period_from: 'A date',
    period_to: 'A date',
    record_count: 'A integer',
    refresh: 'A choice streaming daily weekly monthly static',
    contains_attributes: 'O set +',
    representativeness: 'A choice matches_production known_gaps different_population unknown',
    gap_note: 'C text if representativeness!=matches_production',
    split_rule:
      'C choice random time_based group_based geographic fixed_holdout if dataset_role=training|test',
    leakage_checked: 'C flag if dataset_role=training|test',
    datasheet_status: 'A choice none draft complete',
    retention_until: 'C date if personal_data!=none',
    deletion_method: 'C text if personal_data!=none',
    priority: 'A choice must should could wont_this_time unset',
  },
  label_spec: {
    dataset_id: 'A ref dataset',
    definition: 'A text',
    who_labels: 'A choice domain_expert crowd operator_by_product outcome_event model_assisted user_feedback',
    guideline_exists: 'A flag',
    agreement_metric: 'A choice cohen_kappa fleiss_kappa krippendorff_alpha percent_agreement',
    agreement_value: 'A number',
    known_label_bias: 'A text',
  },
  data_quality_requirement: {
    dataset_id: 'D ref dataset',
    dimension:
      'D choice accuracy completeness consistency credibility currentness accessibility compliance confidentiality precision traceability understandability availability representativeness balance relevance diversity',
    measure: 'A text',
    threshold: 'A text',
    current_value: 'A text',
  },
  data_pipeline: {
    source_name: 'D text',
    target_dataset_id: 'D ref dataset',
    mode: 'D choice batch micro_batch streaming manual',
    freshness_target_min: 'A integer [min]',
    validation_rules: 'A text',
    failure_behaviour: 'A choice stop last_good skip_record quarantine default',
    same_code_train_serve: 'A choice shared_code separate_tested separate_untested',
    available_at_prediction: 'A flag',
  },
  data_gap: {
    missing_what: 'A text',
    effect: 'A text',
    closing_action_id: 'A ref action_item',
  },
  // S10
  affected_group: {
    group_name: 'D text',
    attribute:
      'D choice sex_gender age ethnicity disability religion nationality_language sexual_orientation socioeconomic pregnancy_family location new_vs_established small_vs_large_customer other',
    why_at_risk: 'A text',
    legally_protected: 'A flag',
    base_rate_estimate: 'O number 0..1',
    population_share: 'O number 0..1',
    attribute_available: 'A choice in_data proxy_only collectable not_lawful unavailable',
  },
  harm: {
    harm_type:
      'D choice allocation quality_of_service stereotyping denigration over_or_under_representation privacy safety loss_of_agency economic psychological',
    group_id: 'A ref affected_group',
    scenario: 'A text',
    severity: 'A scale 1..5',
    likelihood: 'A scale 1..5',
    reversibility: 'A choice reversible hard_to_reverse irreversible',
    discovered_by: 'A text',
    priority: 'A choice must should could wont_this_time unset',
  },
  bias_source: {
    stage: 'A choice historical representation measurement aggregation learning evaluation deployment',
    explanation: 'A text',
  },
  fairness_spec: {
    metric:
      'D choice demographic_parity_difference demographic_parity_ratio equal_opportunity_difference equalised_odds_difference false_positive_rate_ratio predictive_parity calibration_by_group error_rate_ratio coverage_or_exposure_parity qualitative_review',
    rationale: 'A text',
    group_id: 'A ref affected_group',
    reference_group: 'A text',
    threshold: 'A number',
    min_group_n: 'A integer',
    base_rates_differ: 'A choice yes no unknown',
    frequency: 'A choice streaming hourly daily weekly monthly quarterly per_release',
    on_breach: 'A text',
    current_value: 'O number',
    n_group: 'O integer',
    n_reference: 'O integer',
    priority: 'A choice must should could wont_this_time unset',
  },
  oversight_measure: {
    mode: 'D choice approve_each review_band sample_audit monitor_and_stop two_person_confirmation',
    overseer_role: 'A text',
    competence: 'A text',
    authority: 'A text',
    supports: 'A set understand_limits automation_bias_awareness interpret_output disregard_or_override stop',
    overseers_n: 'A integer',
    seconds_per_case: 'A number',
    share_reviewed_pct: 'A number 0..100 [%]',
  },
  redress_path: {
    how_to_contest: 'A text',
    response_time_d: 'A integer [days]',
    who_decides: 'A text',
  },
  // S11
  explanation_need: {
    audience:
      'D choice affected_person operator_overseer developer business_owner auditor_regulator executive',
    question:
      'D choice why_this_output why_not_other what_if how_to_change_outcome how_certain how_it_works_overall what_data_used when_not_to_trust',
    scope: 'A choice global local cohort',
    decision_it_supports: 'A text',
    max_time_s: 'A integer [s]',
    required_by: 'A choice law policy user_need debugging not_required',
    format:
      'A choice reason_codes ranked_features plain_sentence example_cases counterfactual rule confidence_band chart model_card source_citation',
  },
  explanation_method: {
    method:
      'D choice inherently_interpretable coefficients permutation_importance shap lime pdp_ale counterfactual anchors_rules surrogate_model saliency_gradient example_based calibrated_confidence retrieval_citation chain_of_steps_log documentation_only',
    scope: 'A choice global local cohort',
    applies_to_candidate_id: 'A ref model_candidate',
    dev_stage: 'A choice data_exploration model_selection validation serving audit',
    known_limits: 'A text',
    faithfulness_test: 'A text',
    stability_test: 'A text',
    runtime_ms: 'C number [ms] if dev_stage=serving',
  },
  explanation_test: {
    with_whom: 'A text',
    n: 'A integer',
    task: 'A text',
    success_criterion: 'A text',
    result: 'A text',
  },
  interpretable_baseline: {
    candidate_id: 'A ref model_candidate',
    quality_gap: 'A number',
  },
};
