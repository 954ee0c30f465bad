/**
 * Everything that can be done with the round on the table and the laptop that goes round, as one pure step.
 *
 * While somebody votes alone, nothing else can be done with the round: whoever sits at the laptop then must not read
 * what others gave by acting on it.
 */
import type { DeskContext, DeskIntent, DeskReply, DeskState } from './desk';
import { countPaper } from './paper-acts';
import { done, failed } from './reply';
import { closeDesk, keepDesk, openDesk, settleTie, showLast } from './round-acts';
import { actOnTurns } from './turn-acts';
import { finishSeat, orderFor, pickSeat, setMode, voteFor } from './vote-acts';

/** The desk after an intent; an intent that is refused leaves it as it was. */
export function actOnDesk(state: DeskState, intent: DeskIntent, context: DeskContext): DeskReply {
  if (intent.do === 'round.open') return openDesk(state, intent, context);
  const { desk } = state;
  if (!desk) return failed(state, 'no_round');
  if (isTurn(intent)) return actOnTurns(state, desk, intent);
  if (state.turns?.stage === 'private') return failed(state, 'private_turn');
  switch (intent.do) {
    case 'round.mode':
      return setMode(state, desk, intent.mode);
    case 'round.pick':
      return pickSeat(state, desk, intent.seat);
    case 'round.vote':
      return voteFor(state, desk, intent);
    case 'round.order':
      return orderFor(state, desk, intent.seat, intent.order);
    case 'round.finish':
      return finishSeat(state, desk, intent.seat, intent.isFinished);
    case 'round.sheet':
      return countPaper(state, desk, intent.token, intent.text);
    case 'round.close':
      return closeDesk(state, desk);
    case 'round.showDecider':
      return showLast(state, desk);
    case 'round.tie':
      return settleTie(state, desk, intent, context);
    case 'round.keep':
      return keepDesk(state, desk, context);
    case 'round.drop':
      return done({ desk: null, turns: null });
  }
}

/** The desk after its round was written into the workshop as this record. */
export function markKept(state: DeskState, recordId: string): DeskState {
  return state.desk ? { ...state, desk: { ...state.desk, keptAs: recordId } } : state;
}

function isTurn(intent: DeskIntent): intent is Extract<DeskIntent, { do: `turn.${string}` }> {
  return intent.do.startsWith('turn.');
}
