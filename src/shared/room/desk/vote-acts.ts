/** Votes that the scribe types: for whom, what, and when somebody is finished. */
import { castOrder, castVote, setFinished } from '../round';
import type { RoundDesk, VoteMode } from '../state';
import type { DeskIntent, DeskReply, DeskState } from './desk';
import { afterCast, done, failed, refused, withRound } from './reply';

/** Another way of getting votes in; what was given so far stays. */
export function setMode(state: DeskState, desk: RoundDesk, mode: VoteMode): DeskReply {
  if (desk.round.stage !== 'open') return failed(state, 'not_open');
  const turns = mode === 'turns' ? state.turns : null;
  return done({ desk: { ...desk, mode, picked: null }, turns });
}

/** The seat that the scribe types for. */
export function pickSeat(state: DeskState, desk: RoundDesk, seat: string | null): DeskReply {
  if (desk.round.stage !== 'open') return failed(state, 'not_open');
  if (seat !== null && !desk.round.seats.includes(seat)) return refused(state, 'no_seat');
  return done({ ...state, desk: { ...desk, picked: seat } });
}

/** One vote of a seat. */
export function voteFor(
  state: DeskState,
  desk: RoundDesk,
  { seat, item, value, y }: Extract<DeskIntent, { do: 'round.vote' }>,
): DeskReply {
  if (votedAlone(desk, seat)) return failed(state, 'voted_alone');
  return afterCast(state, withoutSheet(desk, seat), castVote(desk.round, seat, item, value, y));
}

/** The whole order of a seat in a ranking. */
export function orderFor(
  state: DeskState,
  desk: RoundDesk,
  seat: string,
  order: readonly string[],
): DeskReply {
  if (votedAlone(desk, seat)) return failed(state, 'voted_alone');
  if (desk.round.method !== 'ranking') return refused(state, 'out_of_range');
  return afterCast(state, withoutSheet(desk, seat), castOrder(desk.round, seat, order));
}

/** A seat says that it is finished, or not yet. */
export function finishSeat(state: DeskState, desk: RoundDesk, seat: string, isFinished: boolean): DeskReply {
  if (desk.round.stage !== 'open') return failed(state, 'not_open');
  if (!desk.round.seats.includes(seat)) return refused(state, 'no_seat');
  return done(withRound(state, desk, setFinished(desk.round, seat, isFinished)));
}

/** A seat that voted in a private turn: nobody else may change or read what it gave. */
export function votedAlone(desk: RoundDesk, seat: string): boolean {
  return desk.round.stage === 'open' && (desk.alone ?? []).includes(seat);
}

/** The desk without a seat's sheet, which no longer says what the seat gives. */
function withoutSheet(desk: RoundDesk, seat: string): RoundDesk {
  return desk.sheets.some(({ token }) => token === seat)
    ? { ...desk, sheets: desk.sheets.filter(({ token }) => token !== seat) }
    : desk;
}
