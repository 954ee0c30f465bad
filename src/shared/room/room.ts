/** What main knows while a workshop runs; `public-view.ts` says what of it the room may see. */
import { type BoardRecords, boardRecords, type RecordSource } from './boards/board-records';
import type { RoomState } from './state';

/** A running workshop: its records as boards look at them, and its state. */
export interface Room {
  readonly view: BoardRecords;
  readonly state: RoomState;
}

/** The room of a workshop at this moment; costs nothing, and is made anew for each view. */
export function roomOf(source: RecordSource, state: RoomState): Room {
  return { view: boardRecords(source), state };
}
