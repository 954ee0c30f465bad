/** The capture bar: what is being typed, for which seat, and what became of the notes of this run. */
import { create } from 'zustand';

/** A note on its way to disk, or one that was refused and waits to be sent again. */
export interface PendingNote {
  readonly key: string;
  readonly text: string;
  readonly seatId: string | null;
  readonly sectionId: string | null;
  /** It goes into the parking lot instead of the inbox. */
  readonly isParked?: boolean;
}

export interface CaptureState {
  readonly text: string;
  /** What is typed goes into the parking lot. */
  readonly isParking: boolean;
  readonly seatId: string | null;
  /** Notes saved since the bar was opened for this workshop. */
  readonly count: number;
  /** The note that was saved last, with its id. */
  readonly last: { readonly id: string; readonly text: string; readonly seatId: string | null } | null;
  /** How many notes are being saved right now. */
  readonly waiting: number;
  readonly failed: readonly PendingNote[];
  /** Why the last note was refused. */
  readonly failure: string | null;
}

export const EMPTY_CAPTURE: CaptureState = {
  text: '',
  isParking: false,
  seatId: null,
  count: 0,
  last: null,
  waiting: 0,
  failed: [],
  failure: null,
};

export const useCapture = create<CaptureState>()(() => EMPTY_CAPTURE);
