/** Every limit on the project with a number, an owner and a review date, and the regulatory screen. */

import { aiActClass, internalTier } from '../../analysis/risk-classification';
import { choice, date, derived, flag, money, number, reference, set, text } from '../../fields/declare';
import { COMPARATORS } from '../codes';
import { defineRecord } from '../define-record';

export const constraint = defineRecord({
  kind: 'constraint',
  prefix: 'C',
  envelope: 'full',
  headline: 'statement',
  fields: {
    statement: text({ need: 'draft', max: 500, multiline: true, narrative: true }),
    category: choice(
      ['cost', 'people', 'time', 'regulation', 'infrastructure', 'location', 'dependency', 'policy'],
      { need: 'draft' },
    ),
    hardness: choice(['fixed', 'negotiable', 'preference'], { need: 'agreed' }),
    comparator: choice(COMPARATORS, {
      need: 'conditional',
      when: (body) => body.limit_unit !== 'none',
    }),
    limit_value: number({ need: 'conditional', when: (body) => body.limit_unit !== 'none' }),
    limit_unit: text({ need: 'agreed', max: 40, literals: ['none'] }),
    limit_date: date({ need: 'conditional', when: (body) => body.category === 'time' }),
    allowed_locations: set(['eu', 'eea'], {
      need: 'conditional',
      when: (body) => body.category === 'location',
      open: true,
    }),
    imposed_by: reference(['stakeholder'], { need: 'agreed' }),
    negotiator_id: reference(['person'], { need: 'agreed' }),
    in_force_from: date({ need: 'optional' }),
    in_force_until: date({ need: 'optional' }),
    growth_effect: text({ need: 'agreed', multiline: true, narrative: true }),
    review_date: date({ need: 'agreed' }),
  },
  columns: [
    'statement',
    'category',
    'hardness',
    'limit_value',
    'limit_unit',
    'limit_date',
    'owner_id',
    'review_date',
  ],
  card: ['category', 'hardness', 'limit_value', 'limit_unit', 'limit_date'],
});

export const budgetLine = defineRecord({
  kind: 'budget_line',
  prefix: 'BL',
  envelope: 'child',
  headline: 'cost_item',
  fields: {
    cost_item: text({ need: 'agreed', max: 200 }),
    cost_type: choice(['one_off', 'recurring_month'], { need: 'draft', initial: 'one_off' }),
    amount: money({ need: 'agreed' }),
    constraint_id: reference(['constraint'], { need: 'agreed' }),
  },
  columns: ['cost_item', 'cost_type', 'amount', 'constraint_id'],
  card: ['cost_type', 'amount', 'constraint_id'],
});

export const capacityLine = defineRecord({
  kind: 'capacity_line',
  prefix: 'CL',
  envelope: 'child',
  headline: 'role_name',
  fields: {
    role_name: text({ need: 'agreed', max: 200 }),
    needed_fte: number({ need: 'agreed', max: 10_000, unit: 'FTE' }),
    available_fte: number({ need: 'agreed', max: 10_000, unit: 'FTE' }),
    from_date: date({ need: 'agreed' }),
    to_date: date({ need: 'agreed' }),
    gap_plan: choice(['hire', 'train', 'contract', 'descoped', 'none'], {
      need: 'conditional',
      when: (body) => Number(body.needed_fte ?? 0) > Number(body.available_fte ?? 0),
    }),
  },
  columns: ['role_name', 'needed_fte', 'available_fte', 'from_date', 'to_date', 'gap_plan'],
  card: ['needed_fte', 'available_fte', 'gap_plan'],
});

export const milestone = defineRecord({
  kind: 'milestone',
  prefix: 'M',
  envelope: 'full',
  headline: 'name',
  fields: {
    name: text({ need: 'agreed', max: 200 }),
    due_date: date({ need: 'agreed' }),
    gate_question: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
  },
  columns: ['name', 'due_date', 'gate_question', 'owner_id'],
  card: ['due_date', 'gate_question'],
});

export const riskClassification = defineRecord({
  kind: 'risk_classification',
  prefix: 'RC',
  envelope: 'full',
  singleton: true,
  headline: 'title',
  fields: {
    title: text({ need: 'optional', max: 120 }),
    art5_flags: set(
      [
        'manipulation',
        'vulnerability_exploitation',
        'social_scoring',
        'crime_prediction_by_profiling',
        'face_scraping',
        'emotion_work_education',
        'biometric_sensitive_categorisation',
        'realtime_biometric_id_police',
        'nonconsensual_intimate_or_csam',
        'none',
      ],
      { need: 'agreed' },
    ),
    annex_iii_area: choice(
      [
        'none',
        'biometrics',
        'critical_infrastructure',
        'education',
        'employment',
        'essential_services',
        'law_enforcement',
        'migration_border',
        'justice_democracy',
      ],
      { need: 'agreed' },
    ),
    annex_iii_exemption: choice(
      ['none', 'narrow_procedural', 'improves_human_work', 'detects_patterns', 'preparatory'],
      { need: 'agreed' },
    ),
    profiling_of_persons: flag({ need: 'agreed' }),
    annex_i_product: flag({ need: 'agreed' }),
    art50_flags: set(
      [
        'interacts_with_people',
        'synthetic_content',
        'emotion_or_biometric_categorisation',
        'deepfake_or_public_text',
        'none',
      ],
      { need: 'agreed' },
    ),
    ai_act_role: choice(['provider', 'deployer', 'both', 'importer_distributor', 'not_in_scope'], {
      need: 'agreed',
    }),
    ai_act_class: derived(
      [
        'prohibited',
        'high_risk_annex_i',
        'high_risk_annex_iii',
        'annex_iii_exempt',
        'not_high_risk',
        'out_of_scope',
      ],
      (body) => aiActClass(body),
    ),
    internal_tier: derived(['low', 'moderate', 'high'], (body, context) =>
      internalTier(context.singleton('project') ?? {}, aiActClass(body)),
    ),
    assessed_on: date({ need: 'agreed' }),
    counsel_reviewed: flag({ need: 'agreed' }),
    rationale: text({ need: 'agreed', multiline: true, narrative: true }),
    other_regimes: set(
      [
        'gdpr',
        'medical_device',
        'financial',
        'employment',
        'consumer',
        'accessibility',
        'sector_security',
        'export_control',
        'copyright',
        'none',
      ],
      { need: 'agreed' },
    ),
  },
  columns: ['ai_act_class', 'internal_tier', 'ai_act_role', 'assessed_on', 'counsel_reviewed'],
  card: ['ai_act_class', 'internal_tier', 'assessed_on'],
});
