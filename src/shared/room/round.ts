/**
 * A round of voting: dots, ratings, places in an order, points on a line. Ballots belong to seats, are hidden until the
 * round is closed, and the decider's are shown after all others.
 *
 * A ballot is one seat's value for one item. Ballots are kept in one order whatever the order of casting, so equal votes
 * are equal data and taking a vote back leaves no trace.
 */
import type { Result } from '../domain/result';
import { dotBudget, MOST_DOTS_ON_ITEM } from './dots';

export const ROUND_METHODS = [
  'dot_vote',
  'rating',
  'ranking',
  'sliders',
  'poll',
  'placement',
  'pairwise',
] as const;
export type RoundMethod = (typeof ROUND_METHODS)[number];

/**
 * What one seat gave to one item: dots, a rating, a place (1 first), a position, a level, or how much the left one of a
 * pair matters more (8) or less (−8).
 */
export interface Ballot {
  readonly seat: string;
  readonly item: string;
  readonly value: number;
  /** Second axis of a placement, whose `value` is the first; both in percent of the axis. */
  readonly y?: number | undefined;
}

export interface Round {
  readonly id: string;
  readonly question: string;
  readonly method: RoundMethod;
  /** Record ids or codes, each once. */
  readonly items: readonly string[];
  /** Seats that vote, in seat order; on paper, one token per ballot paper. */
  readonly seats: readonly string[];
  /** The seat whose ballots are shown last, when it votes. */
  readonly decider: string | null;
  /** open: nothing is shown. closed: all but the decider's. complete: all. */
  readonly stage: 'open' | 'closed' | 'complete';
  readonly ballots: readonly Ballot[];
  /** Seats that said they are finished although they could still vote. */
  readonly finished: readonly string[];
  /** Dots of each seat where not the number of items says it. */
  readonly budget?: number | undefined;
}

/** Why a ballot was not taken. */
export type VoteRefusal =
  | 'closed'
  | 'no_seat'
  | 'no_item'
  | 'out_of_range'
  | 'budget_spent'
  | 'item_full'
  | 'place_taken';

export type Cast = Result<Round, VoteRefusal>;

/** A round that begins. */
export function openRound(
  start: Pick<Round, 'id' | 'question' | 'method' | 'items' | 'seats' | 'decider' | 'budget'>,
): Round {
  return {
    ...start,
    items: [...new Set(start.items)],
    seats: [...new Set(start.seats)],
    decider: start.decider !== null && start.seats.includes(start.decider) ? start.decider : null,
    stage: 'open',
    ballots: [],
    finished: [],
  };
}

/** Lowest and highest value of a ballot. */
export function valueRange(round: Round): readonly [number, number] {
  if (round.method === 'dot_vote') return [1, MOST_DOTS_ON_ITEM];
  if (round.method === 'rating') return [0, 4];
  if (round.method === 'poll') return [0, 5];
  if (round.method === 'pairwise') return [-8, 8];
  if (round.method === 'sliders' || round.method === 'placement') return [0, 100];
  return [1, round.items.length];
}

/** What each seat has to give: dots, or an answer to each item. */
export function budgetOf(round: Pick<Round, 'method' | 'items' | 'budget'>): number {
  const { length } = round.items;
  if (round.method !== 'dot_vote') return length;
  return round.budget === undefined ? dotBudget(length) : Math.min(round.budget, length * MOST_DOTS_ON_ITEM);
}

/** What a seat gave to an item, with both axes of a placement; null for nothing. */
export function ballotOf(round: Round, seat: string, item: string): Ballot | null {
  return round.ballots.find((ballot) => ballot.seat === seat && ballot.item === item) ?? null;
}

/** The figure a seat gave to an item; null for nothing. */
export function valueOf(round: Round, seat: string, item: string): number | null {
  return ballotOf(round, seat, item)?.value ?? null;
}

/**
 * Sets what a seat gives to an item; null takes it back. Answers why not when a rule forbids it. A placement needs `y`
 * too; other methods do not look at it.
 */
