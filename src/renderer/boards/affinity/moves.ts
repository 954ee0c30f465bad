/** What people do with notes and groups: each move takes the groups as they are and answers with the groups after it. */
import {
  type Clusters,
  clusterOf,
  mergeClusters,
  nameCluster,
  putInCluster,
  putOnNote,
  takeOut,
  ungroup,
} from '@shared/room/clusters';
import type { Hit } from './layout';

/** What is carried: notes, or a whole group. */
export type Load =
  | { readonly type: 'notes'; readonly ids: readonly string[] }
  | { readonly type: 'group'; readonly id: string };

/**
 * A move before it is saved. It may follow one that only makes its group: `idOf` then knows what that group is called
 * since it was saved.
 */
export interface Move {
  /** Reads after "Undo". */
  readonly label: string;
  /** The id of the group that it makes, if it makes one. */
  readonly newId: string;
  readonly apply: (clusters: Clusters, idOf: (id: string) => string) => Clusters;
}

/** The move of dropping a load somewhere. */
export function dropMove(load: Load, hit: Hit, newId: string, label: string): Move {
  return {
    label,
    newId,
    apply: (clusters, idOf) =>
      dropOn(
        clusters,
        load.type === 'group' ? { type: 'group', id: idOf(load.id) } : load,
        hit.type === 'group' ? { type: 'group', id: idOf(hit.id) } : hit,
        newId,
      ),
  };
}

/** True when dropping there would change something. */
export function canDrop(clusters: Clusters, load: Load, hit: Hit): boolean {
  return dropOn(clusters, load, hit, '') !== clusters;
}

/** The groups after a load was dropped: on a note, on a group, or on the free wall. */
export function dropOn(clusters: Clusters, load: Load, hit: Hit, newId: string): Clusters {
  const into =
    hit.type === 'group' ? hit.id : hit.type === 'note' ? clusterOf(clusters, hit.id)?.id : undefined;
  if (load.type === 'group') return into === undefined ? clusters : mergeClusters(clusters, load.id, into);
  if (into !== undefined) return putAllIn(clusters, load.ids, into);
  if (hit.type === 'wall') return layLoose(clusters, load.ids);
  const [first, ...rest] = load.ids.filter((id) => id !== (hit.type === 'note' ? hit.id : ''));
  if (first === undefined || hit.type !== 'note') return clusters;
  return putAllIn(putOnNote(clusters, first, hit.id, newId), rest, newId);
}

/** Lays notes loose; the same groups when all of them are. */
export function layLoose(clusters: Clusters, ids: readonly string[]): Clusters {
  return ids
    .filter((id) => clusterOf(clusters, id))
    .reduce<Clusters>((now, id) => takeOut(now, id), clusters);
}

/** Makes one group of notes, wherever they were; fewer than two make none. */
export function groupTogether(clusters: Clusters, ids: readonly string[], newId: string): Clusters {
  const [first, second, ...rest] = ids;
  if (first === undefined || second === undefined) return clusters;
  const now = clusterOf(clusters, first);
  if (now?.notes.length === ids.length && ids.every((id) => now.notes.includes(id))) return clusters;
  const loose = layLoose(clusters, ids);
  return putAllIn(putOnNote(loose, second, first, newId), rest, newId);
}

/** Names a group; the same groups when it has that name. */
export function rename(clusters: Clusters, id: string, name: string): Clusters {
  const is = clusters.find((cluster) => cluster.id === id);
  return !is || is.name === name.trim() ? clusters : nameCluster(clusters, id, name);
}

/** Takes a group apart. */
export function takeApart(clusters: Clusters, id: string): Clusters {
  return clusters.some((cluster) => cluster.id === id) ? ungroup(clusters, id) : clusters;
}

function putAllIn(clusters: Clusters, ids: readonly string[], into: string): Clusters {
  return ids
    .filter((id) => clusterOf(clusters, id)?.id !== into)
    .reduce<Clusters>((now, id) => putInCluster(now, id, into), clusters);
}
