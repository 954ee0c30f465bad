/** The people who use the system or feel its effects, what their work is like, where it hurts and what would help. */
import { opportunity } from '../../analysis/priority-scores';
import { choice, date, derivedNumber, flag, number, reference, scale, text } from '../../fields/declare';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

const LEVELS = ['novice', 'intermediate', 'expert'] as const;

export const researchActivity = defineRecord({
  kind: 'research_activity',
  prefix: 'RA',
  envelope: 'full',
  headline: 'title',
  fields: {
    method: choice(
      [
        'interview',
        'contextual_observation',
        'survey',
        'usability_test',
        'diary_study',
        'support_log_analysis',
        'analytics',
        'expert_review',
        'desk_research',
      ],
      { need: 'draft' },
    ),
    title: text({ need: 'draft', max: 120 }),
    participants_n: number({ need: 'agreed', integer: true }),
    period_start: date({ need: 'agreed' }),
    period_end: date({ need: 'agreed' }),
    finding: text({ need: 'conditional', when: () => true, multiline: true, narrative: true }),
    limitation: text({ need: 'conditional', when: () => true, multiline: true, narrative: true }),
  },
  columns: ['title', 'method', 'participants_n', 'period_start', 'period_end', 'finding'],
  card: ['method', 'participants_n', 'finding'],
});

export const userNeed = defineRecord({
  kind: 'user_need',
  prefix: 'UN',
  envelope: 'full',
  headline: 'need_statement',
  fields: {
    need_statement: text({ need: 'draft', max: 500, multiline: true, narrative: true }),
    persona_id: reference(['persona'], { need: 'agreed' }),
    importance: scale({ need: 'agreed' }),
    satisfaction_now: scale({ need: 'agreed' }),
    opportunity: derivedNumber('', (body) => {
      const worth = opportunity(body.importance, body.satisfaction_now);
      return worth.computable ? worth.value : null;
    }),
  },
  columns: ['need_statement', 'persona_id', 'importance', 'satisfaction_now', 'opportunity', 'owner_id'],
  card: ['persona_id', 'importance', 'opportunity'],
});

export const persona = defineRecord({
  kind: 'persona',
  prefix: 'PE',
  envelope: 'full',
  headline: 'name',
  fields: {
    name: text({ need: 'draft', max: 120 }),
    archetype: text({ need: 'draft', max: 200 }),
    persona_kind: choice(['direct_user', 'operator_overseer', 'affected_non_user', 'buyer', 'maintainer'], {
      need: 'draft',
    }),
    context: text({ need: 'agreed', multiline: true, narrative: true }),
    goals_text: text({ need: 'agreed', multiline: true, narrative: true }),
    frustrations: text({ need: 'agreed', multiline: true, narrative: true }),
    ai_familiarity: choice(LEVELS, { need: 'agreed' }),
    domain_expertise: choice(LEVELS, { need: 'agreed' }),
    accessibility_needs: text({ need: 'agreed', multiline: true, literals: ['asked, none'] }),
    trust_stance: choice(['over_trusts', 'calibrated', 'under_trusts', 'unknown'], { need: 'agreed' }),
    is_provisional: flag({ need: 'agreed' }),
    based_on_n: number({ need: 'agreed', integer: true, unit: 'people' }),
  },
  columns: ['name', 'archetype', 'persona_kind', 'ai_familiarity', 'trust_stance', 'based_on_n', 'owner_id'],
  card: ['archetype', 'persona_kind', 'based_on_n'],
});

export const journey = defineRecord({
  kind: 'journey',
  prefix: 'J',
  envelope: 'full',
  headline: 'scenario',
  fields: {
    scenario: text({ need: 'draft', max: 300, narrative: true }),
    persona_id: reference(['persona'], { need: 'draft' }),
    expectation: text({ need: 'draft', multiline: true, narrative: true }),
    state: choice(['as_is', 'to_be'], { need: 'agreed', initial: 'as_is' }),
  },
  columns: ['scenario', 'persona_id', 'expectation', 'state', 'owner_id'],
  card: ['persona_id', 'state'],
});

