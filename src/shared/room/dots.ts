/** Dots: how many each seat has, who leads, what is tied, what splits the room. */
import type { Ballot } from './round';

export const MOST_DOTS_ON_ITEM = 2;
const FEWEST_DOTS = 3;
const MOST_DOTS = 8;

/** Dots of each seat for so many items: one for four items, but at least 3 and at most 8; no more than fit. */
export function dotBudget(items: number): number {
  const dots = Math.min(Math.max(Math.ceil(items / 4), FEWEST_DOTS), MOST_DOTS);
  return Math.min(dots, items * MOST_DOTS_ON_ITEM);
}

/** An item in the order of a result. */
export interface Standing {
  readonly item: string;
  readonly score: number;
  /** 1 first; items with the same score share a place and the next ones are counted on. */
  readonly rank: number;
}

/** A dot vote's result for one item. */
export interface DotStanding extends Standing {
  /** Seats that gave it anything. */
  readonly givers: number;
  /** Some gave all they could and at least half gave nothing: worth talking about. */
  readonly isSplit: boolean;
}

/** Items by dots, the most first; items without a dot are kept. `voters` is how many seats voted. */
export function countDots(
  items: readonly string[],
  ballots: readonly Ballot[],
  voters: number,
): readonly DotStanding[] {
  const scores = items.map((item) => ({
    item,
    score: sum(ballots.filter((ballot) => ballot.item === item)),
  }));
  return rankByScore(scores).map((standing) => {
    const own = ballots.filter(({ item }) => item === standing.item);
    const isLoved = own.some(({ value }) => value === MOST_DOTS_ON_ITEM);
    return { ...standing, givers: own.length, isSplit: isLoved && own.length * 2 <= voters };
  });
}

/** Places by score, the highest first; equal scores share a place and stay in the order they came in. */
export function rankByScore(
  scores: readonly { readonly item: string; readonly score: number }[],
): readonly Standing[] {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  return sorted.map(({ item, score }) => ({
    item,
    score,
    rank: sorted.findIndex((other) => other.score === score) + 1,
  }));
}

/** Items with the same score across the line below which nothing is taken further; empty when the line is clear. */
export function findTie(standings: readonly Standing[], top: number): readonly string[] {
  const [last, next] = [standings[top - 1], standings[top]];
  if (!last || !next || last.score !== next.score) return [];
  return standings.filter(({ score }) => score === last.score).map(({ item }) => item);
}

/** How a tie was settled: by whom, in which order, and why. */
export interface TieBreak {
  readonly order: readonly string[];
  readonly decider: string;
  readonly reason: string;
}

/** The result with a tie settled; null while the reason is missing or the order is not that of all items of one tie. */
export function breakTie(standings: readonly Standing[], settled: TieBreak): readonly Standing[] | null {
  const score = standings.find(({ item }) => item === settled.order[0])?.score;
  const tied = standings.filter((standing) => standing.score === score);
  const isWhole =
    tied.length > 1 &&
    tied.length === settled.order.length &&
    tied.every(({ item }) => settled.order.includes(item));
  if (!isWhole || settled.reason.trim() === '') return null;
  const ordered = settled.order.flatMap((item) => tied.filter((standing) => standing.item === item));
  const start = standings.findIndex((standing) => standing.score === score);
  return standings.map((standing, at) => {
    const place = ordered[at - start];
    return place ? { ...place, rank: at + 1 } : standing;
  });
}

function sum(ballots: readonly Ballot[]): number {
  return ballots.reduce((total, { value }) => total + value, 0);
}
