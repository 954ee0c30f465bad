/** Copies the open database while it is written to, and makes a single file of the copy that any disk can hold. */
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@shared/domain/result';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { teachRowHash } from './row-hash';
import { verifySteps } from './verify';

/** Pages that one turn copies: a few hundred take less than a millisecond. */
const PAGES_A_TURN = 256;

/** What a finished copy holds. */
export interface BackupContent {
  readonly lastSeq: number;
  readonly workshops: readonly {
    readonly id: string;
    readonly title: string;
    readonly revision: number;
    readonly records: number;
  }[];
}

/** Copies into a new file; writes that come meanwhile are in the copy too. */
export async function copyDatabase(db: Database, path: string): Promise<void> {
  await db.backup(path, { progress: () => PAGES_A_TURN });
}

/** Number of the last change, and of all: a backup with the same two holds the same. */
export function lastChange(db: Database): string {
  return db.prepare(`SELECT coalesce(max(seq), 0) || ':' || count(*) FROM op`).pluck().get() as string;
}

/**
 * Turns the copy into one file without a log beside it, and reads all of it back: pages, rows and their hashes. Throws
 * where anything is not what it should be. Rests between the steps.
 */
export async function finishCopy(path: string): Promise<BackupContent> {
  const db = new SqliteDatabase(path);
  try {
    teachRowHash(db);
    db.pragma('locking_mode = EXCLUSIVE');
    if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
      throw new Error('The copy keeps a log beside it');
    for (const damage of verifySteps(db)) {
      if (damage.length > 0) throw new Refusal('storage-corrupt', 'The backup', damage.join(', '));
      await pause(1);
    }
    return {
      lastSeq: db.prepare('SELECT coalesce(max(seq), 0) FROM op').pluck().get() as number,
      workshops: db
        .prepare<[], BackupContent['workshops'][number]>(
          `SELECT id, title, revision, (SELECT count(*) FROM record r WHERE r.workshop_id = w.id AND r.deleted_at IS NULL) AS records
           FROM workshop w ORDER BY saved_at DESC`,
        )
        .all(),
    };
  } finally {
    db.close();
  }
}
