/**
 * Brings a workshop back to what a backup holds, as one change like any other: it stands in the history, and undo takes
 * it back. Other workshops are not touched.
 */
import type { Edit } from '@shared/domain/change';
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import type { Saved } from '@shared/ipc/replies';
import type { BackedUpWorkshop } from '@shared/storage/status';
import { openBackup } from '../db/open-copy';
import { createRepositories, type Repositories } from '../repositories/repositories';
import type { Commit } from '../services/commit-door';
import type { NewWorkshop } from '../services/workshop';
import type { Backups } from './backups';

interface Dependencies {
  readonly repositories: Repositories;
  readonly backups: Pick<Backups, 'make' | 'pathOf'>;
  readonly commit: Commit;
  /** Writes a workshop as a new one. */
  readonly insertCopy: (source: NewWorkshop, label: string, opId: string) => Saved;
  /** Takes a workshop out of the bin. */
  readonly unbin: (id: string) => void;
}

export interface Restoring {
  /** The workshops in a backup, beside what they are now. */
  readonly look: (name: string) => readonly BackedUpWorkshop[];
  /** Restores one workshop; one that was deleted for good comes back as a new one. A backup is made first. */
  readonly restore: (name: string, workshopId: string, opId: string) => Promise<Saved>;
}

/** Restores from backups. */
export function createRestoring(deps: Dependencies): Restoring {
  const { repositories, backups } = deps;
  const readFrom = <T>(name: string, read: (from: Repositories) => T): T => {
    const db = openBackup(backups.pathOf(name));
    try {
      return read(createRepositories(db));
    } finally {
      db.close();
    }
  };
  return {
    look: (name) =>
      readFrom(name, (from) =>
        from.workshops.listCards().map(({ id, title, recordCount, revision }) => {
          const now = repositories.workshops.findCard(id);
          return {
            id,
            title,
            records: recordCount,
            revision,
            now: now && { title: now.title, records: now.recordCount, revision: now.revision },
          };
        }),
      ),
    restore: async (name, workshopId, opId) => {
      // Read before the backup of today is made: making it may thin out the one that was asked for.
      const then = readFrom(name, (from) => contentOf(from, workshopId));
      await backups.make('before-restore');
      const label = 'restore from a backup';
      const found = repositories.workshops.find(workshopId);
      if (!found) return deps.insertCopy(then, label, opId);
      if (found.workshop.deletedAt !== null) deps.unbin(workshopId);
      const now = contentOf(repositories, workshopId);
      const { archivedAt, deletedAt } = now.workshop;
      return deps.commit({
        workshopId,
        opId,
        label,
        edits: [
          { type: 'workshop', before: now.workshop, after: { ...then.workshop, archivedAt, deletedAt } },
          ...editsBetween(now, then),
        ],
        history: 'record',
        subjectId: workshopId,
      });
    },
  };
}

function contentOf({ workshops, records, links }: Repositories, id: string): NewWorkshop {
  const found = workshops.find(id);
  if (!found) throw new Error('The backup does not hold the workshop');
  return {
    workshop: found.workshop,
    records: [...records.list(id), ...records.listDeleted(id)],
    links: links.list(id),
    counters: workshops.refCounters(id),
  };
}

/** What leads from one content to another; what goes comes first, so that a ref or a link is free when it is needed. */
export function editsBetween(now: NewWorkshop, then: NewWorkshop): readonly Edit[] {
  const records = pairsOf<WorkshopRecord>(now.records, then.records).map(
    ([before, after]): Edit => ({ type: 'record', before, after }) as Edit,
  );
  const links = pairsOf<Link>(now.links, then.links).map(
    ([before, after]): Edit => ({ type: 'link', before, after }) as Edit,
  );
  return [...links, ...records].sort((a, b) => Number(a.after !== null) - Number(b.after !== null));
}

function pairsOf<T extends { readonly id: string }>(
  now: readonly T[],
  then: readonly T[],
): readonly (readonly [T | null, T | null])[] {
  const before = new Map(now.map((one) => [one.id, one]));
  const after = new Map(then.map((one) => [one.id, one]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .map((id) => [before.get(id) ?? null, after.get(id) ?? null] as const)
    .filter(([was, is]) => JSON.stringify(was) !== JSON.stringify(is));
}
