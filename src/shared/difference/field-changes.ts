/** Which fields of a record differ, and whether that means that an open question was answered. */
import type { WorkshopRecord } from '../domain/workshop';
import { mapReferences } from '../exchange/map-references';
import type { FieldValue } from '../fields/field';

export interface FieldDifference {
  readonly field: string;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** States that say "this is settled", by kind and field. */
const SETTLED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  action_item: { action_status: ['done', 'dropped'] },
  parking_item: { disposition: ['became_action', 'became_risk', 'answered', 'dropped'] },
};

/** Fields with another value, in the order of the alphabet; references count as equal when they name the same record. */
export function fieldChanges(
  before: WorkshopRecord,
  after: WorkshopRecord,
  idsThen: ReadonlyMap<string, string>,
  idsNow: ReadonlyMap<string, string>,
): readonly FieldDifference[] {
  const then = mapReferences(before.kind, before.body, (id) => idsThen.get(id) ?? idsNow.get(id) ?? id);
  // A reference to a record that is gone is still the same reference.
  const now = mapReferences(after.kind, after.body, (id) => idsNow.get(id) ?? idsThen.get(id) ?? id);
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return names
    .filter((name) => JSON.stringify(then[name]) !== JSON.stringify(now[name]))
    .map((field) => ({
      field,
      before: before.body[field] ?? null,
      after: after.body[field] ?? null,
    }));
}

/** True when what was empty is filled and nothing else changed, or when an action or open question was settled. */
export function isAnswered(kind: string, fields: readonly FieldDifference[]): boolean {
  if (fields.length === 0) return false;
  const settled = SETTLED[kind] ?? {};
  if (fields.some(({ field, after }) => settled[field]?.includes(String(after)))) return true;
  return fields.every(({ before, after }) => before === null && after !== null);
}
