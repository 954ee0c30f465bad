/** The fields that every full record carries, declared once (title, owner, evidence, review …). */
import { choice, date, reference, references, scale, set, text } from '../fields/declare';
import type { Field } from '../fields/field';
import { PRIORITIES } from './codes';

/** The priority of kinds that cannot be agreed without one. */
export const neededPriority = choice(PRIORITIES, { need: 'agreed' });

const FULL = {
  title: text({ need: 'optional', max: 120 }),
  priority: choice(PRIORITIES, { need: 'optional' }),
  owner_id: reference(['person'], { need: 'agreed' }),
  evidence_level: choice(['assumption', 'opinion', 'documented', 'measured', 'verified'], { need: 'agreed' }),
  confidence: scale({ need: 'optional' }),
  review_date: date({ need: 'optional' }),
  tags: set(['disclosure', 'no_accelerator', 'none_applies', 'offline', 'quick_win', 'third_party'], {
    need: 'optional',
  }),
  comment: text({ need: 'optional', multiline: true }),
  origin_note_ids: references(['note'], { need: 'optional' }),
} as const;

const CHILD = {
  comment: FULL.comment,
  origin_note_ids: FULL.origin_note_ids,
} as const;

export type EnvelopeFields = typeof FULL;

/** The common fields of a kind of envelope. */
export function envelopeFields(envelope: 'full' | 'child' | 'bare'): Readonly<Record<string, Field>> {
  if (envelope === 'full') return FULL;
  return envelope === 'child' ? CHILD : {};
}
