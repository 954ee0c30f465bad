/**
 * Spread before mean: where people are far apart, the two ends talk first. Extremes are named by role, and what a
 * minority holds is kept for the brief even when the room goes another way.
 */
import type { Ballot, RoundMethod } from './round';

/** From which range on the ends exchange views: half of the scale (2 on a scale of five steps). */
export const OPENS_AT: Readonly<Record<RoundMethod, number>> = {
  rating: 2,
  poll: 2,
  sliders: 50,
  dot_vote: 2,
  ranking: 2,
  placement: 50,
  pairwise: 4,
};
/** Level of a poll by which somebody takes no side. */
export const ABSTAINS = 0;
/** A view held by at most this share of those who answered is a minority. */
const MINORITY = 1 / 3;

/** What people gave to one item, seen as a whole. */
export interface Spread {
  readonly item: string;
  readonly count: number;
  readonly median: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** high − low. */
  readonly range: number;
  /** Wide enough that the ends talk before anything is decided. */
  readonly isOpen: boolean;
}

/** Somebody at an end, or alone with a view. */
export interface View {
  readonly seat: string;
  /** How the facilitator calls on them; empty when nobody knows. */
  readonly role: string;
  readonly value: number;
}

/** One item of the discussion queue. */
export interface SpreadTurn extends Spread {
  readonly lowest: readonly View[];
  readonly highest: readonly View[];
  /** Views at least as far from the median as opens an exchange, held by a third at most. */
  readonly minority: readonly View[];
}

/** The middle value; the mean of the two middle ones when their number is even. Null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The spread of values for one item; null while there are none. */
export function spreadOf(item: string, values: readonly number[], opensAt: number): Spread | null {
  const median = medianOf(values);
  if (median === null) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Summed in order of size, so that the order of votes cannot change the last digit.
  const total = [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
  const range = high - low;
  return {
    item,
    count: values.length,
    median,
    mean: total / values.length,
    low,
    high,
    range,
    isOpen: range >= opensAt,
  };
}

/**
 * Items in the order in which to talk about them: the widest spread first, then in their own order. In a poll, those
 * who abstain take no side and count for no end. Of a placement the axis counts on which people are further apart.
 */
export function spreadQueue(
  method: RoundMethod,
  items: readonly string[],
  ballots: readonly Ballot[],
  roleOf: (seat: string) => string,
): readonly SpreadTurn[] {
  const opensAt = OPENS_AT[method];
  const given = byItem(ballots);
  const turns = items.flatMap((item): readonly SpreadTurn[] => {
    const own = (given.get(item) ?? []).filter(({ value }) => !(method === 'poll' && value === ABSTAINS));
    const views = widerAxis(own)
      .map(({ seat, value }): View => ({ seat, role: roleOf(seat), value }))
      .sort((a, b) => a.value - b.value || (a.seat < b.seat ? -1 : 1));
    const spread = spreadOf(
      item,
      views.map(({ value }) => value),
      opensAt,
    );
    return spread ? [{ ...spread, ...endsOf(spread, views, opensAt) }] : [];
  });
  return turns.sort((a, b) => b.range - a.range);
}

/** The ballots of each item: a wall of notes has more of both than can be looked through for each other. */
function byItem(ballots: readonly Ballot[]): ReadonlyMap<string, readonly Ballot[]> {
  const found = new Map<string, Ballot[]>();
  for (const ballot of ballots) {
    const own = found.get(ballot.item);
    if (own) own.push(ballot);
    else found.set(ballot.item, [ballot]);
  }
  return found;
}

/** Placements as values on the axis on which they are further apart; other ballots as they are. */
function widerAxis(own: readonly Ballot[]): readonly Pick<Ballot, 'seat' | 'value'>[] {
  const across = own.map(({ seat, value, y }) => ({ seat, value: y ?? value }));
  const rangeOf = (list: readonly { readonly value: number }[]): number =>
    Math.max(...list.map(({ value }) => value)) - Math.min(...list.map(({ value }) => value));
  return rangeOf(across) > rangeOf(own) ? across : own;
}

function endsOf(
  { low, high, median, range }: Spread,
  views: readonly View[],
  opensAt: number,
): Pick<SpreadTurn, 'lowest' | 'highest' | 'minority'> {
  const at = (wanted: number) => (range === 0 ? [] : views.filter(({ value }) => value === wanted));
  const most = Math.floor(views.length * MINORITY);
  const below = views.filter(({ value }) => median - value >= opensAt);
  const above = views.filter(({ value }) => value - median >= opensAt);
  const minority = [below, above].filter((side) => side.length <= most).flat();
  return { lowest: at(low), highest: at(high), minority };
}
