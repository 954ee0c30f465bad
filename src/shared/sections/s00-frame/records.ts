/** What is known before the room meets: the project's frame, the seats, and the notes people say. */
import { choice, date, flag, number, reference, references, scale, set, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

/** Countries people name first; any other ISO 3166 code can be typed. */
const JURISDICTIONS = [
  'eu',
  'AT',
  'AU',
  'BR',
  'CA',
  'CH',
  'CN',
  'DE',
  'ES',
  'FR',
  'GB',
  'IE',
  'IN',
  'IT',
  'JP',
  'NL',
  'PL',
  'SE',
  'SG',
  'US',
] as const;

export const project = defineRecord({
  kind: 'project',
  prefix: 'PRJ',
  envelope: 'bare',
  singleton: true,
  headline: 'name',
  fields: {
    name: text({ need: 'draft', max: 200 }),
    one_line_purpose: text({ need: 'draft', max: 300, narrative: true }),
    use_case_kind: choice(
      [
        'classification',
        'regression',
        'ranking_recommendation',
        'forecasting',
        'anomaly_detection',
        'clustering',
        'information_extraction',
        'generation',
        'conversational_agent',
        'optimisation_control',
        'computer_vision',
        'speech',
        'other',
      ],
      { need: 'draft' },
    ),
    intended_purpose: text({ need: 'agreed', multiline: true, narrative: true }),
    out_of_scope_uses: text({ need: 'agreed', multiline: true, narrative: true }),
    decisions_about_people: flag({ need: 'draft' }),
    automation_level: choice(
      ['human_only', 'ai_suggests', 'ai_drafts_human_approves', 'ai_acts_human_monitors', 'ai_acts_alone'],
      { need: 'agreed' },
    ),
    error_consequence: scale({ need: 'agreed' }),
    decision_frequency: number({ need: 'optional', integer: true, unit: 'per day' }),
    lifecycle_stage: choice(['idea', 'research', 'proof_of_concept', 'pilot', 'production', 'retiring'], {
      need: 'draft',
      initial: 'idea',
    }),
    jurisdictions: set(JURISDICTIONS, { need: 'agreed', open: true }),
    short_term_horizon_d: number({ need: 'draft', integer: true, min: 1, max: 3650, unit: 'days' }),
    ml_alternative: text({ need: 'agreed', multiline: true, narrative: true }),
    next_reassessment_on: date({ need: 'agreed' }),
    reassessment_owner_id: reference(['person'], { need: 'agreed' }),
    go_decision: choice(['undecided', 'explore', 'pilot', 'build', 'stop'], {
      need: 'optional',
      initial: 'undecided',
    }),
    decision_rule: choice(['decider_after_consultation', 'consent_no_objection', 'majority', 'consensus'], {
      need: 'optional',
    }),
    location: text({ need: 'optional', max: 200 }),
    start_time: text({ need: 'optional', max: 5 }),
    closed_on: date({ need: 'optional' }),
    earlier_title: text({ need: 'optional', max: 200 }),
    earlier_on: date({ need: 'optional' }),
  },
  columns: ['name', 'one_line_purpose', 'lifecycle_stage'],
  card: ['one_line_purpose', 'lifecycle_stage'],
});

export const person = defineRecord({
  kind: 'person',
  prefix: 'P',
  envelope: 'bare',
  headline: 'full_name',
  fields: {
    full_name: text({ need: 'draft', max: 120 }),
    role_title: text({ need: 'agreed', max: 120 }),
    organisation: text({ need: 'optional', max: 120 }),
    email: text({ need: 'optional', max: 200 }),
    room_role: choice(
      ['facilitator', 'decider', 'scribe', 'timekeeper', 'participant', 'observer', 'absent_stakeholder'],
      { need: 'draft', initial: 'participant' },
    ),
    discipline: choice(
      [
        'business',
        'product',
        'ux',
        'ml',
        'data_engineering',
        'software',
        'operations',
        'security',
        'legal_privacy',
        'domain_expert',
        'affected_community',
        'other',
      ],
      { need: 'agreed' },
    ),
  },
  columns: ['full_name', 'role_title', 'organisation', 'room_role', 'discipline'],
  card: ['role_title', 'room_role', 'discipline'],
});

export const note = defineRecord({
  kind: 'note',
  prefix: 'N',
  envelope: 'bare',
  headline: 'body',
  fields: {
    body: text({ need: 'draft', max: 2_000, multiline: true }),
    author_id: reference(['person'], { need: 'optional' }),
    section_id: text({ need: 'optional', max: 8 }),
    promoted_ids: references([], { need: 'optional' }),
    activity_id: text({ need: 'optional', max: 60 }),
    cluster_id: reference(['cluster'], { need: 'optional' }),
    theme: number({ need: 'optional', integer: true, min: 0, max: 8 }),
  },
  columns: ['body', 'author_id', 'cluster_id', 'promoted_ids'],
  card: ['author_id'],
});

/** Notes of a wall that belong together. Which notes they are stands in the notes; without a label it has no name yet. */
export const cluster = defineRecord({
  kind: 'cluster',
  prefix: 'GRP',
  envelope: 'bare',
  headline: 'label',
  fields: {
    label: text({ need: 'optional', max: 120 }),
    section_id: text({ need: 'optional', max: 8 }),
    activity_id: text({ need: 'optional', max: 60 }),
    promoted_to: reference([], { need: 'optional' }),
  },
  columns: ['label', 'promoted_to'],
  card: ['promoted_to'],
});