export const journeyPhase = defineRecord({
  kind: 'journey_phase',
  prefix: 'JP',
  envelope: 'child',
  headline: 'phase_name',
  parent: { kind: 'journey', field: 'journey_id' },
  fields: {
    phase_name: text({ need: 'draft', max: 120 }),
    journey_id: reference(['journey'], { need: 'draft' }),
    sequence_no: number({ need: 'draft', integer: true, min: 1, max: 999 }),
  },
  columns: ['phase_name', 'journey_id', 'sequence_no'],
  card: ['journey_id', 'sequence_no'],
});

export const journeyStep = defineRecord({
  kind: 'journey_step',
  prefix: 'ST',
  envelope: 'child',
  headline: 'actor_action',
  parent: { kind: 'journey_phase', field: 'phase_id' },
  fields: {
    actor_action: text({ need: 'draft', max: 300 }),
    phase_id: reference(['journey_phase'], { need: 'draft' }),
    sequence_no: number({ need: 'draft', integer: true, min: 1, max: 999 }),
    touchpoint: text({ need: 'agreed', max: 200 }),
    thought: text({ need: 'agreed', multiline: true, max: 1_000 }),
    emotion: scale({ need: 'agreed', min: -2, max: 2 }),
    tolerable_wait_ms: number({ need: 'optional', integer: true, unit: 'ms' }),
    ai_role: choice(['none', 'suggests', 'decides', 'explains', 'learns'], { need: 'agreed' }),
    is_ai_error_moment: flag({ need: 'agreed' }),
  },
  columns: ['actor_action', 'phase_id', 'touchpoint', 'emotion', 'ai_role', 'is_ai_error_moment'],
  card: ['touchpoint', 'emotion', 'ai_role'],
});

export const painPoint = defineRecord({
  kind: 'pain_point',
  prefix: 'PP',
  envelope: 'full',
  headline: 'description',
  fields: {
    description: text({ need: 'draft', multiline: true, max: 1_000, narrative: true }),
    step_id: reference(['journey_step'], { need: 'draft' }),
    severity: scale({ need: 'agreed' }),
    frequency: scale({ need: 'agreed' }),
    root_cause: text({ need: 'optional', multiline: true, narrative: true }),
  },
  columns: ['description', 'step_id', 'severity', 'frequency', 'root_cause', 'owner_id'],
  card: ['step_id', 'severity', 'frequency'],
});

export const feature = defineRecord({
  kind: 'feature',
  prefix: 'F',
  envelope: 'full',
  headline: 'description',
  fields: {
    description: text({ need: 'draft', multiline: true, max: 1_000, narrative: true }),
    usability_effect: choice(
      [
        'effectiveness',
        'efficiency',
        'satisfaction',
        'learnability',
        'error_protection',
        'inclusivity',
        'self_descriptiveness',
        'controllability',
      ],
      { need: 'agreed' },
    ),
    priority: neededPriority,
    needs_ai: flag({ need: 'agreed' }),
    effort_pd: number({ need: 'agreed', unit: 'person-days' }),
    user_value: scale({ need: 'agreed' }),
    rank_order: number({ need: 'agreed', integer: true, min: 1, max: 999 }),
  },
  columns: [
    'description',
    'usability_effect',
    'needs_ai',
    'effort_pd',
    'user_value',
    'priority',
    'rank_order',
  ],
  card: ['usability_effect', 'priority', 'effort_pd', 'user_value'],
});

export const haxRating = defineRecord({
  kind: 'hax_rating',
  prefix: 'HX',
  envelope: 'child',
  headline: 'evidence_note',
  parent: { kind: 'feature', field: 'feature_id' },
  fields: {
    evidence_note: text({ need: 'optional', max: 500 }),
    feature_id: reference(['feature'], { need: 'draft' }),
    guideline_no: number({ need: 'draft', integer: true, min: 1, max: 18 }),
    rating: choice(['not_applicable', 'violated', 'partly', 'met', 'planned'], { need: 'draft' }),
  },
  columns: ['evidence_note', 'feature_id', 'guideline_no', 'rating'],
  card: ['guideline_no', 'rating'],
});
