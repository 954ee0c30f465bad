/** What the domain asks of the records of S12 to S16. Notation: see domain-register.ts. */
import type { Register } from './domain-register';

/** Fields of the kinds of the five sections about the system. */
export const systemRegister: Register = {
  // S12
  system_requirement: {
    family:
      'D choice scalability maintainability adaptability reliability traceability security safety privacy',
    statement: 'D text',
    quality_code:
      'A choice time_behaviour resource_utilization capacity modularity reusability analysability modifiability testability faultlessness availability fault_tolerance recoverability adaptability scalability installability replaceability confidentiality integrity non_repudiation accountability authenticity resistance operational_constraint risk_identification fail_safe hazard_warning safe_integration functional_adaptability robustness transparency user_controllability intervenability societal_ethical_risk_mitigation',
    fit_metric: 'A text',
    comparator: 'A choice lt le eq ge gt',
    fit_value: 'A number',
    fit_unit: 'A text',
    fit_condition: 'A text',
    verification_method: 'A choice test load_test analysis inspection demonstration monitoring audit',
    implementation_status: 'A choice not_started planned in_progress implemented verified',
    due_phase: 'A choice proof_of_concept pilot launch after_launch',
    estimated_effort_pd: 'O number [person-days]',
    priority: 'A choice must should could wont_this_time unset',
  },
  load_scenario: {
    scenario_kind: 'D choice now expected_12m peak_event stress data_growth',
    arrival_rate: 'A number [requests/s]',
    data_volume_gb: 'A number [GB]',
    users: 'A integer',
    models_served: 'A integer',
    basis: 'A choice measured forecast assumed',
    tested_capacity: 'O number [requests/s]',
    tested_on: 'O date',
  },
  scaling_strategy: {
    target: 'D choice training batch_inference online_inference feature_computation labelling_human_review',
    approach:
      'A choice vertical horizontal_stateless autoscaling queue_and_batch sharding caching precompute model_cascade sampling incremental_training',
    trigger: 'A text',
    upper_bound: 'A text',
    cost_at_bound: 'A money',
    distributed_option:
      'A choice not_needed data_parallel model_parallel distributed_query_engine parameter_server later undecided',
    distributed_reason: 'A text',
  },
  // S13
  component: {
    component_kind:
      'D choice data_ingest feature training evaluation serving decision_policy ui monitoring infrastructure',
    interface_defined: 'A flag',
    coupling: 'A scale 1..5',
    doc_status: 'A choice none draft current',
    test_coverage_note: 'A text',
    backup_person_id: 'C ref person if priority=must',
    priority: 'A choice must should could wont_this_time unset',
  },
  versioned_asset: {
    asset_type:
      'D choice code model data features config environment prompt evaluation_set infrastructure_as_code',
    tool_or_place: 'A text',
    naming_rule: 'A text',
    reproducible: 'A choice no partly yes_tested',
  },
  log_spec: {
    log_kind: 'D choice system prediction audit data_validation feedback',
    content_fields:
      'A set timestamp model_version input_reference output confidence_or_score threshold explanation_reference human_action final_outcome requester actor action object before after reason time +',
    retention_months: 'A integer [months]',
    access_roles: 'A text',
    integrity: 'A choice none append_only hash_chained signed external_store',
    contains_personal_data: 'C flag if log_kind=prediction',
    minimisation: 'C text if log_kind=prediction',
    legal_min_months: 'C integer [months] if log_kind=audit',
    privacy_max_months: 'C integer [months] if log_kind=audit',
  },
  dependency_policy: {
    update_cadence: 'A choice monthly quarterly half_yearly on_alert none',
    owner_note: 'A text',
    security_scan: 'A flag',
    eol_list: 'A set',
  },
  debt_item: {
    debt_type:
      'A choice entanglement undeclared_consumer unstable_data_dependency glue_code pipeline_jungle dead_experiment_code configuration missing_test manual_step documentation outdated_dependency',
    interest: 'A scale 1..5',
    effort_pd: 'A number [person-days]',
    pay_down_date: 'A date',
  },
  // S14
  change_driver: {
    driver_kind:
      'D choice covariate_shift label_shift concept_drift upstream_schema user_requirement regulation market_or_season adversary vendor_model_change new_site_or_language',
    expected_speed: 'A choice sudden gradual seasonal recurring',
    early_signal: 'A text',
  },
  drift_policy: {
    monitored_item: 'D text',
    metric:
      'A choice psi ks chi_square jensen_shannon wasserstein domain_classifier performance_drop missing_rate',
    baseline_window: 'A text',
    current_window: 'A text',
    warn_at: 'A number',
    act_at: 'A number',
    min_sample: 'A integer',
  },
  retraining_policy: {
    trigger: 'A set schedule new_data drift performance_drop event manual',
    learning_mode:
      'A choice static periodic_batch triggered_batch online_incremental fine_tune_adapter prompt_or_retrieval_update',
    data_window: 'A text',
    validation_gate: 'A text',
    champion_challenger: 'A flag',
    rollout: 'A choice shadow canary blue_green ab_test direct',
    rollback_time_min: 'A integer [min]',
    approver_id: 'A ref person',
    max_staleness_d: 'A integer [days]',
    safeguards:
      'C set poison_check label_quality_check rate_limit freeze_switch human_approval feedback_bias_correction if learning_mode=online_incremental',
  },
  config_item: {
    parameter: 'A text',
    changeable_by: 'A text',
    needs_release: 'A flag',
    tested_by: 'A text',
  },
  // S15
  test_spec: {
    test_category:
      'D choice data model infrastructure monitoring robustness security acceptance human_factors',
    mlts_code:
      'O choice data_1 data_2 data_3 data_4 data_5 data_6 data_7 model_1 model_2 model_3 model_4 model_5 model_6 model_7 infra_1 infra_2 infra_3 infra_4 infra_5 infra_6 infra_7 monitor_1 monitor_2 monitor_3 monitor_4 monitor_5 monitor_6 monitor_7 none',
    pass_rule: 'A text',
    execution: 'A choice none manual_documented automated_repeated',
    last_run_on: 'A date',
    last_result: 'A choice passed partly failed not_run',
  },
  error_case: {
    case_kind:
      'D choice missing_input malformed_input out_of_range out_of_distribution low_confidence dependency_down timeout overload wrong_model_version conflicting_human_input adversarial_input harmful_output',
    detection: 'A text',
    system_response: 'A text',
    message_to_user: 'A text',
    expected_rate: 'A number',
  },
  critical_function: {
    function_name: 'D text',
    criticality: 'D scale 1..5',
    max_outage_min: 'D integer [min]',
  },
  fallback: {
    function_id: 'A ref critical_function',
    fallback_kind:
      'A choice last_good_model rules default_value human_queue reduced_feature abstain manual_procedure',
    activation: 'A choice automatic operator_switch',
    switch_time_min: 'A integer [min]',
    capacity_note: 'A text',
    tested_on: 'A date',
  },
  incident_plan: {
    severity_levels: 'A text',
    on_call: 'A text',
    reporting_duty: 'A text',
    learning_review: 'A text',
  },
  // S16
  doc_artefact: {
    doc_kind:
      'D choice datasheet preprocessing_record model_card architecture_description system_card instructions_for_use risk_file dpia fria decision_log test_report technical_file',
    location: 'A text',
    doc_status: 'A choice none draft current outdated',
    update_rule: 'A text',
  },
  lineage_spec: {
    links_recorded:
      'A set source_to_dataset dataset_to_features features_to_run code_commit config environment run_to_model model_to_deployment deployment_to_prediction',
    automatic: 'A choice manual partly automatic',
  },
  model_version_policy: {
    id_scheme: 'A text',
    promotion_record: 'A text',
    reproducible_within: 'A text',
  },
  trace_drill: {
    question: 'O text',
    time_limit_min: 'O integer [min]',
    result: 'O choice passed partly failed not_run',
    run_on: 'O date',
  },
};
