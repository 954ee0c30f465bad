/** How the storage is: what the window shows while people work. */
import type { RecoveryReport } from './recovery';

/**
 * `warn`: below 1 GB free; `low`: below 200 MB, or the reserve is in use, and large things are refused; `full`: a write
 * failed and nothing more is saved; `damaged`: a stored row is not what it was, repaired at the next start.
 */
export type StorageState = 'fine' | 'warn' | 'low' | 'full' | 'damaged';

/** A second place for backups, a stick as a rule. */
export interface SecondTarget {
  /** The last part of its path. */
  readonly name: string;
  /** When something was last copied there, ISO 8601. */
  readonly copiedAt: string | null;
  /** Why the last copy failed; null when it did not. */
  readonly trouble: 'absent' | 'full' | 'refused' | null;
}

export interface StorageStatus {
  readonly state: StorageState;
  /** Free on the disk of the workshops; null where that cannot be told. */
  readonly freeBytes: number | null;
  /** Why nothing can be changed; null where it can. */
  readonly readOnly: 'medium' | 'newer' | null;
  /** Repairs, newest first; the first `unread` of them nobody has read. */
  readonly reports: readonly RecoveryReport[];
  readonly unread: number;
  /** When the newest verified backup was made, ISO 8601. */
  readonly backedUpAt: string | null;
  readonly second: SecondTarget | null;
}

/** A backup as a line of the list. */
export interface BackupCard {
  /** Names it in calls. */
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
  readonly bytes: number;
  readonly workshops: number;
}

/** A workshop as a backup holds it, beside what it is now. */
export interface BackedUpWorkshop {
  readonly id: string;
  readonly title: string;
  readonly records: number;
  readonly revision: number;
  /** Null where it was deleted for good since. */
  readonly now: { readonly title: string; readonly records: number; readonly revision: number } | null;
}
