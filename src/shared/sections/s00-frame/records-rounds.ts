/**
 * Rounds in which the room puts things in order. A round names its items, by record or by code; what each person gave
 * and what came out are rows of their own, so that a vote stays a vote when the result is worked out anew.
 *
 * An item is a record, or a code where the things compared are no records (the five system requirements).
 */
import { choice, number, reference, references, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

export const priorityRound = defineRecord({
  kind: 'priority_round',
  prefix: 'PR',
  envelope: 'bare',
  headline: 'question',
  fields: {
    question: text({ need: 'agreed', max: 300 }),
    method: choice(
      [
        'dot_vote',
        'ranking',
        'impact_effort',
        'moscow',
        'rice',
        'wsjf',
        'pairwise_ahp',
        'rating',
        'sliders',
        'poll',
        'placement',
      ],
      { need: 'draft', initial: 'ranking' },
    ),
    set_code: text({ need: 'optional', max: 60 }),
    subject_type: text({ need: 'agreed', max: 60 }),
    voters: number({ need: 'agreed', integer: true, max: 1_000, unit: 'people' }),
    closed_at: text({ need: 'agreed', max: 40 }),
    item_ids: references([], { need: 'optional' }),
    // How a tie across the line was settled: items as people quote them, who decided, and why.
    tie_order: text({ need: 'optional', max: 2_000 }),
    tie_decider: text({ need: 'optional', max: 120 }),
    tie_reason: text({ need: 'optional', max: 1_000, multiline: true }),
  },
  columns: ['question', 'method', 'subject_type', 'voters', 'closed_at'],
  card: ['method', 'voters', 'closed_at'],
});

export const roundResult = defineRecord({
  kind: 'round_result',
  prefix: 'RR',
  envelope: 'child',
  headline: 'item_code',
  parent: { kind: 'priority_round', field: 'round_id' },
  fields: {
    item_code: text({ need: 'optional', max: 60 }),
    item_id: reference([], { need: 'optional' }),
    round_id: reference(['priority_round'], { need: 'draft' }),
    score: number({ need: 'draft', min: -1e9, max: 1e9 }),
    rank: number({ need: 'draft', integer: true, min: 1, max: 10_000 }),
    spread: number({ need: 'optional', max: 1e9 }),
    minority: text({ need: 'optional', max: 500 }),
  },
  columns: ['item_code', 'item_id', 'rank', 'score', 'spread'],
  card: ['rank', 'score', 'spread'],
});

export const vote = defineRecord({
  kind: 'vote',
  prefix: 'V',
  envelope: 'child',
  headline: 'person_token',
  parent: { kind: 'priority_round', field: 'round_id' },
  fields: {
    person_token: text({ need: 'draft', max: 60 }),
    round_id: reference(['priority_round'], { need: 'draft' }),
    item_id: reference([], { need: 'optional' }),
    item_code: text({ need: 'optional', max: 60 }),
    value: number({ need: 'draft', min: -1e9, max: 1e9 }),
    // Second axis of a placement; both in percent of the axis.
    value_y: number({ need: 'optional', max: 100 }),
  },
  columns: ['person_token', 'round_id', 'item_id', 'item_code', 'value'],
  card: ['item_id', 'item_code', 'value'],
});

export const pairwiseJudgement = defineRecord({
  kind: 'pairwise_judgement',
  prefix: 'PJ',
  envelope: 'child',
  headline: 'left_code',
  parent: { kind: 'priority_round', field: 'round_id' },
  fields: {
    left_code: text({ need: 'optional', max: 60 }),
    right_code: text({ need: 'optional', max: 60 }),
    left_id: reference([], { need: 'optional' }),
    right_id: reference([], { need: 'optional' }),
    round_id: reference(['priority_round'], { need: 'draft' }),
    // Saaty's scale: 9 when the left one matters far more, 1/9 when the right one does.
    value: number({ need: 'draft', min: 1 / 9, max: 9 }),
  },
  columns: ['left_code', 'right_code', 'left_id', 'right_id', 'value'],
  card: ['right_code', 'value'],
});
