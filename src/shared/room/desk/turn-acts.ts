/** The laptop that goes round: turns begin, are taken, answered, covered and handed on. */
import { progressOf, setFinished } from '../round';
import type { RoundDesk } from '../state';
import {
  answer,
  answerOrder,
  coverTurn,
  finishTurn,
  passOver,
  repeatTurn,
  startTurns,
  type Turns,
  takeTurn,
  undoAnswer,
} from '../turns';
import type { DeskIntent, DeskReply, DeskState } from './desk';
import { done, failed, refused, storable } from './reply';

type TurnIntent = Extract<DeskIntent, { do: `turn.${string}` }>;

/** What becomes of an intent about turns. */
export function actOnTurns(state: DeskState, desk: RoundDesk, intent: TurnIntent): DeskReply {
  if (intent.do === 'turn.end') return done({ desk: { ...desk, mode: 'scribe', picked: null }, turns: null });
  if (desk.round.stage !== 'open') return failed(state, 'not_open');
  if (intent.do === 'turn.start') return begin(state, desk);
  if (intent.do === 'turn.repeat') return repeat(state, desk, intent.seat);
  const { turns } = state;
  if (!turns) return refused(state, 'no_turn');
  const next = (changed: Turns): DeskReply => done({ ...state, turns: changed });
  switch (intent.do) {
    case 'turn.take':
      return turns.stage === 'handover' ? next(takeTurn(turns)) : refused(state, 'no_turn');
    case 'turn.answer': {
      const given = answer(turns, desk.round, intent.item, intent.value, intent.y);
      return given.ok ? next(given.value) : refused(state, given.error);
    }
    case 'turn.order': {
      if (desk.round.method !== 'ranking') return refused(state, 'out_of_range');
      const given = answerOrder(turns, desk.round, intent.order);
      return given.ok ? next(given.value) : refused(state, given.error);
    }
    case 'turn.undo':
      return next(undoAnswer(turns));
    case 'turn.done':
      return finish(state, desk, turns);
    case 'turn.pass':
      return next(passOver(turns));
    case 'turn.cover':
      return next(coverTurn(turns));
  }
}

/** The laptop starts to go round; who is finished already needs no turn. A round of turns under way goes on. */
function begin(state: DeskState, desk: RoundDesk): DeskReply {
  if (state.turns && state.turns.stage !== 'over') return done(state);
  const turned: RoundDesk = { ...desk, mode: 'turns', picked: null };
  return done({ desk: turned, turns: startTurns(desk.round, finishedSeats(desk)) });
}

/** A seat's turn comes again, or late. */
function repeat(state: DeskState, desk: RoundDesk, seat: string): DeskReply {
  if (state.turns?.stage === 'private') return failed(state, 'private_turn');
  if (!desk.round.seats.includes(seat)) return refused(state, 'no_seat');
  const turns = state.turns ?? startTurns(desk.round, finishedSeats(desk));
  return done({ desk: { ...desk, mode: 'turns', picked: null }, turns: repeatTurn(turns, seat) });
}

/** "Done": what was given goes into the round and is nobody else's to see. */
function finish(state: DeskState, desk: RoundDesk, turns: Turns): DeskReply {
  const { seat } = turns;
  if (turns.stage !== 'private' || seat === null) return refused(state, 'no_turn');
  const finished = finishTurn(turns, desk.round);
  const round = storable(setFinished(finished.round, seat, true));
  const alone = [...new Set([...(desk.alone ?? []), seat])];
  const sheets = desk.sheets.filter(({ token }) => token !== seat);
  return done({ desk: { ...desk, round, alone, sheets }, turns: finished.turns });
}

function finishedSeats({ round }: RoundDesk): readonly string[] {
  return progressOf(round)
    .filter(({ isFinished }) => isFinished)
    .map(({ seat }) => seat);
}
