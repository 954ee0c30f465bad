/** The life of a round on the desk: opened, closed, its tie settled, kept. */
import { breakTie } from '../dots';
import { closeRound, openRound, showDecider } from '../round';
import { standingsOf } from '../rounds';
import { deciderAmong, votersAmong } from '../seats';
import { MOST_SEATS, type RoundDesk } from '../state';
import type { DeskContext, DeskIntent, DeskReply, DeskState } from './desk';
import { mergePaper } from './paper-acts';
import { done, failed, storable, troubled } from './reply';
import { openTie } from './tie';

/** Begins a round; the one on the table must have been kept or dropped. */
export function openDesk(
  state: DeskState,
  intent: Extract<DeskIntent, { do: 'round.open' }>,
  { seats, leftOut, newId, exists }: DeskContext,
): DeskReply {
  if (state.desk && !isKept(state.desk, exists)) return failed(state, 'round_on_table');
  const voters = votersAmong(seats, leftOut).map(({ id }) => id);
  if (voters.length === 0) return failed(state, 'no_seats');
  if (voters.length > MOST_SEATS) return failed(state, 'too_many_seats');
  const items = intent.items.filter(({ id }, at) => intent.items.findIndex((item) => item.id === id) === at);
  const round = openRound({
    id: newId(),
    question: intent.question,
    method: intent.method,
    items: items.map(({ id }) => id),
    seats: voters,
    decider: deciderAmong(seats),
    ...(intent.budget !== undefined && { budget: intent.budget }),
  });
  const desk: RoundDesk = {
    round: storable(round),
    place: intent.place,
    kind: intent.kind,
    items,
    mode: intent.mode,
    picked: null,
    sheets: [],
    tie: null,
    keptAs: null,
    ...(intent.top !== undefined && { top: intent.top }),
  };
  return done({ desk, turns: null });
}

/** Ends the voting: sheets of paper are merged, the laptop stops going round. */
export function closeDesk(state: DeskState, desk: RoundDesk): DeskReply {
  if (desk.round.stage !== 'open') return failed(state, 'not_open');
  const merged = mergePaper(desk);
  if ('troubles' in merged) return troubled(state, merged.troubles);
  if (merged.round.ballots.length === 0) return failed(state, 'no_votes');
  const round = storable(closeRound(merged.round));
  return done({ desk: { ...desk, round, picked: null }, turns: null });
}

/** Shows what the decider gave, last. */
export function showLast(state: DeskState, desk: RoundDesk): DeskReply {
  if (desk.round.stage === 'open') return failed(state, 'not_complete');
  return done({ ...state, desk: { ...desk, round: storable(showDecider(desk.round)) } });
}

/** Settles the tie across the line, with who decided and why. */
export function settleTie(
  state: DeskState,
  desk: RoundDesk,
  { order, decider, reason }: Extract<DeskIntent, { do: 'round.tie' }>,
  { exists }: DeskContext,
): DeskReply {
  if (desk.round.stage !== 'complete') return failed(state, 'not_complete');
  // What is kept has its order; another one would be seen here and stand nowhere.
  if (isKept(desk, exists)) return failed(state, 'already_kept');
  const tied = openTie(desk);
  const isWhole = tied.length === order.length && tied.every((item) => order.includes(item));
  const tie = { order: [...order], decider, reason };
  if (!isWhole || !breakTie(standingsOf(desk.round), tie)) return failed(state, 'no_tie');
  return done({ ...state, desk: { ...desk, tie } });
}

/** Says whether the round may be kept now; the records are made by `keepRound`. */
export function keepDesk(state: DeskState, desk: RoundDesk, { exists }: DeskContext): DeskReply {
  if (desk.round.stage !== 'complete') return failed(state, 'not_complete');
  return isKept(desk, exists) ? failed(state, 'already_kept') : done(state);
}

/** True while the record that the round was kept as is in the workshop. */
export function isKept(desk: RoundDesk, exists: DeskContext['exists']): boolean {
  return exists(keptId(desk));
}

/**
 * The record that the round was kept as. The app may end after the records were written and before this desk says so;
 * until something else is noted it is the one with the round's own id, so that nothing is ever kept twice.
 */
export function keptId({ keptAs, round }: RoundDesk): string {
  return keptAs ?? round.id;
}
