/**
 * The desk of votes: the round on the table with the laptop that goes round. It is changed by `actOnDesk` alone, shown
 * by `viewRound`, and written into the workshop by `keepRound`. Everything here is pure.
 */
import type { RoomIntent } from '../intents';
import type { PaperTrouble } from '../paper';
import type { VoteRefusal } from '../round';
import type { Seat } from '../seats';
import type { RoundDesk } from '../state';
import type { Turns } from '../turns';

/** What main holds: the desk as it is stored, and the turns with the draft that is memory only. */
export interface DeskState {
  readonly desk: RoundDesk | null;
  readonly turns: Turns | null;
}

/** No round on the table. */
export const EMPTY_DESK: DeskState = { desk: null, turns: null };

/** What the desk has to know of the room. */
export interface DeskContext {
  /** People in the room, from `seatsOf`. */
  readonly seats: readonly Seat[];
  /** Seats that do not vote today. */
  readonly leftOut: readonly string[];
  readonly newId: () => string;
  /** A record is in the workshop and not in the bin: a kept round that was undone can be kept again. */
  readonly exists: (recordId: string) => boolean;
}

/** Intents that the desk answers; `round.keep` only says whether it may be kept, see `keepRound` and `markKept`. */
export type DeskIntent = Extract<RoomIntent, { do: `round.${string}` | `turn.${string}` }>;

/** Why something cannot be done that is no vote; the words stand in `desk-text.en.ts`. */
export type DeskError =
  | 'no_round'
  | 'round_on_table'
  | 'no_seats'
  | 'too_many_seats'
  | 'private_turn'
  | 'voted_alone'
  | 'not_open'
  | 'not_complete'
  | 'no_votes'
  | 'no_tie'
  | 'already_kept';

/** What became of an intent; after anything but success the state is the one that was given. */
export interface DeskReply {
  readonly state: DeskState;
  readonly refused: VoteRefusal | 'no_turn' | null;
  readonly troubles: readonly PaperTrouble[];
  readonly error: DeskError | null;
}
