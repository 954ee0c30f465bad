/**
 * Does again what the database has lost, from a source that still has it: the journal, or what is legible in a damaged
 * database.
 *
 * The journal is the longer one only when the write-ahead log was deleted, cut or damaged; the ops are then applied
 * exactly as they were, with their hashes, so that both copies agree again.
 */
import { type Edit, editedId } from '@shared/domain/change';
import type { Journal, JournalLine } from '../db/journal';
import { editsOf } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** Where lost ops may still be found. */
export type OpSource = Pick<Journal, 'listWorkshops' | 'lastOf' | 'read'>;

/** What came back, in numbers of changes; `lost` are known to have been made and are in no copy that fits. */
export interface Replayed {
  readonly changes: number;
  readonly lost: number;
  /** Workshops of which the source knows changes that do not fit. */
  readonly lostIn: readonly string[];
}

/** Replays what the database lacks of each workshop, one transaction each; leaves out those in `purged`. */
export function replayMissing(
  repositories: Repositories,
  source: OpSource,
  purged: readonly string[] = [],
): Replayed {
  let changes = 0;
  let lost = 0;
  const lostIn: string[] = [];
  for (const workshopId of source.listWorkshops()) {
    if (purged.includes(workshopId)) continue;
    const stored = repositories.ops.findLast(workshopId);
    const kept = source.lastOf(workshopId);
    if (!kept || kept.revision <= (stored?.revision ?? 0)) continue;
    const lines = source.read(workshopId, stored?.sha256);
    repositories.transact(() => {
      for (const line of lines) replay(repositories, line);
    });
    changes += lines.length;
    const missing = kept.revision - (lines.at(-1)?.revision ?? stored?.revision ?? 0);
    lost += missing;
    if (missing > 0) lostIn.push(workshopId);
  }
  return { changes, lost, lostIn };
}

/** The ops of a damaged database as a source, each following the one before it. */
export function sourceOf(ops: ReadonlyMap<string, readonly JournalLine[]>): OpSource {
  return {
    listWorkshops: () => [...ops.keys()],
    lastOf: (workshopId) => {
      const last = ops.get(workshopId)?.at(-1);
      return last ? { revision: last.revision, sha256: last.sha256 } : null;
    },
    read: (workshopId, afterSha256 = '') => {
      const lines: JournalLine[] = [];
      let previous = afterSha256;
      for (const line of ops.get(workshopId) ?? []) {
        if (line.prevSha256 !== previous) continue;
        lines.push(line);
        previous = line.sha256;
      }
      return lines;
    },
  };
}

function replay(repositories: Repositories, line: JournalLine): void {
  const { workshops, records, links, ops } = repositories;
  const edits = editsOf(line);
  for (const edit of edits) if (edit.type === 'workshop' && edit.after) workshops.write(edit.after);
  const touched = edits.flatMap((edit) => (edit.type === 'record' ? [editedId(edit)] : []));
  const isUndoable = line.type === 'do' && edits.every(isStep);
  if (line.type !== 'do' || isUndoable) restack(ops, line);
  const { joins, ...op } = line;
  const group = joins ? (ops.findLast(line.workshopId)?.groupSeq ?? null) : null;
  ops.add({ ...op, stack: isUndoable ? 'undo' : null }, touched, group);
  for (const edit of edits) {
    if (edit.type === 'record' && edit.after) records.write(line.workshopId, edit.after);
    else if (edit.type === 'record') records.remove(editedId(edit));
    else if (edit.type === 'link' && edit.after) links.write(line.workshopId, edit.after);
    else if (edit.type === 'link') links.remove(editedId(edit));
  }
  for (const [kind, last] of Object.entries(JSON.parse(line.refCounters) as Record<string, number>)) {
    workshops.writeRefCounter(line.workshopId, kind, last);
  }
  workshops.writeRevision(line.workshopId, line.revision, line.at, line.revision === 1);
}

/** A workshop that is made, archived or binned is kept out of undo; one that is named anew is not. */
function isStep({ type, before, after }: Edit): boolean {
  if (type !== 'workshop') return true;
  return (
    before?.archivedAt === after?.archivedAt && before?.deletedAt === after?.deletedAt && before !== null
  );
}

/** Brings the undo stack to where it was after the line. */
function restack(ops: Repositories['ops'], line: JournalLine): void {
  if (line.type === 'do') {
    ops.dropRedo(line.workshopId);
    return;
  }
  const from = line.type === 'undo' ? 'undo' : 'redo';
  const step = ops.listStep(line.workshopId, from).at(-1);
  if (step) ops.setStack(step.groupSeq, from === 'undo' ? 'redo' : 'undo');
}
