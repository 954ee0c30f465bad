/**
 * The window's copy of the open workshop. Truth lives in SQLite; this is loaded once and then fed by events only.
 *
 * Records are indexed by id and, in order, by kind. A change rebuilds only the kinds that it touches, so that a
 * board re-renders when its own records change and not otherwise.
 */
import type { Edit } from '@shared/domain/change';
import {
  byPosition,
  type Link,
  type Workshop,
  type WorkshopRecord,
  type WorkshopSnapshot,
} from '@shared/domain/workshop';

export interface Mirror {
  readonly workshop: Workshop;
  readonly revision: number;
  readonly byId: ReadonlyMap<string, WorkshopRecord>;
  readonly byKind: ReadonlyMap<string, readonly WorkshopRecord[]>;
  readonly links: ReadonlyMap<string, Link>;
}

/** Indexes a snapshot. */
export function createMirror(snapshot: WorkshopSnapshot): Mirror {
  const byId = new Map<string, WorkshopRecord>();
  const byKind = new Map<string, WorkshopRecord[]>();
  for (const record of snapshot.records) {
    byId.set(record.id, record);
    const peers = byKind.get(record.kind);
    if (peers) peers.push(record);
    else byKind.set(record.kind, [record]);
  }
  for (const peers of byKind.values()) peers.sort(byPosition);
  return {
    workshop: snapshot.workshop,
    revision: snapshot.revision,
    byId,
    byKind,
    links: new Map(snapshot.links.map((link) => [link.id, link])),
  };
}

/** The mirror after the edits of one event. Pure; untouched kinds keep their arrays. */
export function applyEdits(mirror: Mirror, edits: readonly Edit[], revision: number): Mirror {
  let workshop = mirror.workshop;
  const byId = new Map(mirror.byId);
  const links = edits.some((edit) => edit.type === 'link') ? new Map(mirror.links) : mirror.links;
  const touched = new Set<string>();
  for (const edit of edits) {
    if (edit.type === 'workshop') workshop = edit.after ?? workshop;
    else if (edit.type === 'link') {
      const id = (edit.after ?? edit.before)?.id ?? '';
      if (edit.after) (links as Map<string, Link>).set(id, edit.after);
      else (links as Map<string, Link>).delete(id);
    } else {
      const record = edit.after ?? edit.before;
      if (!record) continue;
      touched.add(record.kind);
      if (edit.after && edit.after.deletedAt === null) byId.set(record.id, edit.after);
      else byId.delete(record.id);
    }
  }
  if (touched.size === 0) return { ...mirror, workshop, revision, links };
  const byKind = new Map(mirror.byKind);
  const rebuilt = new Map<string, WorkshopRecord[]>([...touched].map((kind) => [kind, []]));
  for (const record of byId.values()) rebuilt.get(record.kind)?.push(record);
  for (const [kind, records] of rebuilt) byKind.set(kind, records.sort(byPosition));
  return { workshop, revision, byId, byKind, links };
}

/** The mirror as a snapshot, for checks and derivations that work on one. */
export function toSnapshot(mirror: Mirror): WorkshopSnapshot {
  return {
    workshop: mirror.workshop,
    revision: mirror.revision,
    records: [...mirror.byId.values()],
    links: [...mirror.links.values()],
  };
}
