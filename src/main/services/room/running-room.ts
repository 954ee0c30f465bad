/** A running workshop in memory, and what an act on it is given and answers with. */
import type { Saved } from '@shared/ipc/replies';
import type { DayItem } from '@shared/room/day';
import type { KeptRound } from '@shared/room/desk/keep';
import type { RoomReply } from '@shared/room/room-view';
import type { RoomState } from '@shared/room/state';
import type { Moment } from '@shared/room/stopwatch';
import type { Turns } from '@shared/room/turns';
import type { CommitDay } from './commit-day';
import type { LeftClock } from './left-clocks';
import type { LiveRecords } from './live-records';

/** The stored state with what is never stored: the draft of a private turn, and how long the app was away. */
export interface RunningRoom {
  readonly state: RoomState;
  /** With draft and steps, which live here and nowhere else; null when the laptop does not go round. */
  readonly turns: Turns | null;
  /** Milliseconds away that nobody has counted yet; 0 for none. */
  readonly awayMs: number;
  /** Clocks of blocks that were left, by block; see `left-clocks.ts`. */
  readonly left: Readonly<Record<string, LeftClock>>;
}

/** What an act may look at and do. */
export interface ActContext {
  readonly workshopId: string;
  /** Names the act; a commit made with it is done once. */
  readonly opId: string;
  readonly now: Moment;
  readonly records: LiveRecords;
  /** The day as it is now, also after a commit of this act. */
  readonly items: () => readonly DayItem[];
  readonly people: () => number;
  readonly newId: () => string;
  readonly commitDay: CommitDay;
  /** Writes a round that is kept, as one step of the history, under this id if it is free. */
  readonly commitRound: (kept: KeptRound, id: string) => Saved;
}

/** The room after an act, and its answer. */
export interface Acted {
  readonly room: RunningRoom;
  readonly reply: RoomReply;
}

const NOTHING: RoomReply = { revision: null, refused: null, troubles: [] };

/** An act that changed the stored state alone. */
export function acted(room: RunningRoom, state: Partial<RoomState>): Acted {
  return { room: { ...room, state: { ...room.state, ...state } }, reply: NOTHING };
}

/** The same with the revision of what was written. */
export function actedAt(room: RunningRoom, revision: number | null): Acted {
  return { room, reply: { ...NOTHING, revision } };
}

/** The state as it is stored and shown to others: of the turns only whose it is, never what they answer. */
export function storedState({ state, turns }: RunningRoom): RoomState {
  if (!turns) return { ...state, turns: null };
  const { stage, order, done, seat } = turns;
  return { ...state, turns: { stage, order: [...order], done: [...done], seat } };
}
