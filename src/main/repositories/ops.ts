/**
 * The op log: history, audit trail and undo in one table. Rows are written once and never changed, except for
 * `stack`, which says whether a step can be undone, redone or neither.
 */
import type { Edit } from '@shared/domain/change';
import type { Database } from 'better-sqlite3';
import type { JournalLine } from '../db/journal';

export interface OpRow {
  readonly seq: number;
  readonly opId: string;
  readonly revision: number;
  readonly type: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly at: string;
  readonly actor: string;
  readonly subjectId: string;
  /** JSON of `Edit[]`. */
  readonly edits: string;
  /** JSON of the counters that the op raised. */
  readonly refCounters: string;
  readonly sha256: string;
  readonly prevSha256: string;
  readonly groupSeq: number;
  readonly stack: 'undo' | 'redo' | null;
}

export type NewOp = Omit<OpRow, 'seq' | 'groupSeq'> & { readonly workshopId: string };

const COLUMNS = `seq, op_id AS opId, revision, type, label, at, actor, subject_id AS subjectId, edits, ref_counters AS refCounters,
  sha256, prev_sha256 AS prevSha256, group_seq AS groupSeq, stack`;

export interface OpRepository {
  readonly findByOpId: (opId: string) => OpRow | null;
  readonly findFirst: (workshopId: string) => OpRow | null;
  readonly findLast: (workshopId: string) => OpRow | null;
  /** The ops that touched any of the records last, oldest first; one op may have touched many. */
  readonly listLastTouching: (workshopId: string, recordIds: readonly string[]) => readonly OpRow[];
  /** Ops of a workshop after a revision, oldest first. */
  readonly listAfter: (workshopId: string, revision: number) => readonly OpRow[];
  /** Adds an op; it joins the group of `joins`, or starts its own. Answers with its seq. */
  readonly add: (op: NewOp, touched: readonly string[], joins: number | null) => number;
  /** The ops of the step that undo (the newest) or redo (the oldest) would take, in log order. */
  readonly listStep: (workshopId: string, stack: 'undo' | 'redo') => readonly OpRow[];
  readonly setStack: (groupSeq: number, stack: 'undo' | 'redo' | null) => void;
  /** After a new change nothing can be redone. */
  readonly dropRedo: (workshopId: string) => void;
  readonly stepLabel: (workshopId: string, stack: 'undo' | 'redo') => string | null;
  /** Newest first, of one record or of all; `beforeSeq` goes on below an entry. */
  readonly listHistory: (
    workshopId: string,
    recordId: string | null,
    limit: number,
    beforeSeq?: number,
  ) => readonly OpRow[];
  /** When each revision was written, oldest first. */
  readonly listMoments: (workshopId: string) => readonly Pick<OpRow, 'seq' | 'revision' | 'at' | 'label'>[];
}

