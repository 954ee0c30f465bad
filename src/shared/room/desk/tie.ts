/** The line below which nothing is taken further, and ties across it. */
import { breakTie, findTie, type Standing } from '../dots';
import type { RoundMethod } from '../round';
import { standingsOf } from '../rounds';
import type { RoundDesk } from '../state';

const TOP = 3;
/** Methods whose result is an order; elsewhere equal figures are no tie. */
const ORDERS: ReadonlySet<RoundMethod> = new Set(['dot_vote', 'ranking']);

/** How many items are taken further. */
export function topOf(desk: Pick<RoundDesk, 'top'>): number {
  return desk.top ?? TOP;
}

/** Items that share a place across the line, whether that was settled or not; none when the line is clear. */
export function openTie(desk: RoundDesk): readonly string[] {
  return ORDERS.has(desk.round.method) ? findTie(standingsOf(desk.round), topOf(desk)) : [];
}

/** The result as far as it may be seen, with the tie settled where that was done. */
export function settledStandings(desk: RoundDesk): readonly Standing[] {
  const standings = standingsOf(desk.round);
  return (desk.tie && breakTie(standings, desk.tie)) ?? standings;
}
