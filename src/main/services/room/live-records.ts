/**
 * The records of a workshop that is being run, kept current by the edits of each commit. Asking for a kind is cheap: its
 * list is put in order again only after one of its records changed.
 */
import type { Edit } from '@shared/domain/change';
import { editedId } from '@shared/domain/change';
import {
  byPosition,
  type Workshop,
  type WorkshopRecord,
  type WorkshopSnapshot,
} from '@shared/domain/workshop';

/** Live records of one workshop; what lies in the bin is not among them. */
export interface LiveRecords {
  readonly workshop: () => Workshop;
  readonly find: (id: string) => WorkshopRecord | null;
  /** In their order; the same array as long as none of them changed. */
  readonly list: (kind: string) => readonly WorkshopRecord[];
  readonly apply: (edits: readonly Edit[]) => void;
}

/** Fills the map once from a snapshot. */
export function createLiveRecords(snapshot: WorkshopSnapshot): LiveRecords {
  let workshop = snapshot.workshop;
  const byId = new Map(snapshot.records.map((record) => [record.id, record]));
  const byKind = new Map<string, Map<string, WorkshopRecord>>();
  const ordered = new Map<string, readonly WorkshopRecord[]>();
  for (const record of snapshot.records) put(byKind, record);

  const applyOne = (edit: Edit): void => {
    if (edit.type === 'workshop') workshop = edit.after ?? workshop;
    if (edit.type !== 'record') return;
    const id = editedId(edit);
    const before = byId.get(id);
    if (before) {
      byKind.get(before.kind)?.delete(id);
      ordered.delete(before.kind);
    }
    byId.delete(id);
    if (!edit.after || edit.after.deletedAt !== null) return;
    byId.set(id, edit.after);
    put(byKind, edit.after);
    ordered.delete(edit.after.kind);
  };

  return {
    workshop: () => workshop,
    find: (id) => byId.get(id) ?? null,
    list: (kind) => {
      const known = ordered.get(kind);
      if (known) return known;
      const made = [...(byKind.get(kind)?.values() ?? [])].sort(byPosition);
      ordered.set(kind, made);
      return made;
    },
    apply: (edits) => {
      for (const edit of edits) applyOne(edit);
    },
  };
}

function put(byKind: Map<string, Map<string, WorkshopRecord>>, record: WorkshopRecord): void {
  const own = byKind.get(record.kind) ?? new Map<string, WorkshopRecord>();
  own.set(record.id, record);
  byKind.set(record.kind, own);
}
