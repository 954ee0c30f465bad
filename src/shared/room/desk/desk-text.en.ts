/** English words for what cannot be done with a round. */
import type { DeskError } from './desk';

/** One sentence each, for people. */
export const DESK_ERRORS: Readonly<Record<DeskError, string>> = {
  no_round: 'There is no round on the table.',
  round_on_table: 'A round is on the table. Keep it or drop it before another one begins.',
  no_seats: 'Nobody in the room has a vote. Name the seats first.',
  too_many_seats: 'More people have a vote than a round can hold. Leave some of them out first.',
  private_turn: 'Somebody is voting alone. Wait until they are done, or cover their turn.',
  voted_alone: 'This seat has voted alone. Give it another turn to change its votes.',
  not_open: 'The round is closed.',
  not_complete: 'The round is not over: close it, and show the answers of the decider.',
  no_votes: 'Nobody has voted yet.',
  no_tie: 'These items do not share a place across the line, so there is nothing to settle.',
  already_kept: 'This round is kept already.',
};
