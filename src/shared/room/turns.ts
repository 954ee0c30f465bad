/**
 * Passing the laptop: one private turn per seat, with a hand-over screen between.
 *
 * A turn is a draft of its own. Only when its person says "done" do its votes go into the round, and nothing leads back
 * into it: not "back", not undo, not a restart. Doing a turn again begins with an empty page.
 */
import type { Result } from '../domain/result';
import { type Ballot, type Cast, castOrder, castVote, dropSeat, type Round, type VoteRefusal } from './round';

/** handover: the screen names who is next. private: only that person looks. over: nobody is left. */
export type TurnStage = 'handover' | 'private' | 'over';

export interface Turns {
  readonly stage: TurnStage;
  /** Seats in the order in which the laptop goes round; the decider is last. */
  readonly order: readonly string[];
  /** Seats that have had their turn or were left out of it. */
  readonly done: readonly string[];
  /** Whose turn it is; null when it is over. */
  readonly seat: string | null;
  /** What this person has answered so far, and every step to it, for undo within the turn. */
  readonly draft: readonly Ballot[];
  readonly steps: readonly (readonly Ballot[])[];
}

/** The laptop goes round: seats in their order, the decider at the end. `done` are those who need no turn. */
export function startTurns(round: Round, done: readonly string[] = []): Turns {
  const last = round.seats.filter((seat) => seat === round.decider);
  const order = [...round.seats.filter((seat) => seat !== round.decider), ...last];
  return handOver({ stage: 'handover', order, done, seat: null, draft: [], steps: [] });
}

/** "It is me": the person named on the hand-over screen has the laptop. */
export function takeTurn(turns: Turns): Turns {
  return turns.stage === 'handover' ? { ...turns, stage: 'private', draft: [], steps: [] } : turns;
}

/** Sets an answer within the private turn; the rules of the round hold. */
export function answer(
  turns: Turns,
  round: Round,
  item: string,
  value: number | null,
  y?: number,
): Result<Turns, VoteRefusal | 'no_turn'> {
  if (turns.stage !== 'private' || turns.seat === null) return { ok: false, error: 'no_turn' };
  return draftOf(turns, castVote(withDraft(turns, round), turns.seat, item, value, y));
}

/** Gives the whole order of the private turn as one step. */
export function answerOrder(
  turns: Turns,
  round: Round,
  order: readonly string[],
): Result<Turns, VoteRefusal | 'no_turn'> {
  if (turns.stage !== 'private' || turns.seat === null) return { ok: false, error: 'no_turn' };
  return draftOf(turns, castOrder(withDraft(turns, round), turns.seat, order));
}

function draftOf(turns: Turns, cast: Cast): Result<Turns, VoteRefusal> {
  if (!cast.ok) return cast;
  const draft = cast.value.ballots.filter(({ seat }) => seat === turns.seat);
  return { ok: true, value: { ...turns, draft, steps: [...turns.steps, turns.draft] } };
}

/** Takes the last answer of this turn back; outside a turn there is nothing to take back. */
export function undoAnswer(turns: Turns): Turns {
  const before = turns.steps.at(-1);
  if (turns.stage !== 'private' || before === undefined) return turns;
  return { ...turns, draft: before, steps: turns.steps.slice(0, -1) };
}

/** "Done": the answers go into the round, the screen forgets them and names the next person. */
export function finishTurn(turns: Turns, round: Round): { readonly turns: Turns; readonly round: Round } {
  if (turns.stage !== 'private' || turns.seat === null) return { turns, round };
  const next = handOver({ ...turns, done: [...turns.done, turns.seat] });
  return { turns: next, round: round.stage === 'open' ? withDraft(turns, round) : round };
}

/** Leaves the named person out for now; whoever is away keeps the right to a turn through `repeatTurn`. */
export function passOver(turns: Turns): Turns {
  if (turns.stage !== 'handover' || turns.seat === null) return turns;
  return handOver({ ...turns, done: [...turns.done, turns.seat] });
}

/** A seat has its turn again, or late: on an empty page, and what it answered before counts until it is done. */
export function repeatTurn(turns: Turns, seat: string): Turns {
  if (turns.stage === 'private' || !turns.order.includes(seat)) return turns;
  const done = turns.done.filter((other) => other !== seat);
  return { ...turns, stage: 'handover', done, seat, draft: [], steps: [] };
}

/** Covers a private turn at once: after a restart, a lost window, or because somebody else is looking. */
export function coverTurn(turns: Turns): Turns {
  return turns.stage === 'private' ? { ...turns, stage: 'handover', draft: [], steps: [] } : turns;
}

/** What the screen may show: a closed list, so that nothing else can be shown by accident. */
export type TurnScreen =
  | { readonly stage: 'handover'; readonly seat: string; readonly done: number; readonly of: number }
  | {
      readonly stage: 'private';
      readonly seat: string;
      readonly answers: readonly Ballot[];
      readonly canUndo: boolean;
    }
  | { readonly stage: 'over'; readonly of: number };

/** The screen of this moment. Only a private turn has answers, and only its own. */
export function turnScreen({ stage, seat, draft, steps, done, order }: Turns): TurnScreen {
  if (seat === null || stage === 'over') return { stage: 'over', of: order.length };
  if (stage === 'handover') return { stage, seat, done: done.length, of: order.length };
  return { stage, seat, answers: draft, canUndo: steps.length > 0 };
}

function handOver(turns: Turns): Turns {
  const seat = turns.order.find((other) => !turns.done.includes(other)) ?? null;
  return { ...turns, stage: seat === null ? 'over' : 'handover', seat, draft: [], steps: [] };
}

/** The round as it would be with this turn's answers in place of the earlier ones of its seat. */
function withDraft({ seat, draft }: Turns, round: Round): Round {
  if (seat === null) return round;
  return draft.reduce<Round>(
    (now, { item, value, y }) => {
      const cast = castVote(now, seat, item, value, y);
      return cast.ok ? cast.value : now;
    },
    dropSeat(round, seat),
  );
}
