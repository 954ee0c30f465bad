/** What is told after the workshops could not simply be opened and were put together again. */

/** One repair, in numbers that people can be told; never a path. */
export interface RecoveryReport {
  /** When it was done, ISO 8601. */
  readonly at: string;
  /** The database was damaged, was not there, or lacked changes that its journal still had. */
  readonly found: 'damaged' | 'missing' | 'behind';
  /** When the backup was made that the repair began with, ISO 8601; null where none was needed or there. */
  readonly backupAt: string | null;
  /** Workshops that are there now. */
  readonly workshops: number;
  /** Changes that came back from the journal. */
  readonly fromJournal: number;
  /** Changes that only the damaged file itself still had. */
  readonly fromDamaged: number;
  /** Changes that are known to have been made and that nothing holds any more. */
  readonly lost: number;
  /** Name of the folder, inside the quarantine of the data folder, that keeps what was damaged. */
  readonly keptIn: string | null;
}
