/**
 * At start: compares each workshop's journal with its op log and does again what the database has lost.
 *
 * The journal is the longer one only when the write-ahead log was deleted, cut or damaged; the ops are then applied
 * exactly as they were, with their hashes, so that both copies agree again.
 */
import { type Edit, editedId } from '@shared/domain/change';
import type { Journal, JournalLine } from '../db/journal';
import { editsOf } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** Replays what is missing and says so in the log, as it does when a journal holds more than it can give back. */
export function recoverFromJournal(
  repositories: Repositories,
  journal: Journal,
  log: (line: string) => void,
): void {
  let recovered = 0;
  for (const workshopId of journal.listWorkshops()) {
    const stored = repositories.ops.findLast(workshopId);
    const kept = journal.lastOf(workshopId);
    if (!kept || kept.revision <= (stored?.revision ?? 0)) continue;
    const lines = journal.read(workshopId, stored?.sha256);
    repositories.transact(() => {
      for (const line of lines) replay(repositories, line);
    });
    recovered += lines.length;
    const lost = kept.revision - (lines.at(-1)?.revision ?? stored?.revision ?? 0);
    if (lost > 0) log(`${lost} change(s) in the journal of ${workshopId} are damaged or do not follow`);
  }
  if (recovered > 0) log(`${recovered} change(s) were brought back from the journal`);
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
