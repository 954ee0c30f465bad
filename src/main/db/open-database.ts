/**
 * Opens the one database with the one connection.
 *
 * EXCLUSIVE locking comes before the first read: no shared-memory file is made, so a full disk cannot lock people out,
 * and a second opener gets SQLITE_BUSY instead of a chance to write. `synchronous` is never left to the library's
 * default, which is not power-safe; it is asserted after every open.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { guardVersion, migrate } from './migrate';
import { teachRowHash } from './row-hash';

const OLDEST_SQLITE = [3, 51, 3] as const;
const SYNCHRONOUS_EXTRA = 3;

/** The open database, for those who hand it on and never ask it anything themselves. */
export type LibraryDatabase = Database;

interface Opening {
  /** A file that says it is older was damaged: this library has been newer already. */
  readonly atLeast?: number;
  /** Where the database goes, as it is, before it is brought to a newer version. */
  readonly backupPath?: () => string;
}

/** The file that holds all workshops. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'workshops.db');
}

/**
 * Opens, checks and migrates the database; throws a `Refusal` or a SQLite error that `storageErrorOf` knows.
 */
export function openDatabase(dataFolder: string, { atLeast = 0, backupPath }: Opening = {}): Database {
  mkdirSync(dataFolder, { recursive: true });
  const db = new SqliteDatabase(databaseFile(dataFolder), { timeout: 300 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    teachRowHash(db);
    const version = guardVersion(db);
    if (version < atLeast) throw new Refusal('storage-corrupt', 'workshops.db', 'it is older than it was');
    setPragmas(db);
    assertDurable(db);
    migrate(db, version, () =>
      db
        .prepare('VACUUM INTO ?')
        .run(backupPath?.() ?? `${databaseFile(dataFolder)}.before-${version}-${Date.now()}`),
    );
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function setPragmas(db: Database): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new Refusal('storage-readonly', 'workshops.db', 'this disk does not support safe writing');
  }
  db.pragma('synchronous = EXTRA');
  db.pragma('fullfsync = ON');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('journal_size_limit = 67108864');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -8000');
}

/** Throws unless the open connection keeps what it acknowledges; run at every open. */
export function assertDurable(db: Database): void {
  const setting = (name: string): unknown => db.pragma(name, { simple: true });
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const sound =
    setting('synchronous') === SYNCHRONOUS_EXTRA &&
    setting('journal_mode') === 'wal' &&
    setting('locking_mode') === 'exclusive' &&
    setting('trusted_schema') === 0 &&
    isAtLeast(version, OLDEST_SQLITE);
  if (!sound) throw new Error(`The database connection is not durable (SQLite ${version})`);
}

function isAtLeast(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, least] of floor.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
