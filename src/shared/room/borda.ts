/** Orders of several people made into one (Borda count), and where they are furthest apart. */
import { rankByScore, type Standing } from './dots';
import type { Ballot } from './round';

/** An item's place in the common order. */
export interface BordaStanding extends Standing {
  /** Difference of its best and its worst place; null with fewer than two people. */
  readonly gap: number | null;
  /** Seats that put it highest and lowest; empty without a gap. */
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

/**
 * Borda count: of n items the first place gets n points, the last one 1. Items that a seat has not placed share the
 * points that its order leaves, so every seat gives the same sum. Ballots hold places, 1 first; their gaps do not count.
 */
export function countBorda(items: readonly string[], ballots: readonly Ballot[]): readonly BordaStanding[] {
  const points = new Map(items.map((item) => [item, 0]));
  const places = new Map<string, { seat: string; place: number }[]>();
  for (const seat of [...new Set(ballots.map((ballot) => ballot.seat))].sort()) {
    const own = ballots.filter((ballot) => ballot.seat === seat && points.has(ballot.item));
    const order = [...own].sort((a, b) => a.value - b.value).map(({ item }) => item);
    const open = items.filter((item) => !order.includes(item));
    // The places left over are order.length + 1 … n; each open item gets their mean.
    const shared = (items.length - order.length + 1) / 2;
    for (const item of open) points.set(item, (points.get(item) ?? 0) + shared);
    order.forEach((item, at) => {
      points.set(item, (points.get(item) ?? 0) + items.length - at);
      const known = places.get(item) ?? [];
      places.set(item, [...known, { seat, place: at + 1 }]);
    });
  }
  const scores = items.map((item) => ({ item, score: points.get(item) ?? 0 }));
  return rankByScore(scores).map((standing) => ({ ...standing, ...gapOf(places.get(standing.item) ?? []) }));
}

/** Items by gap, the widest first: what to talk about. Items that all put in the same place are left out. */
export function gapQueue(standings: readonly BordaStanding[]): readonly BordaStanding[] {
  return standings
    .filter(({ gap }) => gap !== null && gap > 0)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || a.rank - b.rank);
}

function gapOf(
  own: readonly { readonly seat: string; readonly place: number }[],
): Pick<BordaStanding, 'gap' | 'highest' | 'lowest'> {
  const best = Math.min(...own.map(({ place }) => place));
  const worst = Math.max(...own.map(({ place }) => place));
  if (own.length < 2) return { gap: null, highest: [], lowest: [] };
  if (best === worst) return { gap: 0, highest: [], lowest: [] };
  const at = (wanted: number) => own.filter(({ place }) => place === wanted).map(({ seat }) => seat);
  return { gap: worst - best, highest: at(best), lowest: at(worst) };
}
