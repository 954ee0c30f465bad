/**
 * A running workshop as the facilitator's window has it: the answer of `room.get` and the content of the event
 * `room-changed`. It never holds a hidden vote: of an open round only how far each seat is, and what was given for the
 * one seat that the scribe types for; of a private turn only the answers of its own person.
 *
 * Milliseconds were true when the view was made; the window counts on by itself while a watch runs.
 */

import type { PaperTrouble } from './paper';
import type { Phase } from './phases';
import type { ProjectorTheme, PublicView } from './public-view';
import type { Ballot, RoundMethod, SeatProgress, VoteRefusal } from './round';
import type { BoardPlace, RoundItem, Stage, VoteMode } from './state';
import type { TurnScreen } from './turns';

/** The clock of the running block. */
export interface RoomClockView {
  readonly blockId: string;
  readonly phases: readonly Phase[];
  readonly phase: number;
  /** Left of the phase and of the block; below zero when the room takes longer. */
  readonly phaseMs: number;
  readonly blockMs: number;
  readonly spentMs: number;
  readonly isRunning: boolean;
  /** Milliseconds the app was away while this clock ran and which were not counted; 0 for none. */
  readonly awayMs: number;
}

/** Somebody at an end of a spread, or alone with a view: by role, never by name. */
export interface RoleView {
  readonly role: string;
  readonly value: number;
}

/** One item of a closed round. */
export interface RoundRow {
  readonly item: RoundItem;
  /** 1 first; equal scores share a place unless a tie was settled. */
  readonly rank: number;
  /** Dots, Borda points, median, mean x of a placement, or how many times more the left one of a pair matters. */
  readonly score: number;
  /** Mean y of a placement; null for other methods. */
  readonly scoreY: number | null;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Ranges of a placement by axis are folded into the wider one. */
  readonly range: number;
  /** Wide enough that both ends talk before anything is decided. */
  readonly isOpen: boolean;
  readonly lowest: readonly RoleView[];
  readonly highest: readonly RoleView[];
  readonly minority: readonly RoleView[];
  /** Values without seats, in order: for bars and dots. */
  readonly values: readonly number[];
  /** Second axis of a placement, point by point as `values`; empty for other methods. */
  readonly valuesY: readonly number[];
  /** The answers meet the agreement rule of the room; null for what is no poll. */
  readonly isConfirmed: boolean | null;
}

/** What a round came to, as far as it may be seen. */
export interface RoundOutcome {
  /** By rank. */
  readonly rows: readonly RoundRow[];
  /** Item ids in the order in which to talk about them: the widest spread first. */
  readonly queue: readonly string[];
  /** Item ids that share the score across the line; empty when the line is clear. */
  readonly tied: readonly string[];
  readonly voters: number;
  /** The decider's answers are not shown yet. */
  readonly waitsForDecider: boolean;
}

/** The round on the table. */
export interface RoundView {
  readonly id: string;
  readonly question: string;
  readonly method: RoundMethod;
  readonly place: BoardPlace;
  readonly kind: string;
  readonly items: readonly RoundItem[];
  readonly mode: VoteMode;
  readonly stage: 'open' | 'closed' | 'complete';
  readonly decider: string | null;
  /** Votes of each seat in all: dots, or number of items. */
  readonly budget: number;
  readonly progress: readonly SeatProgress[];
  readonly picked: string | null;
  /** What was given so far for the picked seat; empty in other modes. */
  readonly own: readonly Ballot[];
  /** Sheets of paper that were counted; the text of a seat's own sheet is there while the scribe types for it. */
  readonly sheets: readonly { readonly token: string; readonly text: string }[];
  /** How many items are taken further. */
  readonly top: number;
  readonly tie: {
    readonly order: readonly string[];
    readonly decider: string;
    readonly reason: string;
  } | null;
  readonly keptAs: string | null;
  /** Null while it is open. */
  readonly outcome: RoundOutcome | null;
}

/** A screen that the projector can use. */
export interface DisplayView {
  readonly id: number;
  readonly label: string;
  /** The facilitator's window is on it. */
  readonly isOwn: boolean;
}

/** The projector as the facilitator sees it. */
export interface ProjectorView {
  readonly mode: 'live' | 'blank' | 'break' | 'frozen';
  readonly theme: ProjectorTheme;
  /** The facilitator wants it open. */
  readonly isProjecting: boolean;
  /** Its window is on a screen; false while its display is unplugged. */
  readonly isShown: boolean;
  readonly displayId: number | null;
  readonly displays: readonly DisplayView[];
  /** Exactly what the projector was sent last. */
  readonly preview: PublicView;
}

/** Everything the facilitator's window shows about the running workshop. */
export interface RoomView {
  readonly workshopId: string;
  readonly clock: RoomClockView | null;
  readonly spent: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, number>>;
  /** Since the day began, and whether that counts on; null before. */
  readonly day: { readonly elapsedMs: number; readonly isRunning: boolean } | null;
  readonly stage: Stage | null;
  readonly round: RoundView | null;
  readonly turn: TurnScreen | null;
  readonly heard: Readonly<Record<string, readonly string[]>>;
  readonly leftOut: readonly string[];
  readonly projector: ProjectorView;
}

/** What `room.act` answers. The room itself arrives by event. */
export interface RoomReply {
  /** Revision of the workshop after a step that wrote records; null for one that did not. */
  readonly revision: number | null;
  /** Why a vote was not taken; the budget of a seat is a rule and not a fault. */
  readonly refused: VoteRefusal | 'no_turn' | null;
  /** What cannot be counted on a sheet of paper. */
  readonly troubles: readonly PaperTrouble[];
}
