/**
 * The round on the table as the facilitator's window has it. While it is open nothing in it says what a seat gave,
 * except for the one seat that the scribe types for, and never what was given in a private turn.
 */
import type { RoundView } from '../room-view';
import { budgetOf, progressOf } from '../round';
import type { RoundDesk } from '../state';
import { type TurnScreen, turnScreen } from '../turns';
import type { DeskContext, DeskState } from './desk';
import { outcomeOf } from './outcome';
import { isKept, keptId } from './round-acts';
import { topOf } from './tie';
import { votedAlone } from './vote-acts';

/** The view of the round; null while the table is empty. `mayOverrule` is the rule of the day, see `sections/agreement`. */
export function viewRound(
  state: DeskState,
  context: Pick<DeskContext, 'seats' | 'exists'>,
  mayOverrule: boolean,
): RoundView | null {
  const { desk } = state;
  if (!desk) return null;
  const { round } = desk;
  // The rule of agreement asks for half of those who do not only listen, whether they vote today or not.
  const voters = context.seats.filter(({ roomRole }) => roomRole !== 'observer').length;
  const typed = state.turns?.stage === 'private' ? null : typedSeat(desk);
  return {
    id: round.id,
    question: round.question,
    method: round.method,
    place: desk.place,
    kind: desk.kind,
    items: desk.items,
    mode: desk.mode,
    stage: round.stage,
    decider: round.decider,
    budget: budgetOf(round),
    progress: progressOf(round),
    picked: desk.picked,
    own: round.ballots.filter(({ seat }) => seat === typed),
    sheets: desk.sheets.map(({ token, text }) => ({
      token,
      text: round.seats.includes(token) && token !== typed ? '' : text,
    })),
    top: topOf(desk),
    tie: desk.tie,
    keptAs: isKept(desk, context.exists) ? keptId(desk) : null,
    outcome: outcomeOf(desk, context.seats, { voters, mayOverrule }),
  };
}

/** The screen of the laptop that goes round; null while it does not. */
export function viewTurn({ turns }: DeskState): TurnScreen | null {
  return turns ? turnScreen(turns) : null;
}

/** The seat that the scribe types for and whose votes may be read while the round is open. */
function typedSeat(desk: RoundDesk): string | null {
  const isTyped = desk.mode !== 'turns' && desk.round.stage === 'open' && desk.picked !== null;
  return isTyped && desk.picked !== null && !votedAlone(desk, desk.picked) ? desk.picked : null;
}
