/**
 * The open workshop as the window sees it. Only `feed.ts` and, to look at an earlier moment, `past.ts` write here; views
 * read through the selectors below.
 */
import type { AppError } from '@shared/domain/result';
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import type { Moment } from '@shared/ipc/replies';
import { create } from 'zustand';
import type { Mirror } from './mirror';

export type SaveState =
  | { readonly type: 'saved'; readonly at: string | null }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly error: AppError };

export interface WorkshopState {
  /** What is shown: the workshop as it is, or as it was while `past` is set. */
  readonly mirror: Mirror | null;
  /** Set while an earlier moment is shown; events go to the live mirror kept here. */
  readonly past: { readonly live: Mirror; readonly moment: Moment } | null;
  /** Set while a workshop is being loaded, to its id. */
  readonly loadingId: string | null;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly save: SaveState;
}

export const useWorkshop = create<WorkshopState>()(() => ({
  mirror: null,
  past: null,
  loadingId: null,
  undoLabel: null,
  redoLabel: null,
  save: { type: 'saved', at: null },
}));

const NO_RECORDS: readonly WorkshopRecord[] = [];

/** Records of a kind in their order; the array is the same until one of them changes. */
export function useRecords(kind: string): readonly WorkshopRecord[] {
  return useWorkshop((state) => state.mirror?.byKind.get(kind) ?? NO_RECORDS);
}

/** One record, or undefined when it is not there (any more). */
export function useRecord(id: string | null | undefined): WorkshopRecord | undefined {
  return useWorkshop((state) => (id ? state.mirror?.byId.get(id) : undefined));
}

/** All links, for the few views that need them. */
export function useLinks(): ReadonlyMap<string, Link> {
  return useWorkshop((state) => state.mirror?.links ?? NO_LINKS);
}
const NO_LINKS: ReadonlyMap<string, Link> = new Map();

/** The mirror outside React: for commands. */
export function getMirror(): Mirror | null {
  return useWorkshop.getState().mirror;
}

/** The id of the open workshop; throws when none is open, because then no command that needs it is enabled. */
export function getWorkshopId(): string {
  const mirror = getMirror();
  if (!mirror) throw new Error('No workshop is open');
  return mirror.workshop.id;
}
