/**
 * Reads what is still legible in a damaged database: row by row, and only rows whose hash fits. A page that cannot be
 * read costs the rows on it and nothing else.
 */
import type { Database } from 'better-sqlite3';
import { hashOp, type JournalLine } from '../db/journal';
import { rowHashSql, type SealedName } from '../db/row-hash';

/** So many numbers in a row that lead to nothing end the search for ops. */
const MAX_GAP = 5_000;

export interface Legible {
  /** By workshop, in the order they were made. */
  readonly ops: ReadonlyMap<string, readonly JournalLine[]>;
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly drafts: readonly {
    readonly workshopId: string;
    readonly place: string;
    readonly text: string;
    readonly at: string;
  }[];
  readonly rooms: readonly {
    readonly workshopId: string;
    readonly state: string;
    readonly savedAt: string;
  }[];
}

interface DamagedOp extends Omit<JournalLine, 'joins'> {
  readonly seq: number;
  readonly groupSeq: number;
}

/** Everything that can still be believed. */
export function readLegible(db: Database): Legible {
  return {
    ops: readOps(db),
    settings: rowsOf(db, 'setting', 'key, value'),
    drafts: rowsOf(db, 'draft', 'workshop_id AS workshopId, place, text, at'),
    rooms: rowsOf(db, 'room_state', 'workshop_id AS workshopId, state, saved_at AS savedAt'),
  };
}

function readOps(db: Database): ReadonlyMap<string, readonly JournalLine[]> {
  const found = new Map<string, JournalLine[]>();
  const one = attempt(() =>
    db.prepare<[number], DamagedOp>(
      `SELECT seq, op_id AS opId, workshop_id AS workshopId, revision, type, label, at, actor, subject_id AS subjectId,
         edits, ref_counters AS refCounters, sha256, prev_sha256 AS prevSha256, group_seq AS groupSeq FROM op WHERE seq = ?`,
    ),
  );
  if (!one) return found;
  for (let seq = 1, gap = 0; gap < MAX_GAP; seq += 1) {
    const row = attempt(() => one.get(seq));
    const line = row && toLine(row);
    gap = line ? 0 : gap + 1;
    if (!line) continue;
    const lines = found.get(line.workshopId);
    if (lines) lines.push(line);
    else found.set(line.workshopId, [line]);
  }
  return found;
}

function toLine({ seq, groupSeq, ...row }: DamagedOp): JournalLine | null {
  const line = { ...row, joins: groupSeq !== seq };
  return attempt(() => hashOp(line)) === line.sha256 ? line : null;
}

function rowsOf<T>(db: Database, table: SealedName, columns: string): readonly T[] {
  return (
    attempt(
      () =>
        db
          .prepare(`SELECT ${columns} FROM ${table} WHERE sha256 = ${rowHashSql(table)}`)
          .all() as readonly T[],
    ) ?? []
  );
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
