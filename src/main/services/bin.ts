/**
 * The bin of a workshop: deleted records, and the way back for them.
 *
 * Undo takes a deletion back while nothing else was done since; from the bin a record comes back at any time. What
 * went with it in the same step (its parts, its links) comes back with it, as far as the other end is still there.
 */
import type { Edit } from '@shared/domain/change';
import { Refusal } from '@shared/domain/result';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { mapReferences } from '@shared/exchange/map-references';
import type { ParsedOf } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import { patchBody } from '@shared/sections/record-schema';
import { getDeclaration, isRecordKind } from '@shared/sections/registry';
import { editsOf } from '../repositories/ops';
import type { RecordRepository } from '../repositories/records';
import type { Repositories } from '../repositories/repositories';
import type { Commit } from './commit-door';
import { nameOf } from './record-rules';

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
}

/** Deleted records, newest first, without parts that were deleted together with what they are a part of. */
export function listBin(records: RecordRepository, workshopId: string): readonly WorkshopRecord[] {
  const deleted = records.listDeleted(workshopId).filter(({ kind }) => isRecordKind(kind));
  const stamps = new Map(deleted.map(({ id, deletedAt }) => [id, deletedAt]));
  return deleted.filter((record) => {
    const whole = wholeOf(record);
    return whole === null || stamps.get(whole) !== record.deletedAt;
  });
}

/** Brings records back as one step that can be undone. */
export function takeFromBin(
  { repositories, commit, now }: Dependencies,
  { workshopId, ids, opId }: ParsedOf<'history.unbin'>,
): Saved {
  const { records } = repositories;
  const chosen = [...new Set(ids)].map((id) => {
    const record = records.find(workshopId, id);
    if (!record || record.deletedAt === null) throw new Refusal('not-found', 'The record in the bin');
    return record;
  });
  return commit({
    workshopId,
    opId,
    label: `bring back ${nameOf(chosen)}`,
    edits: bringBack(repositories, workshopId, chosen, now().toISOString()),
    history: 'record',
    subjectId: ids[0] ?? '',
  });
}

/** The edits that bring records of the bin back, with all that went with them. */
export function bringBack(
  repositories: Repositories,
  workshopId: string,
  chosen: readonly WorkshopRecord[],
  updatedAt: string,
): readonly Edit[] {
  const { records } = repositories;
  const back = withTheirParts(records.listDeleted(workshopId), chosen);
  const isThere = (id: string): boolean => back.has(id) || records.find(workshopId, id)?.deletedAt === null;
  for (const record of back.values())
    requireWhole(record, (id) => (isThere(id) ? null : records.find(workshopId, id)));
  return [
    ...[...back.values()].map((before): Edit => {
      const body = mapReferences(before.kind, before.body, (id) => (isThere(id) ? id : null));
      return { type: 'record', before, after: { ...before, body, deletedAt: null, updatedAt } };
    }),
    ...notesTakenAgain(records, workshopId, [...back.values()], updatedAt),
    ...linksOf(repositories, workshopId, back, isThere),
  ];
}

/** Refuses a part whose whole lies in the bin: no board would show it. */
export function requireWhole(part: WorkshopRecord, findInBin: (id: string) => WorkshopRecord | null): void {
  const id = wholeOf(part);
  const whole = id === null ? null : findInBin(id);
  if (whole)
    throw new Refusal(
      'invalid-input',
      part.ref,
      `${part.ref} is a part of ${whole.ref}, which is in the bin. Bring ${whole.ref} back first.`,
    );
}

function wholeOf({ kind, body }: WorkshopRecord): string | null {
  const { parent } = getDeclaration(kind);
  const id = parent && body[parent.field];
  return typeof id === 'string' ? id : null;
}

/** The chosen records and the parts that were deleted in the same moment, wholes first. */
function withTheirParts(
  deleted: readonly WorkshopRecord[],
  chosen: readonly WorkshopRecord[],
): ReadonlyMap<string, WorkshopRecord> {
  const back = new Map(chosen.map((record) => [record.id, record]));
  // A part may itself be the whole of others; each round finds one level more.
  for (let size = 0; size < back.size; ) {
    size = back.size;
    for (const record of deleted) {
      const whole = back.get((isRecordKind(record.kind) && wholeOf(record)) || '');
      if (whole?.deletedAt === record.deletedAt) back.set(record.id, record);
    }
  }
  return back;
}

/** Links that were cut by the deletion and whose two ends are there again. */
function linksOf(
  { ops, links }: Repositories,
  workshopId: string,
  back: ReadonlyMap<string, WorkshopRecord>,
  isThere: (id: string) => boolean,
): readonly Edit[] {
  const found = new Map<string, Edit>();
  // Nothing touches a record in the bin, so the last change of it is the one that put it there.
  for (const edit of ops.listLastTouching(workshopId, [...back.keys()]).flatMap(editsOf)) {
    const cut = edit.type === 'link' && edit.after === null ? edit.before : null;
    if (!cut) continue;
    if (!back.has(cut.fromId) && !back.has(cut.toId)) continue;
    if (!isThere(cut.fromId) || !isThere(cut.toId)) continue;
    if (links.findBetween(cut.fromId, cut.type, cut.toId) === null)
      found.set([cut.fromId, cut.type, cut.toId].join(), { type: 'link', before: null, after: cut });
  }
  return [...found.values()];
}

/** Notes that had become one of these records leave the inbox again. */
function notesTakenAgain(
  records: RecordRepository,
  workshopId: string,
  back: readonly WorkshopRecord[],
  updatedAt: string,
): readonly Edit[] {
  const idsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
  const made = new Map<string, string[]>();
  for (const record of back)
    for (const noteId of idsOf(record.body.origin_note_ids))
      made.set(noteId, [...(made.get(noteId) ?? []), record.id]);
  return [...made].flatMap(([noteId, ids]): Edit[] => {
    const before = back.some(({ id }) => id === noteId) ? null : records.find(workshopId, noteId);
    if (!before || before.deletedAt !== null) return [];
    const promoted = [...new Set([...idsOf(before.body.promoted_ids), ...ids])];
    const body = patchBody('note', before.body, { promoted_ids: promoted });
    return [{ type: 'record', before, after: { ...before, body, updatedAt } }];
  });
}
