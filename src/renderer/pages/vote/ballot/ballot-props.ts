/** What every ballot is given: the round, the answers of one person, and where new ones go. */
import type { RoundView } from '@shared/room/room-view';
import type { Ballot } from '@shared/room/round';

/** The part of a round that a ballot shows; nothing in it says what anybody else gave. */
export type AskedRound = Pick<
  RoundView,
  'id' | 'method' | 'items' | 'place' | 'kind' | 'budget' | 'question'
>;

export interface BallotProps {
  readonly round: AskedRound;
  /** Of one person. */
  readonly ballots: readonly Ballot[];
  /** Null takes an answer back; `y` is the second axis of a placement. */
  readonly onVote: (item: string, value: number | null, y?: number) => void;
  /** The whole order of a ranking. */
  readonly onOrder: (order: readonly string[]) => void;
  /** Says a change aloud that the control itself does not. */
  readonly say: (text: string) => void;
}
