/**
 * Which loose notes might belong together, by the pieces of three letters that they share. These are hints: they look at
 * loose notes only, name nothing, and change nothing until somebody takes one.
 */
import { jaccard, normalise, trigrams } from '../analysis/similar-texts';
import { type Cluster, type Clusters, clusterOf } from './clusters';

/** From this likeness on (0 to 1) two notes are worth holding side by side; the same words are at 1. */
export const ALIKE = 0.3;

export interface Note {
  readonly id: string;
  readonly text: string;
}

/** Loose notes that are alike, or one loose note that is like those of a group. */
export interface ClusterHint {
  readonly notes: readonly string[];
  /** The group they would join; null when they would make a new one. */
  readonly into: string | null;
  /** The weakest likeness among them, 0 to 1. */
  readonly likeness: number;
}

/** Hints for a wall, the closest first. Each loose note is in one hint at most. */
export function hintClusters(notes: readonly Note[], clusters: Clusters): readonly ClusterHint[] {
  const pieces = new Map(notes.map(({ id, text }) => [id, trigrams(normalise(text))]));
  const alike = (a: string, b: string) => jaccard(pieces.get(a) ?? new Set(), pieces.get(b) ?? new Set());
  const loose = notes.filter(({ id }) => !clusterOf(clusters, id)).map(({ id }) => id);
  const joining = loose.flatMap((id): readonly ClusterHint[] => {
    const best = bestCluster(id, clusters, pieces, alike);
    return best ? [{ notes: [id], into: best.cluster.id, likeness: best.likeness }] : [];
  });
  const taken = new Set(joining.flatMap((hint) => hint.notes));
  const groups = growGroups(
    loose.filter((id) => !taken.has(id)),
    pieces,
    alike,
  );
  return [...joining, ...groups].sort((a, b) => b.likeness - a.likeness);
}

/** The wall after a hint was taken. Notes that somebody has grouped meanwhile stay where they are. */
export function takeHint(clusters: Clusters, hint: ClusterHint, newId: string): Clusters {
  const loose = hint.notes.filter((note) => !clusterOf(clusters, note));
  if (hint.into !== null) {
    return clusters.map((cluster) =>
      cluster.id === hint.into ? { ...cluster, notes: [...cluster.notes, ...loose] } : cluster,
    );
  }
  return loose.length < 2 ? clusters : [...clusters, { id: newId, name: '', notes: loose }];
}

type Pieces = ReadonlyMap<string, ReadonlySet<string>>;
type Likeness = (a: string, b: string) => number;

/** The group whose notes are, in the mean, most like this one. */
function bestCluster(
  id: string,
  clusters: Clusters,
  pieces: Pieces,
  alike: Likeness,
): { readonly cluster: Cluster; readonly likeness: number } | null {
  let best: { readonly cluster: Cluster; readonly likeness: number } | null = null;
  for (const cluster of clusters) {
    const known = cluster.notes.filter((note) => pieces.has(note));
    if (known.length === 0) continue;
    const likeness = known.reduce((sum, note) => sum + alike(id, note), 0) / known.length;
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { cluster, likeness };
  }
  return best;
}

/** Closest pairs first; a note joins a group only when it is like each one in it, so that no chain drifts away. */
function growGroups(loose: readonly string[], pieces: Pieces, alike: Likeness): readonly ClusterHint[] {
  const groups: { notes: string[]; likeness: number }[] = [];
  const groupOf = new Map<string, { notes: string[]; likeness: number }>();
  for (const { a, b, likeness } of closePairs(loose, pieces)) {
    const [own, other] = [groupOf.get(a), groupOf.get(b)];
    if (own && other) continue;
    const group = own ?? other;
    if (!group) {
      const fresh = { notes: [a, b], likeness };
      groups.push(fresh);
      groupOf.set(a, fresh).set(b, fresh);
      continue;
    }
    const joiner = own ? b : a;
    const weakest = weakestOf(joiner, group.notes, alike);
    if (weakest < ALIKE) continue;
    group.notes.push(joiner);
    group.likeness = Math.min(group.likeness, weakest);
    groupOf.set(joiner, group);
  }
  const place = new Map(loose.map((id, at) => [id, at]));
  const byPlace = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return groups.map(({ notes, likeness }) => ({ notes: notes.sort(byPlace), into: null, likeness }));
}

/** The least likeness to any of the notes; given up at the first one that is not alike. */
function weakestOf(joiner: string, notes: readonly string[], alike: Likeness): number {
  let weakest = 1;
  for (const note of notes) {
    weakest = Math.min(weakest, alike(joiner, note));
    if (weakest < ALIKE) break;
  }
  return weakest;
}

/** Pairs that are alike, closest first. Only notes that share a piece are compared: each piece lists its notes. */
function closePairs(loose: readonly string[], pieces: Pieces) {
  const holders = new Map<string, number[]>();
  const pairs: { readonly a: string; readonly b: string; readonly likeness: number }[] = [];
  const shared = new Int32Array(loose.length);
  loose.forEach((b, second) => {
    shared.fill(0, 0, second);
    const own = pieces.get(b) ?? new Set<string>();
    for (const piece of own) {
      const known = holders.get(piece);
      if (!known) {
        holders.set(piece, [second]);
        continue;
      }
      for (const first of known) shared[first] = (shared[first] ?? 0) + 1;
      known.push(second);
    }
    for (let first = 0; first < second; first += 1) {
      const both = shared[first] ?? 0;
      const a = loose[first] ?? '';
      const likeness = both === 0 ? 0 : both / (own.size + (pieces.get(a)?.size ?? 0) - both);
      if (likeness >= ALIKE) pairs.push({ a, b, likeness });
    }
  });
  return pairs.sort((x, y) => y.likeness - x.likeness);
}
