/** The one way to write; see `commit.ts` for how. Services depend on this type only. */
import type { Edit } from '@shared/domain/change';
import type { Saved } from '@shared/ipc/replies';

/**
 * How a write enters the history: `record` makes a step of its own, `merge` joins the last step when that touched the
 * same fields of the same record within a second, `skip` is written to the log but cannot be undone.
 */
export type HistoryMode = 'record' | 'merge' | 'skip';

export interface CommitRequest {
  readonly workshopId: string;
  readonly opId: string;
  /** Reads after "Undo": "edit G-03". */
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly history: HistoryMode;
  /** Id of the thing the caller asked about; answered to it, also when the same op is sent again. */
  readonly subjectId: string;
  /** Highest reference number given away, by record kind; kept even when the write is undone. */
  readonly refCounters?: Readonly<Record<string, number>>;
}

/** Writes all edits in one transaction, then the journal line; returns when both are on disk. */
export type Commit = (request: CommitRequest) => Saved;
