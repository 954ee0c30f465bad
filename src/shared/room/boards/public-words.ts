/**
 * How records read on the projector. The walls of it: kinds and fields that are about people or votes have no words
 * here, and a reference that may lead to a person has none either.
 */
import { cleanLine, clip, clipUnits } from '../../domain/clean-text';
import type { WorkshopRecord } from '../../domain/workshop';
import type { Field } from '../../fields/field';
import { findFieldText, valueText } from '../../sections/record-text';
import type { BoardRecords } from './board-records';

/** Kinds whose records are never shown one by one: people, what single seats gave, and what only the facilitator reads. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  'person',
  'vote',
  'agreement_poll',
  'pairwise_judgement',
  'priority_round',
  'round_result',
  'agenda_item',
  'check_waiver',
  'score_snapshot',
]);
/** Fields that are never shown, whatever record they are on. */
const NEVER_READ: ReadonlySet<string> = new Set(['private_notes', 'person_token', 'email', 'comment']);

const MOST_GRAPHEMES = 240;
/** What the schema of a view takes. */
const MOST_UNITS = 400;

/** False for a kind that stays away from the projector. */
export function isPublicKind(kind: string): boolean {
  return !NEVER_SHOWN.has(kind);
}

/** False for a field that could name somebody of the room, or that only the facilitator reads. */
export function isPublicField(name: string, field: Field): boolean {
  if (NEVER_READ.has(name)) return false;
  // An empty list of kinds means any kind, people among them.
  return field.kind !== 'reference' || (field.to.length > 0 && field.to.every(isPublicKind));
}

/** A field of a record in words; empty when there is nothing, or nothing for the room. */
export function publicValue(view: BoardRecords, record: WorkshopRecord, name: string, max = 120): string {
  const field = view.declaration(record.kind).fields[name];
  if (!field || !isPublicKind(record.kind) || !isPublicField(name, field)) return '';
  return oneLine(valueText(view, record, name), max);
}

/** The label of a field. */
export function publicLabel(view: BoardRecords, kind: string, name: string): string {
  return findFieldText(view.sectionOf(kind).text, kind, name)?.label ?? name;
}

/** A record as cards and rows name it. */
export interface PublicItem {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
}

// Records are never changed in place, so what one reads as is worked out once.
const ITEMS = new WeakMap<WorkshopRecord, PublicItem>();

/** A record by reference and headline; the same object for as long as the record stays as it is. */
export function publicItem(view: BoardRecords, record: WorkshopRecord): PublicItem {
  const known = ITEMS.get(record);
  if (known) return known;
  const headline = record.body[view.declaration(record.kind).headline];
  const words = isPublicKind(record.kind) && typeof headline === 'string' ? headline : '';
  const item = { id: record.id, ref: record.ref, text: oneLine(words, MOST_GRAPHEMES) };
  ITEMS.set(record, item);
  return item;
}

/** Any text on one line, cut where a projector would have to. */
export function oneLine(words: string, max = MOST_GRAPHEMES): string {
  // Much longer texts are cut before their graphemes are counted, which takes its time.
  return clipUnits(clip(cleanLine(words.slice(0, 4 * max)), max), MOST_UNITS);
}
