/** Answers of the desk, each made in one place. */
import type { PaperTrouble } from '../paper';
import type { Cast, Round } from '../round';
import type { RoundDesk } from '../state';
import type { DeskError, DeskReply, DeskState } from './desk';

/** It was done. */
export function done(state: DeskState): DeskReply {
  return { state, refused: null, troubles: [], error: null };
}

/** A rule of voting forbids it; nothing changed. */
export function refused(state: DeskState, why: DeskReply['refused']): DeskReply {
  return { state, refused: why, troubles: [], error: null };
}

/** It cannot be done now; nothing changed. */
export function failed(state: DeskState, error: DeskError): DeskReply {
  return { state, refused: null, troubles: [], error };
}

/** A sheet cannot be counted; nothing changed. */
export function troubled(state: DeskState, troubles: readonly PaperTrouble[]): DeskReply {
  return { state, refused: null, troubles, error: null };
}

/** The state with another round on the same desk. */
export function withRound(state: DeskState, desk: RoundDesk, round: Round): DeskState {
  return { ...state, desk: { ...desk, round: storable(round) } };
}

/** What became of a vote. */
export function afterCast(state: DeskState, desk: RoundDesk, cast: Cast): DeskReply {
  return cast.ok ? done(withRound(state, desk, cast.value)) : refused(state, cast.error);
}

/** A round as it is stored, whose lists belong to it alone. */
export function storable(round: Round): RoundDesk['round'] {
  return {
    ...round,
    items: [...round.items],
    seats: [...round.seats],
    ballots: [...round.ballots],
    finished: [...round.finished],
  };
}
