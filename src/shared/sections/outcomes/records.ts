/** What the room leaves with: decisions with reasons, risks with a response, actions with owner and date, proof. */
import { choice, date, reference, references, scale, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

export const decision = defineRecord({
  kind: 'decision',
  prefix: 'D',
  envelope: 'full',
  headline: 'question',
  fields: {
    question: text({ need: 'agreed', max: 300, narrative: true }),
    choice: text({ need: 'agreed', multiline: true, max: 1_000, narrative: true }),
    options_considered: text({ need: 'agreed', multiline: true, narrative: true }),
    reason: text({ need: 'agreed', multiline: true, narrative: true }),
    decider_id: reference(['person'], { need: 'agreed' }),
    decided_on: date({ need: 'agreed' }),
    revisit_trigger: text({ need: 'agreed', max: 300, narrative: true }),
    about_record_ids: references([], { need: 'optional' }),
  },
  columns: ['question', 'choice', 'reason', 'decider_id', 'decided_on'],
  card: ['choice', 'decider_id', 'decided_on'],
});

export const risk = defineRecord({
  kind: 'risk',
  prefix: 'R',
  envelope: 'full',
  headline: 'statement',
  fields: {
    statement: text({ need: 'draft', max: 500, multiline: true, narrative: true }),
    category: choice(
      [
        'value',
        'data',
        'model_quality',
        'fairness',
        'privacy',
        'security',
        'safety',
        'legal',
        'operational',
        'adoption',
        'people',
        'cost',
        'schedule',
        'third_party',
        'environmental',
      ],
      { need: 'agreed' },
    ),
    likelihood: scale({ need: 'agreed' }),
    impact: scale({ need: 'agreed' }),
    response: choice(['mitigate', 'avoid', 'transfer', 'accept'], { need: 'agreed' }),
    response_plan: text({
      need: 'conditional',
      when: (body) => body.response !== 'accept',
      multiline: true,
      narrative: true,
    }),
    residual_likelihood: scale({ need: 'conditional', when: (body) => body.response_plan !== undefined }),
    residual_impact: scale({ need: 'conditional', when: (body) => body.response_plan !== undefined }),
    accepted_by: reference(['person'], { need: 'conditional', when: (body) => body.response === 'accept' }),
    trigger: text({ need: 'optional', max: 300 }),
  },
  columns: ['statement', 'category', 'likelihood', 'impact', 'response', 'response_plan', 'owner_id'],
  card: ['category', 'likelihood', 'impact', 'response'],
});

export const actionItem = defineRecord({
  kind: 'action_item',
  prefix: 'A',
  envelope: 'full',
  headline: 'what',
  fields: {
    what: text({ need: 'agreed', max: 500, narrative: true }),
    due_date: date({ need: 'agreed' }),
    done_criterion: text({ need: 'agreed', multiline: true, max: 500, narrative: true }),
    action_status: choice(['open', 'in_progress', 'done', 'dropped'], { need: 'draft', initial: 'open' }),
    blocks_record_id: reference([], { need: 'optional' }),
    source_check_id: text({ need: 'optional', max: 10 }),
    blocks_field: text({ need: 'optional', max: 60 }),
  },
  columns: ['what', 'owner_id', 'due_date', 'done_criterion', 'action_status'],
  card: ['owner_id', 'due_date', 'action_status'],
});

export const evidence = defineRecord({
  kind: 'evidence',
  prefix: 'E',
  envelope: 'full',
  headline: 'summary',
  fields: {
    summary: text({ need: 'agreed', max: 500, narrative: true }),
    kind: choice(
      [
        'document',
        'dataset_extract',
        'measurement',
        'test_report',
        'interview_note',
        'contract',
        'regulation_text',
        'dashboard',
        'prototype',
        'other',
      ],
      { need: 'draft', initial: 'document' },
    ),
    locator: text({ need: 'agreed', max: 500 }),
    evidence_date: date({ need: 'agreed' }),
    value_text: text({ need: 'agreed', max: 300 }),
    checked_by: reference(['person'], { need: 'optional' }),
  },
  columns: ['summary', 'kind', 'locator', 'evidence_date', 'value_text', 'checked_by'],
  card: ['kind', 'locator', 'evidence_date'],
});

export const parkingItem = defineRecord({
  kind: 'parking_item',
  prefix: 'PK',
  envelope: 'bare',
  headline: 'text',
  fields: {
    text: text({ need: 'draft', max: 1_000, multiline: true }),
    raised_by: reference(['person'], { need: 'draft' }),
    disposition: choice(['open', 'became_action', 'became_risk', 'answered', 'dropped'], {
      need: 'draft',
      initial: 'open',
    }),
  },
  columns: ['text', 'raised_by', 'disposition'],
  card: ['raised_by', 'disposition'],
});
