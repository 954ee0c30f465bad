/**
 * Looks for damage: pages that SQLite finds wrong, rows whose hash does not fit, rows that belong to nothing.
 *
 * The steps are small, so that a running app can take one at a time between two keys; a start that must be sure
 * takes them all.
 */
import type { Database } from 'better-sqlite3';
import { rowHashSql, SEALED_TABLES, type SealedName } from './row-hash';

/** Rows that one step looks at. */
const ROWS_A_STEP = 500;

/** What is wrong, as one line for the log: names of tables and numbers, never content. */
export type Damage = string;

/** Takes one step for each time it is asked; yields what that step found. */
export function* verifySteps(db: Database): Generator<readonly Damage[]> {
  for (const { table } of SEALED_TABLES) {
    const answers = db.prepare(`PRAGMA integrity_check(${table})`).pluck().all() as string[];
    yield answers.length === 1 && answers[0] === 'ok' ? [] : [`pages of ${table}`];
  }
  const orphans = db.pragma('foreign_key_check') as { table: string }[];
  yield orphans.map(({ table }) => `a row of ${table} belongs to nothing`).slice(0, 10);
  for (const { table, hasRowid } of SEALED_TABLES) {
    if (hasRowid) yield* numberedRows(db, table);
    else yield wrongRows(db, table, '');
  }
}

/** All steps at once. */
export function verifyDatabase(db: Database): readonly Damage[] {
  const found: Damage[] = [];
  try {
    for (const damage of verifySteps(db)) found.push(...damage);
  } catch (error) {
    found.push(error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  }
  return found;
}

/** The quick look at every start: structure only, no content. */
export function looksWhole(db: Database): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}

function* numberedRows(db: Database, table: SealedName): Generator<readonly Damage[]> {
  const last = (db.prepare(`SELECT max(rowid) FROM ${table}`).pluck().get() as number | null) ?? 0;
  for (let from = 0; from < last; from += ROWS_A_STEP) {
    yield wrongRows(db, table, `rowid > ${from} AND rowid <= ${from + ROWS_A_STEP} AND `);
  }
}

function wrongRows(db: Database, table: SealedName, where: string): readonly Damage[] {
  const wrong = db
    .prepare(`SELECT count(*) FROM ${table} WHERE ${where} sha256 <> ${rowHashSql(table)}`)
    .pluck()
    .get() as number;
  return wrong > 0 ? [`${wrong} row(s) of ${table}`] : [];
}
