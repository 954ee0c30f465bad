/** Who has a stake, what they said, and the change the project must bring. */

import { stakeholderQuadrant } from '../../analysis/stakeholder-quadrant';
import { choice, date, derived, flag, number, reference, scale, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

const WSJF = ['1', '2', '3', '5', '8', '13', '20'] as const;
const wsjf = () => choice(WSJF, { need: 'optional' });

export const stakeholder = defineRecord({
  kind: 'stakeholder',
  prefix: 'SH',
  envelope: 'full',
  headline: 'name',
  fields: {
    name: text({ need: 'draft', max: 120 }),
    kind: choice(
      [
        'sponsor',
        'product_owner',
        'end_user',
        'operator',
        'affected_person',
        'domain_expert',
        'data_owner',
        'engineering',
        'operations',
        'legal_compliance',
        'regulator',
        'supplier',
        'customer',
      ],
      { need: 'draft' },
    ),
    power_pct: number({ need: 'agreed', min: 0, max: 100, unit: '%' }),
    interest_pct: number({ need: 'agreed', min: 0, max: 100, unit: '%' }),
    quadrant: derived(['manage_closely', 'keep_satisfied', 'keep_informed', 'monitor'], (body) =>
      stakeholderQuadrant(body.power_pct, body.interest_pct),
    ),
    attitude: choice(['supportive', 'neutral', 'opposed', 'unknown'], { need: 'optional' }),
    benefit: text({ need: 'agreed', multiline: true, narrative: true, literals: ['none'] }),
    possible_harm: text({
      need: 'conditional',
      when: (body) => body.kind === 'affected_person',
      multiline: true,
      narrative: true,
    }),
    consulted_on: date({
      need: 'conditional',
      when: (body) => stakeholderQuadrant(body.power_pct, body.interest_pct) === 'manage_closely',
    }),
    represented_by: reference(['person'], { need: 'optional' }),
  },
  columns: ['name', 'kind', 'power_pct', 'interest_pct', 'quadrant', 'attitude', 'benefit'],
  card: ['kind', 'quadrant', 'attitude'],
});

export const stakeholderInput = defineRecord({
  kind: 'stakeholder_input',
  prefix: 'IN',
  envelope: 'full',
  headline: 'statement',
  fields: {
    statement: text({ need: 'draft', multiline: true, max: 2_000, narrative: true }),
    stakeholder_id: reference(['stakeholder'], { need: 'draft' }),
    input_kind: choice(['need', 'expectation', 'concern', 'limit', 'success_signal'], {
      need: 'draft',
      initial: 'need',
    }),
    captured_on: date({ need: 'draft', today: true }),
    channel: choice(['in_room', 'interview', 'survey', 'document'], { need: 'draft', initial: 'in_room' }),
  },
  columns: ['statement', 'stakeholder_id', 'input_kind', 'captured_on', 'channel'],
  card: ['stakeholder_id', 'input_kind'],
});

export const goal = defineRecord({
  kind: 'goal',
  prefix: 'G',
  envelope: 'full',
  headline: 'statement',
  fields: {
    statement: text({ need: 'draft', max: 240, narrative: true }),
    horizon: choice(['short_term', 'long_term'], { need: 'agreed' }),
    target_date: date({ need: 'agreed' }),
    goal_type: choice(
      [
        'revenue',
        'cost',
        'risk_reduction',
        'service_quality',
        'compliance',
        'safety',
        'knowledge',
        'societal',
      ],
      { need: 'agreed' },
    ),
    problem_statement: text({ need: 'agreed', multiline: true, narrative: true }),
    ai_rationale: choice(['ai_adds_unique_value', 'rules_first_then_ai', 'ai_not_needed', 'unknown'], {
      need: 'agreed',
    }),
    impact: scale({ need: 'agreed' }),
    effort: scale({ need: 'agreed' }),
    impact_basis: text({ need: 'agreed', multiline: true, narrative: true }),
    rank_order: number({ need: 'agreed', integer: true, min: 1, max: 999 }),
    is_non_goal: flag({ need: 'optional' }),
    parent_goal_id: reference(['goal'], { need: 'optional' }),
    rice_reach: number({ need: 'optional', unit: 'per quarter' }),
    rice_impact: choice(['0.25', '0.5', '1', '2', '3'], { need: 'optional' }),
    rice_confidence: choice(['0.5', '0.8', '1.0'], { need: 'optional' }),
    rice_effort: number({ need: 'optional', unit: 'person-months' }),
    wsjf_value: wsjf(),
    wsjf_urgency: wsjf(),
    wsjf_risk_opportunity: wsjf(),
    wsjf_size: wsjf(),
  },
  columns: ['statement', 'horizon', 'target_date', 'goal_type', 'impact', 'effort', 'rank_order', 'owner_id'],
  card: ['horizon', 'target_date', 'impact', 'effort', 'rank_order'],
});
