/**
 * The one door through which anything is written.
 *
 * A request becomes one transaction (rows, op log, revision) and one journal line; only then is it acknowledged and
 * told to the window. A repeated `opId` is answered as the first time and not done again.
 */
import { type Edit, editedId, invert, squash } from '@shared/domain/change';
import { type AppError, Refusal } from '@shared/domain/result';
import type { Workshop } from '@shared/domain/workshop';
import type { AppEvent } from '@shared/ipc/events';
import type { Saved } from '@shared/ipc/replies';
import { hashOp, type Journal, type JournalLine } from '../db/journal';
import { storageErrorOf } from '../db/storage-error';
import { editsOf, type NewOp, type OpRow, toJournalLine } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';
import type { Commit, CommitRequest, HistoryMode } from './commit-door';

const MERGE_WITHIN_MS = 1_000;
const ACTOR = 'facilitator';

export interface CommitService {
  readonly commit: Commit;
  /** What a call with this op id was answered; null for one that was not done yet. */
  readonly findAnswer: (opId: string) => Saved | null;
  /** Takes the last step back, or does it again; throws `not-found` when there is none. */
  readonly step: (workshopId: string, direction: 'undo' | 'redo', opId: string) => Saved;
  readonly labels: (workshopId: string) => {
    readonly undoLabel: string | null;
    readonly redoLabel: string | null;
  };
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly journal: Journal;
  readonly emit: (event: AppEvent) => void;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** The disk is full; true where some space was given back. */
  readonly onFull: () => boolean;
}

interface Write extends Omit<CommitRequest, 'history'> {
  readonly type: 'do' | 'undo' | 'redo';
  readonly history: HistoryMode;
  /** What has to happen to the undo stack in the same transaction. */
  readonly restack: () => void;
}

/** Builds the door. */
export function createCommitService(deps: Dependencies): CommitService {
  const { repositories } = deps;
  /** Workshops whose journal was read to its end in this session. */
  const whole = new Set<string>();
  const { ops, workshops } = repositories;

  const findAnswer = (opId: string): Saved | null => {
    const known = ops.findByOpId(opId);
    return known && { revision: known.revision, id: known.subjectId, at: known.at };
  };

  const write = (request: Write): Saved => {
    const at = deps.now().toISOString();
    const line = repositories.transact(() => {
      const op = insertOp(repositories, request, at);
      request.restack();
      applyEdits(repositories, request.workshopId, request.edits);
      workshops.writeRevision(request.workshopId, op.revision, at, op.revision === 1);
      return op;
    });
    const trouble = keepInJournal({ ...deps, whole }, line);
    deps.emit({
      type: 'workshop-changed',
      workshopId: request.workshopId,
      revision: line.revision,
      edits: request.edits,
      ...labels(request.workshopId),
      at,
    });
    // After the change, whose arrival reads as "saved".
    if (trouble) deps.emit({ type: 'storage-troubled', error: trouble });
    return { revision: line.revision, id: request.subjectId, at };
  };

  /** A field that was left as it was makes no step, and what could be redone stays. */
  const answerUnchanged = ({ workshopId, subjectId, edits }: CommitRequest): Saved | null => {
    const found = edits.every(changesNothing) ? workshops.find(workshopId) : null;
    return found && { revision: found.revision, id: subjectId, at: found.savedAt };
  };

  const labels: CommitService['labels'] = (workshopId) => ({
    undoLabel: ops.stepLabel(workshopId, 'undo'),
    redoLabel: ops.stepLabel(workshopId, 'redo'),
  });

  return {
    commit: (request) =>
      findAnswer(request.opId) ??
      answerUnchanged(request) ??
      write({
        ...request,
        type: 'do',
        restack: () => request.history !== 'skip' && ops.dropRedo(request.workshopId),
      }),
    findAnswer,
    step: (workshopId, direction, opId) => {
      const known = findAnswer(opId);
      if (known) return known;
      const taken = ops.listStep(workshopId, direction);
      const newest = taken.at(-1);
      if (!newest) throw new Refusal('not-found', direction === 'undo' ? 'A step to undo' : 'A step to redo');
      const forward = squash(
        newest.label,
        taken.map((op) => ({ label: op.label, edits: editsOf(op) })),
      );
      const change = direction === 'undo' ? invert(forward) : forward;
      return write({
        workshopId,
        opId,
        label: change.label,
        edits: change.edits.map((edit) => ontoCurrent(edit, workshops.find(workshopId)?.workshop)),
        subjectId: newest.subjectId,
        history: 'skip',
        type: direction,
        restack: () => ops.setStack(newest.groupSeq, direction === 'undo' ? 'redo' : 'undo'),
      });
    },
    labels,
  };
}

