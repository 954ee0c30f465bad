/** What is written down about the system, what it records while it runs, and whether one decision can be told again. */
import { choice, date, flag, number, set, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { RUN_RESULTS } from '../codes';
import { defineRecord } from '../define-record';

const isPrediction = (body: BodyView) => body.log_kind === 'prediction';
const isAudit = (body: BodyView) => body.log_kind === 'audit';
const MONTHS = { integer: true, max: 1_200, unit: 'months' } as const;

export const docArtefact = defineRecord({
  kind: 'doc_artefact',
  prefix: 'DOC',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    doc_kind: choice(
      [
        'datasheet',
        'preprocessing_record',
        'model_card',
        'architecture_description',
        'system_card',
        'instructions_for_use',
        'risk_file',
        'dpia',
        'fria',
        'decision_log',
        'test_report',
        'technical_file',
      ],
      { need: 'draft' },
    ),
    location: text({ need: 'agreed', max: 500 }),
    doc_status: choice(['none', 'draft', 'current', 'outdated'], { need: 'agreed' }),
    update_rule: text({ need: 'agreed', max: 300, multiline: true, narrative: true }),
  },
  columns: ['title', 'doc_kind', 'location', 'doc_status', 'update_rule', 'owner_id'],
  card: ['doc_kind', 'doc_status', 'owner_id'],
});

export const lineageSpec = defineRecord({
  kind: 'lineage_spec',
  prefix: 'LN',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    links_recorded: set(
      [
        'source_to_dataset',
        'dataset_to_features',
        'features_to_run',
        'code_commit',
        'config',
        'environment',
        'run_to_model',
        'model_to_deployment',
        'deployment_to_prediction',
      ],
      { need: 'agreed' },
    ),
    automatic: choice(['manual', 'partly', 'automatic'], { need: 'agreed' }),
  },
  columns: ['title', 'links_recorded', 'automatic', 'owner_id'],
  card: ['links_recorded', 'automatic'],
});

export const modelVersionPolicy = defineRecord({
  kind: 'model_version_policy',
  prefix: 'MV',
  envelope: 'full',
  headline: 'id_scheme',
  fields: {
    id_scheme: text({ need: 'agreed', max: 200 }),
    promotion_record: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    reproducible_within: text({ need: 'agreed', max: 200 }),
  },
  columns: ['id_scheme', 'promotion_record', 'reproducible_within', 'owner_id'],
  card: ['promotion_record', 'reproducible_within'],
});

/** Logs of the system and of data checks belong to maintainability; what people have to answer for belongs here. */
export const logSpec = defineRecord({
  kind: 'log_spec',
  prefix: 'LOG',
  envelope: 'full',
  headline: 'title',
  home: (body) => (body.log_kind === 'system' || body.log_kind === 'data_validation' ? 'S13' : 'S16'),
  fields: {
    title: text({ need: 'draft', max: 120 }),
    log_kind: choice(['system', 'prediction', 'audit', 'data_validation', 'feedback'], { need: 'draft' }),
    content_fields: set(
      [
        'timestamp',
        'model_version',
        'input_reference',
        'output',
        'confidence_or_score',
        'threshold',
        'explanation_reference',
        'human_action',
        'final_outcome',
        'requester',
        'actor',
        'action',
        'object',
        'before',
        'after',
        'reason',
        'time',
      ],
      { need: 'agreed', open: true },
    ),
    retention_months: number({ need: 'agreed', ...MONTHS }),
    access_roles: text({ need: 'agreed', max: 300 }),
    integrity: choice(['none', 'append_only', 'hash_chained', 'signed', 'external_store'], {
      need: 'agreed',
    }),
    contains_personal_data: flag({ need: 'conditional', when: isPrediction }),
    minimisation: text({
      need: 'conditional',
      when: (body) => body.contains_personal_data === true,
      max: 500,
      multiline: true,
      narrative: true,
    }),
    legal_min_months: number({ need: 'conditional', when: isAudit, ...MONTHS }),
    privacy_max_months: number({ need: 'conditional', when: isAudit, ...MONTHS }),
  },
  columns: [
    'title',
    'log_kind',
    'content_fields',
    'retention_months',
    'access_roles',
    'integrity',
    'owner_id',
  ],
  card: ['log_kind', 'retention_months', 'integrity', 'access_roles'],
});

export const traceDrill = defineRecord({
  kind: 'trace_drill',
  prefix: 'TR',
  envelope: 'full',
  headline: 'question',
  fields: {
    question: text({ need: 'optional', max: 300, multiline: true, narrative: true }),
    time_limit_min: number({ need: 'optional', integer: true, min: 1, max: 100_000, unit: 'min' }),
    result: choice(RUN_RESULTS, { need: 'optional' }),
    run_on: date({ need: 'optional' }),
  },
  columns: ['question', 'time_limit_min', 'result', 'run_on', 'owner_id'],
  card: ['time_limit_min', 'result', 'run_on'],
});
