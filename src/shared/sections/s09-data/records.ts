/** Which data there is, who answers for it, whether it may be used, how it arrives and what is missing. */
import { choice, date, flag, number, reference, set, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { AGREEMENT_METRICS, GROUP_ATTRIBUTES } from '../codes';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

/** The data says something about people, so purpose, retention and deletion have to be answered. */
function isAboutPeople(body: BodyView): boolean {
  return body.personal_data !== undefined && body.personal_data !== 'none';
}

/** Models are fitted or judged on it, so the split decides whether results can be believed. */
function isSplit(body: BodyView): boolean {
  const roles = body.dataset_role;
  return Array.isArray(roles) && (roles.includes('training') || roles.includes('test'));
}

/** People decided on the label; an event that simply happened needs no second opinion. */
function isJudged(body: BodyView): boolean {
  return body.who_labels !== undefined && body.who_labels !== 'outcome_event';
}

export const dataset = defineRecord({
  kind: 'dataset',
  prefix: 'DS',
  envelope: 'full',
  headline: 'description',
  fields: {
    description: text({ need: 'draft', max: 300, narrative: true }),
    dataset_role: set(
      ['training', 'validation', 'test', 'production_input', 'label_source', 'reference', 'monitoring'],
      { need: 'draft' },
    ),
    priority: neededPriority,
    data_owner_id: reference(['person'], { need: 'agreed' }),
    steward_id: reference(['person'], { need: 'agreed' }),
    origin: choice(
      [
        'first_party_operational',
        'first_party_collected',
        'public_open',
        'purchased',
        'partner',
        'scraped',
        'synthetic',
        'user_generated',
      ],
      { need: 'agreed' },
    ),
    original_purpose: text({
      need: 'conditional',
      when: isAboutPeople,
      multiline: true,
      max: 1_000,
      narrative: true,
    }),
    licence_or_terms: text({ need: 'agreed', max: 300 }),
    personal_data: choice(['none', 'pseudonymised', 'personal', 'special_category'], { need: 'agreed' }),
    lawful_basis: choice(
      [
        'not_personal',
        'consent',
        'contract',
        'legal_obligation',
        'vital_interests',
        'public_task',
        'legitimate_interests',
        'not_determined',
      ],
      { need: 'agreed' },
    ),
    art9_condition: choice(
      [
        'not_applicable',
        'explicit_consent',
        'employment_social_law',
        'vital_interests',
        'substantial_public_interest',
        'health_care',
        'public_health',
        'research_statistics',
        'ai_bias_detection',
        'other',
        'not_determined',
      ],
      { need: 'conditional', when: (body) => body.personal_data === 'special_category' },
    ),
    consent_scope_note: text({
      need: 'conditional',
      when: (body) => body.lawful_basis === 'consent',
      multiline: true,
      max: 1_000,
      narrative: true,
    }),
    storage_location: set([], { need: 'agreed', open: true }),
    residency_allowed: set(['any', 'eu', 'eea'], { need: 'agreed', open: true }),
    access_status: choice(['granted', 'requested', 'refused', 'unknown'], { need: 'agreed' }),
    period_from: date({ need: 'agreed' }),
    period_to: date({ need: 'agreed' }),
    record_count: number({ need: 'agreed', integer: true, unit: 'records' }),
    refresh: choice(['streaming', 'daily', 'weekly', 'monthly', 'static'], { need: 'agreed' }),
    contains_attributes: set(GROUP_ATTRIBUTES, { need: 'optional', open: true }),
    representativeness: choice(['matches_production', 'known_gaps', 'different_population', 'unknown'], {
      need: 'agreed',
    }),
    gap_note: text({
      need: 'conditional',
      when: (body) =>
        body.representativeness !== undefined && body.representativeness !== 'matches_production',
      multiline: true,
      max: 1_000,
      narrative: true,
    }),
    split_rule: choice(['random', 'time_based', 'group_based', 'geographic', 'fixed_holdout'], {
      need: 'conditional',
      when: isSplit,
    }),
    leakage_checked: flag({ need: 'conditional', when: isSplit }),
    datasheet_status: choice(['none', 'draft', 'complete'], { need: 'agreed' }),
    retention_until: date({ need: 'conditional', when: isAboutPeople }),
    deletion_method: text({ need: 'conditional', when: isAboutPeople, max: 500, narrative: true }),
  },
  columns: [
    'description',
    'dataset_role',
    'data_owner_id',
    'licence_or_terms',
    'lawful_basis',
    'access_status',
    'representativeness',
    'owner_id',
  ],
  card: ['dataset_role', 'personal_data', 'access_status', 'representativeness'],
});

export const labelSpec = defineRecord({
  kind: 'label_spec',
  prefix: 'LS',
  envelope: 'child',
  headline: 'definition',
  parent: { kind: 'dataset', field: 'dataset_id' },
  fields: {
    dataset_id: reference(['dataset'], { need: 'agreed' }),
    definition: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    who_labels: choice(
      ['domain_expert', 'crowd', 'operator_by_product', 'outcome_event', 'model_assisted', 'user_feedback'],
      { need: 'agreed' },
    ),
    guideline_exists: flag({ need: 'agreed' }),
    agreement_metric: choice(AGREEMENT_METRICS, {
      need: 'conditional',
      when: isJudged,
    }),
    agreement_value: number({ need: 'conditional', when: isJudged, min: -1, max: 100 }),
    known_label_bias: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
  },
  columns: [
    'definition',
    'dataset_id',
    'who_labels',
    'guideline_exists',
    'agreement_metric',
    'agreement_value',
    'known_label_bias',
  ],
  card: ['dataset_id', 'who_labels', 'agreement_value'],
});

export const dataQualityRequirement = defineRecord({
  kind: 'data_quality_requirement',
  prefix: 'DQ',
  envelope: 'child',
  headline: 'measure',
  parent: { kind: 'dataset', field: 'dataset_id' },
  fields: {
    dataset_id: reference(['dataset'], { need: 'draft' }),
    dimension: choice(
      [
        'accuracy',
        'completeness',
        'consistency',
        'credibility',
        'currentness',
        'accessibility',
        'compliance',
        'confidentiality',
        'precision',
        'traceability',
        'understandability',
        'availability',
        'representativeness',
        'balance',
        'relevance',
        'diversity',
      ],
      { need: 'draft' },
    ),
    measure: text({ need: 'agreed', max: 300 }),
    threshold: text({ need: 'agreed', max: 120 }),
    current_value: text({ need: 'agreed', max: 120 }),
  },
  columns: ['measure', 'dataset_id', 'dimension', 'threshold', 'current_value'],
  card: ['dataset_id', 'dimension', 'threshold', 'current_value'],
});

export const dataPipeline = defineRecord({
  kind: 'data_pipeline',
  prefix: 'PL',
  envelope: 'full',
  headline: 'source_name',
  fields: {
    source_name: text({ need: 'draft', max: 200 }),
    target_dataset_id: reference(['dataset'], { need: 'draft' }),
    mode: choice(['batch', 'micro_batch', 'streaming', 'manual'], { need: 'draft' }),
    freshness_target_min: number({ need: 'agreed', integer: true, unit: 'min' }),
    validation_rules: text({ need: 'agreed', multiline: true, max: 2_000, narrative: true }),
    failure_behaviour: choice(['stop', 'last_good', 'skip_record', 'quarantine', 'default'], {
      need: 'agreed',
    }),
    same_code_train_serve: choice(['shared_code', 'separate_tested', 'separate_untested'], {
      need: 'agreed',
    }),
    available_at_prediction: flag({ need: 'agreed' }),
  },
  columns: [
    'source_name',
    'target_dataset_id',
    'mode',
    'freshness_target_min',
    'failure_behaviour',
    'same_code_train_serve',
    'available_at_prediction',
    'owner_id',
  ],
  card: ['target_dataset_id', 'mode', 'freshness_target_min', 'failure_behaviour'],
});

export const dataGap = defineRecord({
  kind: 'data_gap',
  prefix: 'DG',
  envelope: 'full',
  headline: 'missing_what',
  fields: {
    missing_what: text({ need: 'agreed', max: 300, narrative: true }),
    // Without it nobody could tell which dataset a gap explains.
    dataset_id: reference(['dataset'], { need: 'optional' }),
    effect: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    closing_action_id: reference(['action_item'], { need: 'agreed' }),
  },
  columns: ['missing_what', 'dataset_id', 'effect', 'closing_action_id', 'owner_id'],
  card: ['dataset_id', 'closing_action_id'],
});
