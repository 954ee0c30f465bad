/** The write-ahead log and the count of changes, for whoever looks after the database while nobody types. */
import type { LibraryDatabase } from './open-database';

/** Brings the write-ahead log into the database and makes it empty. */
export function checkpoint(db: LibraryDatabase): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** How many rows were written since the database was opened. */
export function countWrites(db: LibraryDatabase): number {
  return db.prepare('SELECT total_changes()').pluck().get() as number;
}
