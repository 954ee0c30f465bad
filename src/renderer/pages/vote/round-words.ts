/** English words of a round: what it is called, what is asked, what was given, what was refused. Pure. */
import { MOST_DOTS_ON_ITEM } from '@shared/room/dots';
import type { RoomReply } from '@shared/room/room-view';
import type { RoundMethod, SeatProgress } from '@shared/room/round';
import type { Seat } from '@shared/room/seats';
import type { VoteMode } from '@shared/room/state';
import { LEVELS } from '../../boards/polls/poll-model';
import { MATURITY_STEPS } from '../../boards/rating/maturity';

/** Name and meaning of each way of voting. */
export const METHOD_WORDS: Readonly<Record<RoundMethod, readonly [label: string, meaning: string]>> = {
  dot_vote: ['Dot vote', 'Everybody spreads a few dots over the items.'],
  ranking: ['Order', 'Everybody puts the items in order; the places are added up.'],
  rating: ['Rating', 'Everybody gives each item a step from 0 to 4.'],
  sliders: ['Positions', 'Everybody takes a position between the two ends of each pair.'],
  poll: ['Agreement', 'Everybody says how far they support each section, from 0 to 5.'],
  placement: ['Placement', 'Everybody places each item on the plane.'],
  pairwise: ['Pair by pair', 'Everybody says which one of two matters more, and how much.'],
};

/** Name and meaning of each way in which votes come in. */
export const MODE_WORDS: Readonly<Record<VoteMode, readonly [label: string, meaning: string]>> = {
  scribe: ['Called out', 'People say their votes or show them; one person types them, seat by seat.'],
  turns: ['Pass the laptop', 'Each person votes alone at this laptop; nobody sees what others gave.'],
  paper: ['On paper', 'Everybody writes on a printed ballot; the sheets are typed in.'],
};

/** The question a round begins with; people change it. `plural` names the items in a sentence, `title` the board. */
export function questionFor(
  method: RoundMethod,
  plural: string,
  { title, section }: { readonly title: string; readonly section: string },
): string {
  switch (method) {
    case 'dot_vote':
      return `Which ${plural} matter most?`;
    case 'ranking':
      return `In which order do these ${plural} come?`;
    case 'placement':
      return `Where do these ${plural} belong? (${title})`;
    case 'rating':
      return `How far are we with each point? (${section})`;
    case 'sliders':
      return 'Where should we stand between these ends?';
    case 'poll':
      return 'How far do you support what these sections say?';
    case 'pairwise':
      return `Which one of two matters more? (${title})`;
  }
}

/** "8 dots each, at most 2 on one item". */
export function budgetWords(method: RoundMethod, budget: number): string {
  if (method === 'dot_vote') return `${dots(budget)} each, at most ${MOST_DOTS_ON_ITEM} on one item`;
  return `${budget} ${budget === 1 ? 'answer' : 'answers'} each`;
}

/** "1 dot", "3 dots". */
export function dots(count: number): string {
  return `${count} ${count === 1 ? 'dot' : 'dots'}`;
}

/** What a value says, in a few words. */
export function valueWords(method: RoundMethod, value: number | null, y?: number): string {
  if (value === null) return method === 'dot_vote' ? 'no dot' : 'no answer yet';
  switch (method) {
    case 'dot_vote':
      return dots(value);
    case 'rating':
      return `${value}, ${MATURITY_STEPS[value]?.label ?? ''}`;
    case 'poll':
      return `${value}, ${LEVELS.find((level) => level.value === value)?.label ?? ''}`;
    case 'ranking':
      return `place ${value}`;
    case 'placement':
      return `${value} across, ${y ?? 0} up`;
    case 'sliders':
      return `${value} of 100`;
    case 'pairwise':
      return value === 0 ? 'equal' : `${Math.abs(value) + 1} for the ${value > 0 ? 'first' : 'second'}`;
  }
}

/** Why a vote was not taken, and what to do. */
export function refusalWords(refused: NonNullable<RoomReply['refused']>, budget: number): string {
  switch (refused) {
    case 'budget_spent':
      return `All ${budget} dots are given. Take one back first.`;
    case 'item_full':
      return `At most ${MOST_DOTS_ON_ITEM} dots on one item.`;
    case 'out_of_range':
      return 'This value is not on the scale.';
    case 'place_taken':
      return 'This place is taken by another item.';
    case 'closed':
      return 'The vote is closed.';
    case 'no_seat':
      return 'This seat does not vote in this round.';
    case 'no_item':
      return 'This item is not part of the round.';
    case 'no_turn':
      return 'Nobody has a turn just now.';
  }
}

/** "5 of 8 seats done". */
export function doneWords(progress: readonly SeatProgress[]): string {
  const done = progress.filter(({ isFinished }) => isFinished).length;
  return `${done} of ${progress.length} ${progress.length === 1 ? 'seat' : 'seats'} done`;
}

/** More names than this are no help in a line; the list of seats has all of them. */
const MOST_NAMED = 5;

/** "Finance still has 3, Legal 8"; null when all are done. Seats are called by role, or by name where roles repeat. */
export function leftWords(progress: readonly SeatProgress[], seats: readonly Seat[]): string | null {
  const open = progress.filter(({ isFinished }) => !isFinished);
  if (open.length === 0) return null;
  const named = open
    .slice(0, MOST_NAMED)
    .map(({ seat, left }, index) => `${callName(seats, seat)} ${index === 0 ? 'still has ' : ''}${left}`)
    .join(', ');
  const others = open.length - MOST_NAMED;
  if (others <= 0) return named;
  return `${named} and ${others} more ${others === 1 ? 'seat' : 'seats'}`;
}

/** How a seat is called aloud: by role, or by name where the role is not theirs alone. */
export function callName(seats: readonly Seat[], id: string): string {
  const seat = seats.find((one) => one.id === id);
  if (!seat) return id;
  const isAlone = seats.filter(({ role }) => role === seat.role).length === 1;
  return isAlone && seat.role !== 'participant' ? seat.role : seat.name;
}

/** "3 seats still have votes"; sheets of paper that name nobody stand for seats that have not voted. */
export function missingWords(progress: readonly SeatProgress[], looseSheets = 0): string | null {
  const open = progress.filter(({ isFinished }) => !isFinished).length - looseSheets;
  if (open <= 0) return null;
  return open === 1 ? '1 seat still has votes' : `${open} seats still have votes`;
}
