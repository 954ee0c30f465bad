/**
 * Statements that several sections share: measures against harm, monitors, third parties and what the system shall do.
 * Each lives here and shows up in the section it belongs to, see `home`.
 */
import { choice, number, reference, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { COMPARATORS, WATCH_FREQUENCIES } from '../codes';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

const MITIGATION_HOME: Readonly<Record<string, string>> = { privacy: 'S05', fairness: 'S10' };
const FAMILY_HOME: Readonly<Record<string, string>> = {
  scalability: 'S12',
  maintainability: 'S13',
  adaptability: 'S14',
  reliability: 'S15',
  traceability: 'S16',
};

/** The lists of techniques belong to privacy and fairness; other measures are described in words. */
const hasTechnique = (body: BodyView): boolean => body.kind === 'privacy' || body.kind === 'fairness';

export const mitigation = defineRecord({
  kind: 'mitigation',
  prefix: 'MI',
  envelope: 'full',
  headline: 'description',
  home: (body) => MITIGATION_HOME[String(body.kind)] ?? null,
  fields: {
    description: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    kind: choice(['privacy', 'fairness', 'security', 'safety', 'operational', 'ux'], { need: 'draft' }),
    technique: choice(
      [
        'data_minimisation',
        'purpose_limitation',
        'pseudonymisation',
        'anonymisation',
        'aggregation_k_anonymity',
        'differential_privacy',
        'on_device_processing',
        'federated_learning',
        'encryption',
        'access_control',
        'retention_limit',
        'consent_management',
        'opt_out',
        'synthetic_data',
        'transparency_notice',
        'collect_more_data',
        'reweighting',
        'resampling',
        'label_repair',
        'feature_removal_or_proxy_check',
        'constrained_training',
        'adversarial_debiasing',
        'threshold_by_group',
        'post_processing',
        'human_review_band',
        'service_alternative',
        'scope_restriction',
      ],
      { need: 'conditional', when: hasTechnique },
    ),
    stage: choice(['data', 'training', 'decision', 'interface', 'process'], { need: 'agreed' }),
    effectiveness_note: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    implementation_status: choice(['proposed', 'planned', 'in_place', 'verified'], {
      need: 'agreed',
      initial: 'proposed',
    }),
  },
  columns: ['description', 'kind', 'technique', 'stage', 'implementation_status', 'owner_id'],
  card: ['kind', 'technique', 'implementation_status'],
});

export const monitor = defineRecord({
  kind: 'monitor',
  prefix: 'MON',
  envelope: 'full',
  headline: 'signal',
  fields: {
    signal: text({ need: 'agreed', max: 300 }),
    kind: choice(
      [
        'kpi',
        'latency',
        'throughput',
        'availability',
        'resource',
        'cost',
        'data_quality',
        'freshness',
        'outlier',
        'drift',
        'model_quality',
        'fairness',
        'prediction_distribution',
        'feedback',
        'system_health',
        'security',
      ],
      { need: 'draft' },
    ),
    method: text({ need: 'agreed', max: 500, multiline: true }),
    threshold: text({ need: 'agreed', max: 200 }),
    window: text({ need: 'agreed', max: 100 }),
    min_sample: number({ need: 'agreed', integer: true, max: 1e12 }),
    frequency: choice(WATCH_FREQUENCIES, {
      need: 'agreed',
    }),
    alert_to_id: reference(['person'], { need: 'agreed' }),
    runbook_ref: text({ need: 'agreed', max: 500 }),
    tool: text({ need: 'agreed', max: 200 }),
  },
  columns: ['signal', 'kind', 'threshold', 'frequency', 'alert_to_id', 'runbook_ref', 'tool'],
  card: ['kind', 'threshold', 'frequency', 'alert_to_id'],
});

export const thirdParty = defineRecord({
  kind: 'third_party',
  prefix: 'TP',
  envelope: 'full',
  headline: 'supplies',
  fields: {
    supplies: text({ need: 'agreed', max: 300 }),
    contract_ref: text({ need: 'agreed', max: 300 }),
    change_notice_d: number({ need: 'agreed', integer: true, max: 3_650, unit: 'days' }),
    exit_plan: text({ need: 'agreed', max: 2_000, multiline: true, narrative: true }),
  },
  columns: ['supplies', 'contract_ref', 'change_notice_d', 'exit_plan', 'owner_id'],
  card: ['contract_ref', 'change_notice_d'],
});

export const systemRequirement = defineRecord({
  kind: 'system_requirement',
  prefix: 'REQ',
  envelope: 'full',
  headline: 'statement',
  home: (body) => FAMILY_HOME[String(body.family)] ?? null,
  fields: {
    statement: text({ need: 'draft', max: 500, multiline: true, narrative: true }),
    family: choice(
      [
        'scalability',
        'maintainability',
        'adaptability',
        'reliability',
        'traceability',
        'security',
        'safety',
        'privacy',
      ],
      { need: 'draft' },
    ),
    priority: neededPriority,
    quality_code: choice(
      [
        'time_behaviour',
        'resource_utilization',
        'capacity',
        'modularity',
        'reusability',
        'analysability',
        'modifiability',
        'testability',
        'faultlessness',
        'availability',
        'fault_tolerance',
        'recoverability',
        'adaptability',
        'scalability',
        'installability',
        'replaceability',
        'confidentiality',
        'integrity',
        'non_repudiation',
        'accountability',
        'authenticity',
        'resistance',
        'operational_constraint',
        'risk_identification',
        'fail_safe',
        'hazard_warning',
        'safe_integration',
        'functional_adaptability',
        'robustness',
        'transparency',
        'user_controllability',
        'intervenability',
        'societal_ethical_risk_mitigation',
      ],
      { need: 'agreed' },
    ),
    fit_metric: text({ need: 'agreed', max: 300 }),
    comparator: choice(COMPARATORS, { need: 'agreed' }),
    fit_value: number({ need: 'agreed', min: -1e15 }),
    fit_unit: text({ need: 'agreed', max: 60 }),
    fit_condition: text({ need: 'agreed', max: 500, multiline: true }),
    verification_method: choice(
      ['test', 'load_test', 'analysis', 'inspection', 'demonstration', 'monitoring', 'audit'],
      { need: 'agreed' },
    ),
    implementation_status: choice(['not_started', 'planned', 'in_progress', 'implemented', 'verified'], {
      need: 'agreed',
      initial: 'not_started',
    }),
    due_phase: choice(['proof_of_concept', 'pilot', 'launch', 'after_launch'], { need: 'agreed' }),
    estimated_effort_pd: number({ need: 'optional', max: 100_000, unit: 'person-days' }),
  },
  columns: [
    'statement',
    'family',
    'priority',
    'fit_metric',
    'comparator',
    'fit_value',
    'fit_unit',
    'verification_method',
    'implementation_status',
    'due_phase',
  ],
  card: ['family', 'priority', 'quality_code', 'implementation_status'],
});
