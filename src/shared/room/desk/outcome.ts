/**
 * What a round came to, as far as it may be seen: rows by rank, with spread before score, both ends and minorities by
 * role, and the order in which to talk about them.
 */
import { type AgreementRule, meetsRule } from '../../sections/agreement';
import { countDots } from '../dots';
import type { RoleView, RoundOutcome, RoundRow } from '../room-view';
import { type Ballot, visibleBallots } from '../round';
import { votersOf } from '../rounds';
import type { Seat } from '../seats';
import { type SpreadTurn, spreadOf, spreadQueue, type View } from '../spread';
import type { RoundDesk, RoundItem } from '../state';
import { openTie, settledStandings } from './tie';

/** The outcome of a closed round; null while it is open. */
export function outcomeOf(desk: RoundDesk, seats: readonly Seat[], rule: AgreementRule): RoundOutcome | null {
  const { round } = desk;
  if (round.stage === 'open') return null;
  const ballots = visibleBallots(round);
  const turns = spreadQueue(round.method, round.items, withNoughts(desk, ballots), roleOf(seats));
  const rows = settledStandings(desk).flatMap(({ item, rank, score }): readonly RoundRow[] => {
    const asked = desk.items.find(({ id }) => id === item);
    if (!asked) return [];
    const own = ballots.filter((ballot) => ballot.item === item);
    return [rowOf(desk, asked, own, turns.find((turn) => turn.item === item) ?? null, { rank, score }, rule)];
  });
  const split = splitItems(desk, ballots);
  return {
    rows: rows.map((row) => (split ? { ...row, isOpen: split.includes(row.item.id) } : row)),
    queue: split ?? turns.filter(({ range }) => range > 0).map(({ item }) => item),
    tied: desk.tie ? [] : openTie(desk),
    voters: votersOf(round),
    waitsForDecider: round.stage === 'closed',
  };
}

/** How seats are named: by role, never by name; empty for a sheet of paper. */
export function roleOf(seats: readonly Seat[]): (seat: string) => string {
  return (seat) => seats.find(({ id }) => id === seat)?.role ?? '';
}

function rowOf(
  { round }: RoundDesk,
  item: RoundItem,
  own: readonly Ballot[],
  turn: SpreadTurn | null,
  place: { readonly rank: number; readonly score: number },
  rule: AgreementRule,
): RoundRow {
  const isPlaced = round.method === 'placement';
  const isDots = round.method === 'dot_vote';
  const points = [...own].sort((a, b) => a.value - b.value || (a.y ?? 0) - (b.y ?? 0));
  const values = points.map(({ value }) => value);
  const valuesY = isPlaced ? points.map(({ y }) => y ?? 0) : [];
  return {
    item,
    ...place,
    scoreY: isPlaced ? (spreadOf(item.id, valuesY, 0)?.mean ?? null) : null,
    count: own.length,
    low: turn?.low ?? 0,
    high: turn?.high ?? 0,
    median: turn?.median ?? 0,
    range: turn?.range ?? 0,
    isOpen: turn?.isOpen ?? false,
    // Who gave an item no dot is no end: that is most of the room for most items.
    lowest: isDots ? [] : (turn?.lowest ?? []).map(withoutSeat),
    highest: (turn?.highest ?? []).map(withoutSeat),
    minority: (turn?.minority ?? []).map(withoutSeat),
    values,
    valuesY,
    isConfirmed: round.method === 'poll' ? meetsRule(values, rule) : null,
  };
}

/** In a dot vote, an item that a voter gave nothing got a nought from them. */
function withNoughts({ round }: RoundDesk, ballots: readonly Ballot[]): readonly Ballot[] {
  if (round.method !== 'dot_vote') return ballots;
  const voters = [...new Set(ballots.map(({ seat }) => seat))];
  return round.items.flatMap((item) =>
    voters.map(
      (seat) =>
        ballots.find((ballot) => ballot.item === item && ballot.seat === seat) ?? { seat, item, value: 0 },
    ),
  );
}

/** Items of a dot vote that split the room, the most dots first; null for other methods. */
function splitItems({ round }: RoundDesk, ballots: readonly Ballot[]): readonly string[] | null {
  if (round.method !== 'dot_vote') return null;
  return countDots(round.items, ballots, votersOf(round))
    .filter(({ isSplit }) => isSplit)
    .map(({ item }) => item);
}

function withoutSeat({ role, value }: View): RoleView {
  return { role, value };
}