function insertOp(repositories: Repositories, request: Write, at: string): JournalLine {
  const { ops, workshops } = repositories;
  const last = ops.findLast(request.workshopId);
  for (const edit of request.edits) if (edit.type === 'workshop' && edit.after) workshops.write(edit.after);
  if (!workshops.find(request.workshopId)) throw new Refusal('not-found', 'The workshop');
  const content = {
    opId: request.opId,
    workshopId: request.workshopId,
    revision: (last?.revision ?? 0) + 1,
    type: request.type,
    label: request.label,
    at,
    actor: ACTOR,
    subjectId: request.subjectId,
    edits: JSON.stringify(request.edits),
    refCounters: JSON.stringify(request.refCounters ?? {}),
    prevSha256: last?.sha256 ?? '',
  };
  const sha256 = hashOp(content);
  const op: NewOp = { ...content, sha256, stack: request.history === 'skip' ? null : 'undo' };
  const touched = request.edits.flatMap((edit) => (edit.type === 'record' ? [editedId(edit)] : []));
  const group =
    request.history === 'merge' && last && joinsLast(last, request.edits, at) ? last.groupSeq : null;
  ops.add(op, touched, group);
  for (const [kind, count] of Object.entries(request.refCounters ?? {}))
    workshops.writeRefCounter(request.workshopId, kind, count);
  return { ...content, sha256, joins: group !== null };
}

/** The row of a workshop is more than its name: what happened to it since (archived, binned) is not taken back too. */
function ontoCurrent(edit: Edit, current: Workshop | undefined): Edit {
  if (edit.type !== 'workshop' || !edit.before || !edit.after || !current) return edit;
  const { before, after } = edit;
  const names = (Object.keys(after) as (keyof Workshop)[]).filter((name) => before[name] !== after[name]);
  const changed = Object.fromEntries(names.map((name) => [name, after[name]]));
  return { type: 'workshop', before: current, after: { ...current, ...changed } };
}

function changesNothing({ before, after }: Edit): boolean {
  if (!before || !after) return false;
  return JSON.stringify({ ...before, updatedAt: '' }) === JSON.stringify({ ...after, updatedAt: '' });
}

/** Writes what the edits say; workshop rows were written before the op that refers to them. */
function applyEdits(repositories: Repositories, workshopId: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.type === 'record' && edit.after) repositories.records.write(workshopId, edit.after);
    else if (edit.type === 'record') repositories.records.remove(editedId(edit));
    else if (edit.type === 'link' && edit.after) repositories.links.write(workshopId, edit.after);
    else if (edit.type === 'link') repositories.links.remove(editedId(edit));
  }
}

/** Typing on in the same fields of the same record within a second belongs to the same step. */
function joinsLast(last: OpRow, edits: readonly Edit[], at: string): boolean {
  if (last.stack !== 'undo' || Date.parse(at) - Date.parse(last.at) > MERGE_WITHIN_MS) return false;
  const before = touchedFields(editsOf(last));
  return before !== null && before === touchedFields(edits);
}

function touchedFields(edits: readonly Edit[]): string | null {
  const [edit] = edits;
  if (edits.length !== 1 || edit?.type !== 'record' || !edit.before || !edit.after) return null;
  return `${edit.after.id}:${changedFields(edit).join()}`;
}

/** Names of the fields that an edit of a record changes. */
export function changedFields(edit: Extract<Edit, { type: 'record' }>): readonly string[] {
  const before = edit.before?.body ?? {};
  const after = edit.after?.body ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).sort();
}

/**
 * Appends the line, and before it any that an earlier trouble kept out. A failure here loses nothing, because the
 * change is committed; it is answered, to be told, and the next write tries again.
 */
function keepInJournal(
  deps: Dependencies & { readonly whole: Set<string> },
  line: JournalLine,
): AppError | null {
  try {
    if (!deps.whole.has(line.workshopId)) {
      // Once per session: a line that went bad in the middle would hide all behind it, should the database be lost.
      if (deps.journal.read(line.workshopId).length < line.revision - 1)
        deps.journal.setAside(line.workshopId);
      deps.whole.add(line.workshopId);
    }
    const kept = deps.journal.lastOf(line.workshopId)?.revision ?? 0;
    const missing = kept < line.revision - 1 ? deps.repositories.ops.listAfter(line.workshopId, kept) : [];
    const lines = missing.length > 0 ? missing.map((op) => toJournalLine(op, line.workshopId)) : [line];
    appendTwice(deps, line.workshopId, lines);
    return null;
  } catch (error) {
    deps.log(`journal: ${error instanceof Error ? error.message.split(':')[0] : 'failed'}`);
    return { code: 'storage-full', subject: 'The second copy of the last change' };
  }
}

/** A full disk gets the reserve, and the lines a second try. */
function appendTwice(
  { journal, onFull }: Dependencies,
  workshopId: string,
  lines: readonly JournalLine[],
): void {
  try {
    journal.append(workshopId, lines);
  } catch (error) {
    if (storageErrorOf(error)?.code !== 'storage-full' || !onFull()) throw error;
    journal.append(workshopId, lines);
  }
}
