/**
 * Storage migrations: numbered by tens, frozen once released, all pending ones in one transaction. A database from a
 * newer Groundwork is refused before anything is written to it.
 */
import { Refusal } from '@shared/domain/result';
import type { Database } from 'better-sqlite3';
import { first } from './migrations/010-first';
import { room } from './migrations/020-room';
import { rowHashes } from './migrations/030-row-hashes';

interface Migration {
  readonly version: number;
  readonly sql: string;
}

const MIGRATIONS: readonly Migration[] = [first, room, rowHashes];

/** "GWRK": tells our files from other SQLite files. */
export const APPLICATION_ID = 0x4757524b;

/** The storage version this app writes. */
export const NEWEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** The first storage version there was. */
export const OLDEST_VERSION = MIGRATIONS[0]?.version ?? 0;

for (const [index, migration] of MIGRATIONS.entries()) {
  const before = MIGRATIONS[index - 1]?.version ?? 0;
  if (migration.version <= before || migration.version % 10 !== 0)
    throw new Error(`Migration ${migration.version} is out of order`);
}

/** Refuses a file of another program or of a newer Groundwork; reads only. */
export function guardVersion(db: Database): number {
  const version = db.pragma('user_version', { simple: true }) as number;
  const application = db.pragma('application_id', { simple: true }) as number;
  if (version === 0 && application === 0) {
    const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
    if (tables > 0) throw new Refusal('storage-corrupt', 'workshops.db', 'it belongs to another program');
    return 0;
  }
  if (application !== APPLICATION_ID)
    throw new Refusal('storage-corrupt', 'workshops.db', 'it belongs to another program');
  if (version > NEWEST_VERSION) throw new Refusal('newer-file', 'The workshop database');
  return version;
}

/** Brings the database to the newest version; all or nothing. `backUp` runs first when there is something to lose. */
export function migrate(db: Database, from: number, backUp: () => void): void {
  const pending = MIGRATIONS.filter((migration) => migration.version > from);
  if (pending.length === 0) return;
  if (from > 0) backUp();
  db.transaction(() => {
    for (const migration of pending) db.exec(migration.sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${NEWEST_VERSION}`);
  }).immediate();
}
