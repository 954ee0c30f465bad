/**
 * At start: compares each workshop's journal with its op log and does again what the database has lost.
 *
 * The journal is the longer one only when the write-ahead log was deleted, cut or damaged; the ops are then applied
 * exactly as they were, with their hashes, so that both copies agree again.
 */
import { editedId } from '@shared/domain/change';
import type { Journal, JournalLine } from '../db/journal';
import { editsOf } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** Replays what is missing; answers with the number of changes brought back. */
export function recoverFromJournal(repositories: Repositories, journal: Journal): number {
  let recovered = 0;
  for (const workshopId of journal.listWorkshops()) {
    const stored = repositories.ops.findLast(workshopId);
    const kept = journal.lastOf(workshopId);
    if (!kept || kept.revision <= (stored?.revision ?? 0)) continue;
    const lines = journal.read(workshopId);
    const start = stored ? lines.findIndex((line) => line.sha256 === stored.sha256) + 1 : 0;
    if (stored && start === 0) continue;
    repositories.transact(() => {
      for (const line of lines.slice(start)) replay(repositories, line);
    });
    recovered += lines.length - start;
  }
  return recovered;
}

function replay(repositories: Repositories, line: JournalLine): void {
  const { workshops, records, links, ops } = repositories;
  const edits = editsOf(line);
  for (const edit of edits) if (edit.type === 'workshop' && edit.after) workshops.write(edit.after);
  const touched = edits.flatMap((edit) => (edit.type === 'record' ? [editedId(edit)] : []));
  restack(ops, line);
  // Only changes of the workshop itself (made, archived, binned) are kept out of undo.
  const isStep = line.type === 'do' && !edits.some((edit) => edit.type === 'workshop');
  ops.add({ ...line, stack: isStep ? 'undo' : null }, touched, null);
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
