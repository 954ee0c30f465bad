/** What is known of a round while it is made into records. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Section } from '../../sections/define-section';
import type { RoundOutcome } from '../room-view';
import type { Ballot } from '../round';
import type { Seat } from '../seats';
import type { RoundDesk } from '../state';

/** What keeping has to know. */
export interface KeepInput {
  /** A desk whose round is complete; see `actOnDesk` with `round.keep`. */
  readonly desk: RoundDesk;
  readonly seats: readonly Seat[];
  readonly section: Section | null;
  /** Records of a kind, in their order; those in the bin may be among them. */
  readonly recordsOf: (kind: string) => readonly WorkshopRecord[];
  /** The moment, ISO 8601. */
  readonly now: string;
  /** A random token, another one at each call. */
  readonly token: () => string;
  /** Also changes what was voted on: places, positions, ratings, poll answers. */
  readonly applies: boolean;
}

/** What of a round is known while it is made into records. */
export interface Keeping extends KeepInput {
  readonly outcome: RoundOutcome;
  /** Token of each vote. */
  readonly tokens: ReadonlyMap<Ballot, string>;
  /** The active record of an item; undefined for codes and for records that are gone. */
  readonly recordOf: (item: string) => WorkshopRecord | undefined;
}

/** How a reference to the round reads in the batch. */
export const NEW_ROUND = 'new:round';