/** Prepares the statements once. */
export function createOpRepository(db: Database): OpRepository {
  const byOpId = db.prepare<[string], OpRow>(`SELECT ${COLUMNS} FROM op WHERE op_id = ?`);
  const first = db.prepare<[string], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? ORDER BY revision LIMIT 1`,
  );
  const lastTouching = db.prepare<[string, string], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? AND seq IN (
       SELECT max(seq) FROM op_touch WHERE record_id IN (SELECT value FROM json_each(?)) GROUP BY record_id
     ) ORDER BY seq`,
  );
  const last = db.prepare<[string], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? ORDER BY revision DESC LIMIT 1`,
  );
  const after = db.prepare<[string, number], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? AND revision > ? ORDER BY revision`,
  );
  const add = db.prepare(
    `INSERT INTO op (op_id, workshop_id, revision, type, label, at, actor, subject_id, edits, ref_counters, sha256, prev_sha256, group_seq, stack)
     VALUES (@opId, @workshopId, @revision, @type, @label, @at, @actor, @subjectId, @edits, @refCounters, @sha256, @prevSha256, @groupSeq, @stack)`,
  );
  const ownGroup = db.prepare('UPDATE op SET group_seq = seq WHERE seq = ?');
  const touch = db.prepare('INSERT OR IGNORE INTO op_touch (record_id, seq) VALUES (?, ?)');
  const undoGroup = db
    .prepare<[string]>(`SELECT max(group_seq) FROM op WHERE workshop_id = ? AND stack = 'undo'`)
    .pluck();
  const redoGroup = db
    .prepare<[string]>(`SELECT min(group_seq) FROM op WHERE workshop_id = ? AND stack = 'redo'`)
    .pluck();
  const group = db.prepare<[number], OpRow>(`SELECT ${COLUMNS} FROM op WHERE group_seq = ? ORDER BY seq`);
  const setStack = db.prepare('UPDATE op SET stack = ? WHERE group_seq = ? AND stack IS NOT NULL');
  const dropRedo = db.prepare(`UPDATE op SET stack = NULL WHERE workshop_id = ? AND stack = 'redo'`);
  const label = db
    .prepare<[number]>('SELECT label FROM op WHERE group_seq = ? ORDER BY seq DESC LIMIT 1')
    .pluck();
  const history = db.prepare<[string, number, number], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  const historyOf = db.prepare<[string, number, string, number], OpRow>(
    `SELECT ${COLUMNS} FROM op WHERE workshop_id = ? AND seq < ? AND seq IN (SELECT seq FROM op_touch WHERE record_id = ?) ORDER BY seq DESC LIMIT ?`,
  );
  const moments = db.prepare<[string], Pick<OpRow, 'seq' | 'revision' | 'at' | 'label'>>(
    'SELECT seq, revision, at, label FROM op WHERE workshop_id = ? ORDER BY revision',
  );
  const stepOf = (workshopId: string, stack: 'undo' | 'redo'): number | null =>
    ((stack === 'undo' ? undoGroup : redoGroup).get(workshopId) as number | null) ?? null;

  return {
    findByOpId: (opId) => byOpId.get(opId) ?? null,
    findFirst: (workshopId) => first.get(workshopId) ?? null,
    findLast: (workshopId) => last.get(workshopId) ?? null,
    listLastTouching: (workshopId, recordIds) => lastTouching.all(workshopId, JSON.stringify(recordIds)),
    listAfter: (workshopId, revision) => after.all(workshopId, revision),
    add: (op, touched, joins) => {
      const seq = Number(add.run({ ...op, groupSeq: joins ?? 0 }).lastInsertRowid);
      if (joins === null) ownGroup.run(seq);
      for (const id of touched) touch.run(id, seq);
      return seq;
    },
    listStep: (workshopId, stack) => {
      const groupSeq = stepOf(workshopId, stack);
      return groupSeq === null ? [] : group.all(groupSeq).filter((op) => op.stack === stack);
    },
    setStack: (groupSeq, stack) => void setStack.run(stack, groupSeq),
    dropRedo: (workshopId) => void dropRedo.run(workshopId),
    stepLabel: (workshopId, stack) => {
      const groupSeq = stepOf(workshopId, stack);
      return groupSeq === null ? null : (label.get(groupSeq) as string);
    },
    listHistory: (workshopId, recordId, limit, beforeSeq = Number.MAX_SAFE_INTEGER) =>
      recordId === null
        ? history.all(workshopId, beforeSeq, limit)
        : historyOf.all(workshopId, beforeSeq, recordId, limit),
    listMoments: (workshopId) => moments.all(workshopId),
  };
}

/** An op as a line of the journal. */
export function toJournalLine(op: OpRow, workshopId: string): JournalLine {
  const { seq, groupSeq, stack: _stack, ...content } = op;
  return { ...content, workshopId, joins: groupSeq !== seq };
}

/** The edits of an op. */
export function editsOf(op: Pick<OpRow, 'edits'>): readonly Edit[] {
  return JSON.parse(op.edits) as readonly Edit[];
}
