/**
 * Which records a score looks at, and what they have from the record that they are a part of.
 *
 * A record is scored once it is agreed; a part once its parent is; the room's own mechanics, which have no status,
 * once something was typed. Records whose words say nothing are scored too, with 0: more of them never helps.
 */
import type { WorkshopRecord } from '../domain/workshop';
import { isActive, isAgreed } from '../domain/workshop';
import type { RecordView } from '../sections/record-view';
import type { PrimaryKind } from '../sections/score-rules';

/** True for an active record that the room stands by; a part of itself, round a ring of parents, is none. */
export function isScored(view: RecordView, record: WorkshopRecord): boolean {
  const seen = new Set<WorkshopRecord>();
  for (let at = record; !seen.has(at); ) {
    seen.add(at);
    const { envelope, headline, parent } = view.declaration(at.kind);
    if (!isActive(at)) return false;
    if (envelope === 'full') return isAgreed(at);
    if (!parent) return at.body[headline] !== undefined;
    const owner = view.find(String(at.body[parent.field]));
    if (owner === undefined) return false;
    at = owner;
  }
  return false;
}

/** Active records of the kinds that a section is scored by, scored or not. */
export function primaryRecords(view: RecordView, kinds: readonly PrimaryKind[]): readonly WorkshopRecord[] {
  const found = kinds.flatMap(({ kind, only }) =>
    view.recordsOf(kind).filter((record) => only?.(record) ?? true),
  );
  return [...new Set(found)];
}

/** The record itself or the nearest one above it that has this field by declaration; null when none has. */
export function holderOf(view: RecordView, record: WorkshopRecord, field: string): WorkshopRecord | null {
  const seen = new Set<WorkshopRecord>();
  for (let at: WorkshopRecord | undefined = record; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const { fields, parent } = view.declaration(at.kind);
    if (fields[field]) return at;
    at = parent && view.find(String(at.body[parent.field]));
  }
  return null;
}
