/** Who changed what when, read from the op log; the workshop as it was; and the way back for one record. */
import { type Edit, editedId, invert } from '@shared/domain/change';
import { Refusal } from '@shared/domain/result';
import type { Link, RecordStatus, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { mapReferences } from '@shared/exchange/map-references';
import type { ParsedOf } from '@shared/ipc/contract';
import type { FieldChange, HistoryEntry, Saved, TouchedRecord } from '@shared/ipc/replies';
import { getHomeOf, isRecordKind } from '@shared/sections/registry';
import { editsOf, type OpRepository } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';
import { bringBack, requireWhole } from './bin';
import { changedFields } from './commit';
import type { Commit } from './commit-door';
import { withoutCircles } from './record-references';

type RecordEdit = Extract<Edit, { type: 'record' }>;

/** A line of the history names this many records; an import touches thousands. */
const MAX_TOUCHED = 50;

/** The newest entries first, of one record or of the whole workshop. */
export function listHistory(
  ops: OpRepository,
  workshopId: string,
  recordId: string | null,
  limit: number,
  beforeSeq?: number,
): readonly HistoryEntry[] {
  return ops.listHistory(workshopId, recordId, limit, beforeSeq).map((op) => {
    const edits = editsOf(op).filter((edit) => edit.type === 'record');
    const asked = recordId === null ? edits : edits.filter((edit) => editedId(edit) === recordId);
    const [single] = asked;
    return {
      seq: op.seq,
      revision: op.revision,
      actor: op.actor,
      label: op.label,
      at: op.at,
      type: op.type,
      recordIds: edits.slice(0, MAX_TOUCHED).map(editedId),
      touched: asked.slice(0, MAX_TOUCHED).map(toTouched),
      changes: asked.length === 1 && single ? listChanges(single) : [],
    };
  });
}

function toTouched({ before, after }: RecordEdit): TouchedRecord {
  const record = after ?? before;
  if (!record) throw new Error('An edit must have a before or an after');
  const { id, kind, ref } = record;
  const statusOf = (side: WorkshopRecord | null): RecordStatus | null =>
    side && side.deletedAt === null ? side.status : null;
  return {
    id,
    kind,
    ref,
    section: isRecordKind(kind) ? getHomeOf(record) : '',
    statusBefore: statusOf(before),
    statusAfter: statusOf(after),
  };
}

function listChanges(edit: RecordEdit): readonly FieldChange[] {
  return changedFields(edit).map((field) => ({
    field,
    before: edit.before?.body[field] ?? null,
    after: edit.after?.body[field] ?? null,
  }));
}

/** The workshop as it was at a revision: what is now, with every later change taken back. */
export function snapshotAt(now: WorkshopSnapshot, ops: OpRepository, revision: number): WorkshopSnapshot {
  if (revision > now.revision) throw new Refusal('not-found', 'That moment of the history');
  const records = new Map<string, WorkshopRecord>(now.records.map((record) => [record.id, record]));
  const links = new Map<string, Link>(now.links.map((link) => [link.id, link]));
  let { workshop } = now;
  for (const op of [...ops.listAfter(workshop.id, revision)].reverse()) {
    for (const edit of invert({ label: op.label, edits: editsOf(op) }).edits) {
      if (edit.type === 'workshop') workshop = edit.after ?? workshop;
      // What lay in the bin then was not in the workshop.
      else if (edit.type === 'record')
        put(records, editedId(edit), edit.after?.deletedAt === null ? edit.after : null);
      else put(links, editedId(edit), edit.after);
    }
  }
  return { workshop, revision, records: [...records.values()], links: [...links.values()] };
}

function put<T>(things: Map<string, T>, id: string, thing: T | null): void {
  if (thing === null) things.delete(id);
  else things.set(id, thing);
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
}

/**
 * Gives a record the content and status it had after the change `seq`. From the bin it comes with all that went with
 * it; what it pointed to and is gone stays away, and so does a way up that would lead back to it by now.
 */
export function restoreRecord(
  { repositories, commit, now }: Dependencies,
  { workshopId, recordId, seq, opId }: ParsedOf<'history.restore'>,
): Saved {
  const { records, ops } = repositories;
  const before = records.find(workshopId, recordId);
  if (!before) throw new Refusal('not-found', 'The record');
  const [op] = ops.listHistory(workshopId, recordId, 1, seq + 1);
  const edit =
    op?.seq === seq && editsOf(op).find((one) => one.type === 'record' && editedId(one) === recordId);
  const then = edit && edit.type === 'record' ? edit.after : null;
  // After a deletion there was nothing left to restore.
  if (!then || then.deletedAt !== null) throw new Refusal('not-found', `That state of ${before.ref}`);
  const find = (id: string): WorkshopRecord | null => records.find(workshopId, id);
  requireWhole({ ...before, body: then.body }, (id) => deletedOnly(find(id)));
  const updatedAt = now().toISOString();
  const back = before.deletedAt === null ? [] : bringBack(repositories, workshopId, [before], updatedAt);
  const comesBack = new Set(back.map(editedId));
  const body = mapReferences(before.kind, then.body, (id) =>
    find(id)?.deletedAt === null || comesBack.has(id) ? id : null,
  );
  const after: WorkshopRecord = {
    ...before,
    status: then.status,
    body: withoutCircles(records.find, workshopId, { ...before, body }),
    bodyVersion: then.bodyVersion,
    deletedAt: null,
    updatedAt,
  };
  return commit({
    workshopId,
    opId,
    label: `restore ${before.ref}`,
    edits: [{ type: 'record', before, after }, ...back.filter((one) => editedId(one) !== recordId)],
    history: 'record',
    subjectId: recordId,
  });
}

function deletedOnly(record: WorkshopRecord | null): WorkshopRecord | null {
  return record !== null && record.deletedAt !== null ? record : null;
}
