/** Opens databases that are not the library: a backup to look into, a copy of a damaged file to save from. */
import { readFileSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { guardVersion, migrate } from './migrate';
import { teachRowHash } from './row-hash';
import { verifyDatabase } from './verify';

/** Opens a file that is ours alone; nothing about it is believed. */
export function openSuspect(path: string): Database {
  const db = new SqliteDatabase(path, { timeout: 300 });
  teachRowHash(db);
  return db;
}

/**
 * A backup in memory, brought to the newest version and verified; the file is not touched. Throws where it is damaged
 * or from a newer Groundwork.
 */
export function openBackup(path: string): Database {
  const db = new SqliteDatabase(readFileSync(path));
  try {
    teachRowHash(db);
    db.pragma('foreign_keys = ON');
    migrate(db, guardVersion(db), () => undefined);
    const damage = verifyDatabase(db);
    if (damage.length > 0) throw new Error(`The backup is damaged: ${damage.join(', ')}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** True where a backup can be opened and every row in it is what it was. */
export function isSoundBackup(path: string): boolean {
  try {
    openBackup(path).close();
    return true;
  } catch {
    return false;
  }
}
