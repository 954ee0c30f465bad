/**
 * Affinity groups on a wall of notes: a note on a note makes a group, a note on a group joins it. A note is in one group
 * at most. A group without a name that has lost all but one note is gone; a name is never lost that way.
 */
import { clipUnits } from '../domain/clean-text';

/** As long as a name can be kept. */
const MOST_IN_NAME = 120;

/** Notes that belong together. */
export interface Cluster {
  readonly id: string;
  /** Empty until somebody names it. */
  readonly name: string;
  /** In the order in which they lie. */
  readonly notes: readonly string[];
}

/** All groups of a wall; notes in none of them lie loose. */
export type Clusters = readonly Cluster[];

/** The group of a note, or undefined. */
export function clusterOf(clusters: Clusters, note: string): Cluster | undefined {
  return clusters.find(({ notes }) => notes.includes(note));
}

/** Drops a note on another one: it joins that one's group, or both become a new group with `newId`. */
export function putOnNote(clusters: Clusters, note: string, onto: string, newId: string): Clusters {
  if (note === onto) return clusters;
  const target = clusterOf(clusters, onto);
  if (target) return putInCluster(clusters, note, target.id);
  return [...takeOut(clusters, note), { id: newId, name: '', notes: [onto, note] }];
}

/** Drops a note on a group, last or before another of its notes. */
export function putInCluster(clusters: Clusters, note: string, id: string, before?: string): Clusters {
  const target = clusters.find((cluster) => cluster.id === id);
  if (!target || before === note) return clusters;
  const rest = target.notes.filter((other) => other !== note);
  const place = before === undefined ? -1 : rest.indexOf(before);
  const notes = place < 0 ? [...rest, note] : [...rest.slice(0, place), note, ...rest.slice(place)];
  const others = clusters.map((cluster) =>
    cluster.id === id ? { ...cluster, notes } : without(cluster, note),
  );
  return settle(others, clusters);
}

/** Lays a note loose again. */
export function takeOut(clusters: Clusters, note: string): Clusters {
  return settle(
    clusters.map((cluster) => without(cluster, note)),
    clusters,
  );
}

/** Gives a group a name, or takes it away with an empty one. */
export function nameCluster(clusters: Clusters, id: string, name: string): Clusters {
  return clusters.map((cluster) => (cluster.id === id ? { ...cluster, name: name.trim() } : cluster));
}

/** Puts one group into another. Two names become one with both, cut where that is longer than a name can be. */
export function mergeClusters(clusters: Clusters, from: string, into: string): Clusters {
  const source = clusters.find(({ id }) => id === from);
  if (!source || from === into || !clusters.some(({ id }) => id === into)) return clusters;
  return clusters
    .filter(({ id }) => id !== from)
    .map((cluster) =>
      cluster.id === into
        ? {
            ...cluster,
            name: joinNames(cluster.name, source.name),
            notes: [...cluster.notes, ...source.notes],
          }
        : cluster,
    );
}

/** Takes a group apart; its notes lie loose. */
export function ungroup(clusters: Clusters, id: string): Clusters {
  return clusters.filter((cluster) => cluster.id !== id);
}

/** What has to be written to get from one state of the wall to another; one step of undo. */
export interface ClusterChange {
  readonly created: readonly { readonly id: string; readonly name: string }[];
  readonly renamed: readonly { readonly id: string; readonly name: string }[];
  readonly removed: readonly string[];
  /** Notes that changed group; null lays one loose. */
  readonly notes: readonly { readonly id: string; readonly cluster: string | null }[];
}

/** The difference of two states of a wall. */
export function clusterChange(before: Clusters, after: Clusters): ClusterChange {
  const was = new Map(before.map((cluster) => [cluster.id, cluster]));
  const is = new Set(after.map(({ id }) => id));
  const placed = (clusters: Clusters) =>
    new Map(clusters.flatMap(({ id, notes }) => notes.map((note) => [note, id] as const)));
  const [from, to] = [placed(before), placed(after)];
  const touched = [...new Set([...from.keys(), ...to.keys()])].filter(
    (note) => from.get(note) !== to.get(note),
  );
  return {
    created: after.filter(({ id }) => !was.has(id)).map(({ id, name }) => ({ id, name })),
    renamed: after
      .filter(({ id, name }) => was.has(id) && was.get(id)?.name !== name)
      .map(({ id, name }) => ({ id, name })),
    removed: before.filter(({ id }) => !is.has(id)).map(({ id }) => id),
    notes: touched.map((id) => ({ id, cluster: to.get(id) ?? null })),
  };
}

function without(cluster: Cluster, note: string): Cluster {
  if (!cluster.notes.includes(note)) return cluster;
  return { ...cluster, notes: cluster.notes.filter((other) => other !== note) };
}

/** Nameless groups that a move has left with fewer than two notes are gone; what was so before stays as it was. */
function settle(next: Clusters, before: Clusters): Clusters {
  return next.filter((cluster) => {
    if (cluster.notes.length >= 2 || cluster.name !== '') return true;
    return before.some((old) => old.id === cluster.id && old.notes.length === cluster.notes.length);
  });
}

function joinNames(a: string, b: string): string {
  if (a === '' || a === b) return b;
  return b === '' ? a : clipUnits(`${a} / ${b}`, MOST_IN_NAME);
}
