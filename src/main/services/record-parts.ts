/** Records that are parts of others: a journey's phases, a phase's steps. They are deleted and copied together. */
import type { Edit } from '@shared/domain/change';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { mapReferences } from '@shared/exchange/map-references';
import { formatRef } from '@shared/exchange/ref';
import type { FieldValue } from '@shared/fields/field';
import { patchBody } from '@shared/sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import type { RecordRepository } from '../repositories/records';
import type { Repositories } from '../repositories/repositories';
import { placeAfter } from './record-order';

/** The given records and all their parts, parents first. */
export function withParts(
  records: RecordRepository,
  workshopId: string,
  chosen: readonly WorkshopRecord[],
): readonly WorkshopRecord[] {
  const found = new Map(chosen.map((record) => [record.id, record]));
  let parents = chosen;
  while (parents.length > 0) {
    const ids = new Set(parents.map((record) => record.id));
    const kinds = new Set(parents.map((record) => record.kind));
    const parts = partKinds(kinds).flatMap(({ kind, field }) =>
      records
        .listKind(workshopId, kind)
        .filter((record) => ids.has(String(record.body[field])) && !found.has(record.id)),
    );
    for (const part of parts) found.set(part.id, part);
    parents = parts;
  }
  return [...found.values()];
}

function partKinds(parentKinds: ReadonlySet<string>): readonly { kind: string; field: string }[] {
  return RECORD_KINDS.flatMap((kind) => {
    const { parent } = getDeclaration(kind);
    return parent && parentKinds.has(parent.kind) ? [{ kind, field: parent.field }] : [];
  });
}

/** Copies a record with its parts; new references, the copy stands behind its original as a draft. */
export function copyWithParts(
  repositories: Repositories,
  workshopId: string,
  source: WorkshopRecord,
  making: { readonly at: string; readonly newId: () => string },
): { readonly copies: readonly WorkshopRecord[]; readonly counters: Readonly<Record<string, number>> } {
  const originals = withParts(repositories.records, workshopId, [source]);
  const ids = new Map(originals.map((record) => [record.id, making.newId()]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const known = repositories.workshops.refCounters(workshopId);
  const counters: Record<string, number> = {};
  const copies = originals.map((record): WorkshopRecord => {
    const count = (counters[record.kind] ?? known[record.kind] ?? 0) + 1;
    counters[record.kind] = count;
    const position =
      record.id === source.id
        ? placeAfter(repositories.records.listKind(workshopId, record.kind), record.id)
        : record.position;
    return {
      ...record,
      id: idOf(record.id),
      ref: formatRef(getDeclaration(record.kind).prefix, count),
      position,
      status: 'draft',
      body: mapReferences(record.kind, record.body, idOf),
      createdAt: making.at,
      updatedAt: making.at,
    };
  });
  return { copies, counters };
}

/** Notes that had become one of the deleted records wait in the inbox again. */
export function notesGivenBack(
  records: RecordRepository,
  workshopId: string,
  gone: readonly WorkshopRecord[],
  updatedAt: string,
): readonly Edit[] {
  const ids = new Set(gone.map((record) => record.id));
  const origins = new Set(gone.flatMap((record) => idList(record.body.origin_note_ids)));
  return [...origins].flatMap((id): Edit[] => {
    const before = ids.has(id) ? null : records.find(workshopId, id);
    if (!before || before.deletedAt !== null) return [];
    const left = idList(before.body.promoted_ids).filter((promoted) => !ids.has(promoted));
    const body = patchBody('note', before.body, { promoted_ids: left.length > 0 ? left : null });
    return [{ type: 'record', before, after: { ...before, body, updatedAt } }];
  });
}

function idList(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