export function castVote(round: Round, seat: string, item: string, value: number | null, y?: number): Cast {
  if (round.stage !== 'open') return refuse('closed');
  if (!round.seats.includes(seat)) return refuse('no_seat');
  if (!round.items.includes(item)) return refuse('no_item');
  const others = round.ballots.filter((ballot) => ballot.seat !== seat || ballot.item !== item);
  if (value === null) return { ok: true, value: { ...round, ballots: others } };
  const [low, high] = valueRange(round);
  if (round.method === 'dot_vote' && value > high) return refuse('item_full');
  const figures = round.method === 'placement' ? [value, y ?? Number.NaN] : [value];
  if (figures.some((figure) => !Number.isInteger(figure) || figure < low || figure > high))
    return refuse('out_of_range');
  const own = others.filter((ballot) => ballot.seat === seat);
  const spent = own.reduce((sum, ballot) => sum + ballot.value, 0);
  if (round.method === 'dot_vote' && spent + value > budgetOf(round)) return refuse('budget_spent');
  if (round.method === 'ranking' && own.some((ballot) => ballot.value === value))
    return refuse('place_taken');
  const ballots = [...others, { seat, item, value, ...(round.method === 'placement' && { y }) }];
  return { ok: true, value: { ...round, ballots: inOrder(round, ballots) } };
}

/** Gives a seat's whole order in a ranking, the first place first; items that are left out have no place. */
export function castOrder(round: Round, seat: string, order: readonly string[]): Cast {
  if (round.stage !== 'open') return refuse('closed');
  return order.reduce<Cast>(
    (cast, item, index) => (cast.ok ? castVote(cast.value, seat, item, index + 1) : cast),
    { ok: true, value: dropSeat(round, seat) },
  );
}

/** The round without anything a seat gave: before its turn is done again, or its sheet typed anew. */
export function dropSeat(round: Round, seat: string): Round {
  if (round.stage !== 'open') return round;
  return { ...round, ballots: round.ballots.filter((ballot) => ballot.seat !== seat) };
}

/** Puts one more dot of a seat on an item, or takes one away. */
export function moveDot(round: Round, seat: string, item: string, by: 1 | -1): Cast {
  const now = valueOf(round, seat, item) ?? 0;
  return castVote(round, seat, item, now + by <= 0 ? null : now + by);
}

/** A seat says that it is finished, or not yet. */
export function setFinished(round: Round, seat: string, isFinished: boolean): Round {
  if (round.stage !== 'open') return round;
  return {
    ...round,
    finished: round.seats.filter((own) => (own === seat ? isFinished : round.finished.includes(own))),
  };
}

/** How far a seat is. It says nothing about what was voted. */
export interface SeatProgress {
  readonly seat: string;
  readonly used: number;
  readonly left: number;
  readonly isFinished: boolean;
}

/** How far each seat is: dots left, or items without an answer. */
export function progressOf(round: Round): readonly SeatProgress[] {
  const all = budgetOf(round);
  return round.seats.map((seat) => {
    const own = round.ballots.filter((ballot) => ballot.seat === seat);
    const used = round.method === 'dot_vote' ? own.reduce((sum, { value }) => sum + value, 0) : own.length;
    return { seat, used, left: all - used, isFinished: used >= all || round.finished.includes(seat) };
  });
}

/** Ends the voting; without a decider's ballot there is nothing to hold back. */
export function closeRound(round: Round): Round {
  if (round.stage !== 'open') return round;
  const waits = round.ballots.some(({ seat }) => seat === round.decider);
  return { ...round, stage: waits ? 'closed' : 'complete' };
}

/** Shows the decider's ballots too. */
export function showDecider(round: Round): Round {
  return round.stage === 'closed' ? { ...round, stage: 'complete' } : round;
}

/** The ballots that may be looked at now. */
export function visibleBallots(round: Round): readonly Ballot[] {
  if (round.stage === 'open') return [];
  return round.stage === 'complete'
    ? round.ballots
    : round.ballots.filter(({ seat }) => seat !== round.decider);
}

function inOrder(round: Round, ballots: readonly Ballot[]): readonly Ballot[] {
  return [...ballots].sort(
    (a, b) =>
      round.seats.indexOf(a.seat) - round.seats.indexOf(b.seat) ||
      round.items.indexOf(a.item) - round.items.indexOf(b.item),
  );
}

function refuse(error: VoteRefusal): Cast {
  return { ok: false, error };
}
