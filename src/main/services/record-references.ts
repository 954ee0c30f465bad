/** Reference fields may only point to records that are there and of a fitting kind. */
import { Refusal } from '@shared/domain/result';
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
import { labelOfField } from '@shared/sections/labels';
import { getDeclaration } from '@shared/sections/registry';
import type { RecordRepository } from '../repositories/records';

type Find = RecordRepository['find'];

/** Throws when a patch points to nothing, to what was deleted since, to another workshop or to a wrong kind. */
export function checkReferences(
  find: Find,
  workshopId: string,
  kind: string,
  patch: Readonly<Record<string, unknown>>,
  recordId: string | null,
): void {
  const current = recordId === null ? null : find(workshopId, recordId);
  for (const [name, value] of Object.entries(patch)) {
    const field = getDeclaration(kind).fields[name];
    if (field?.kind !== 'reference' || value === null || value === undefined) continue;
    const label = labelOfField(kind, name);
    const pointed = [current?.body[name]].flat();
    for (const id of Array.isArray(value) ? value : [value]) {
      const target = find(workshopId, String(id));
      if (!target || (target.deletedAt !== null && !pointed.includes(id)))
        throw new Refusal('not-found', label);
      if (field.to.length > 0 && !field.to.includes(target.kind)) {
        throw new Refusal('invalid-input', label, `${target.ref} is not something this can point to`);
      }
      if (recordId !== null && target.kind === kind && leadsTo(find, workshopId, target, name, recordId)) {
        throw new Refusal('invalid-input', label, `${target.ref} leads back to this record`);
      }
    }
  }
}

/** The body without what leads, by now, from record to record of the same kind back to the one it is the body of. */
export function withoutCircles(find: Find, workshopId: string, { id, kind, body }: WorkshopRecord): Body {
  const { fields } = getDeclaration(kind);
  const kept = Object.entries(body).filter(([name, value]) => {
    if (fields[name]?.kind !== 'reference' || typeof value !== 'string') return true;
    const target = find(workshopId, value);
    return target?.kind !== kind || !leadsTo(find, workshopId, target, name, id);
  });
  return Object.fromEntries(kept);
}

/** Follows a field from record to record of the same kind (goal to larger goal). */
function leadsTo(
  find: Find,
  workshopId: string,
  start: WorkshopRecord,
  field: string,
  recordId: string,
): boolean {
  const seen = new Set<string>();
  for (let at: WorkshopRecord | null = start; at && !seen.has(at.id); ) {
    if (at.id === recordId) return true;
    seen.add(at.id);
    const next: unknown = at.body[field];
    at = typeof next === 'string' ? find(workshopId, next) : null;
  }
  return false;
}
