/** What the history panel shows, and the moments of the workshop that can be looked at. */
import type { Moment } from '@shared/ipc/replies';
import { create } from 'zustand';

export type HistoryScope = 'record' | 'workshop' | 'bin';

export interface HistoryState {
  readonly scope: HistoryScope;
  /** Every change of the workshop, oldest first; loaded when somebody starts to look back. */
  readonly moments: readonly Moment[];
}

export const useHistory = create<HistoryState>()(() => ({ scope: 'record', moments: [] }));
