/** What limits the score of a section, however well its parts are done. */
import { CAP_LIMITS, type CapReason, MANY_ERRORS } from './weights';

/** What the caps of a section depend on. */
export interface SectionState {
  readonly openBlockers: number;
  /** Errors that are neither settled nor waived, blockers included. */
  readonly openErrors: number;
  readonly waivedErrors: number;
  /** The room has confirmed the section by a poll. */
  readonly isConfirmed: boolean;
  /** Somebody still objects to it. */
  readonly hasObjection: boolean;
}

export interface Cap {
  readonly reason: CapReason;
  readonly limit: number;
}

/** The lowest cap that applies, or null. */
export function capOf(state: SectionState): Cap | null {
  const reason = reasonOf(state);
  return reason && { reason, limit: CAP_LIMITS[reason] };
}

function reasonOf(state: SectionState): CapReason | null {
  if (state.openBlockers > 0) return 'blocker';
  if (state.openErrors >= MANY_ERRORS) return 'many_errors';
  if (state.openErrors > 0) return 'errors';
  if (state.isConfirmed && state.hasObjection) return 'objection';
  if (state.waivedErrors > 0) return 'waived_errors';
  return state.isConfirmed ? null : 'unconfirmed';
}
