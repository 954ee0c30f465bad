/**
 * The running workshop as main said it last: clock, round, turn, stage, projector. Only `feed.ts` writes here. The
 * milliseconds in it were true at `receivedAt`; whoever shows a clock counts on from there by itself.
 */
import type { Signal } from '@shared/room/clock';
import type { RoomView } from '@shared/room/room-view';
import { create } from 'zustand';

export interface RoomStore {
  /** Null while no workshop is open, or before its room was told. */
  readonly room: RoomView | null;
  /** `performance.now()` of this window when it arrived. */
  readonly receivedAt: number;
  /** The signal that the clock gave last; another one is another value. */
  readonly signal: { readonly signal: Signal } | null;
}

export const useRoom = create<RoomStore>()(() => ({ room: null, receivedAt: 0, signal: null }));

/** The running workshop outside React: for commands. */
export function getRoom(): RoomView | null {
  return useRoom.getState().room;
}

/** True while the laptop goes round: the window then shows the screen of the turns and nothing else. */
export function hasTurn({ room }: Pick<RoomStore, 'room'>): boolean {
  return room?.turn != null && room.round?.stage === 'open';
}
