/** What the facilitator's side knows while a workshop runs; `public-view.ts` says what of it the room may see. */
import type { Clock } from './clock';
import type { Clusters } from './clusters';
import type { DayItem } from './day';
import type { Placement } from './placements';
import type { PublicView } from './public-view';
import type { Round } from './round';
import type { Seat } from './seats';
import type { Turns } from './turns';

/** A note on a wall. */
export interface RoomNote {
  readonly id: string;
  readonly text: string;
  /** Id of a seat; null for a note that is nobody's. */
  readonly author: string | null;
  /** Kept by the facilitator; the room never sees it. */
  readonly isPrivate: boolean;
  /** Number of a colour, 0 for none. */
  readonly colour: number;
}

/** A record as a board shows it, already in words. */
export interface RoomCard {
  readonly id: string;
  /** "G-03". */
  readonly ref: string;
  readonly text: string;
  /** Field values that the board chose to show. */
  readonly facts: readonly string[];
}

/** The board that the room works on. Before `isRevealed` only its counts are shown. */
export type RoomBoard =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'wall';
      readonly isRevealed: boolean;
      /** Shows who wrote a note; anonymous otherwise. */
      readonly showsNames: boolean;
      /** What the colour of a note stands for. */
      readonly colourBy: 'seat' | 'theme';
      readonly notes: readonly RoomNote[];
      readonly clusters: Clusters;
    }
  | { readonly kind: 'cards'; readonly isRevealed: boolean; readonly cards: readonly RoomCard[] }
  | {
      readonly kind: 'matrix';
      readonly isRevealed: boolean;
      /** Low and high end of x, low and high end of y. */
      readonly ends: readonly [string, string, string, string];
      readonly placements: readonly Placement[];
      readonly cards: readonly RoomCard[];
    };

/** What the facilitator has chosen for the projector. */
export type ProjectorMode =
  | { readonly mode: 'live' }
  | { readonly mode: 'blank' }
  | { readonly mode: 'break'; readonly title: string; readonly until: string }
  /** Keeps what was shown when it was frozen. */
  | { readonly mode: 'frozen'; readonly view: PublicView };

/** A running workshop as the facilitator's window and the main process have it. */
export interface Room {
  readonly workshopId: string;
  readonly title: string;
  /** The day, private notes included. */
  readonly day: readonly DayItem[];
  readonly clock: Clock | null;
  readonly prompt: string;
  /** What comes next, for the facilitator. */
  readonly nextPrompt: string;
  readonly seats: readonly Seat[];
  readonly board: RoomBoard;
  readonly rounds: readonly Round[];
  /** The round on the projector; null for none. */
  readonly shownRound: string | null;
  /** What items of rounds and matrices are called, by id or code. */
  readonly labels: Readonly<Record<string, string>>;
  readonly turns: Turns | null;
  /** Said, but not sorted yet: never on the projector. */
  readonly inbox: readonly string[];
  readonly parking: readonly string[];
  readonly projector: ProjectorMode;
}
