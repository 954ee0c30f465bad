/** The library's cards, loaded once and then fed by events. */
import type { ExampleCard, WorkshopCard } from '@shared/ipc/replies';
import { create } from 'zustand';

export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly cards: ReadonlyMap<string, WorkshopCard>;
  readonly examples: readonly ExampleCard[];
}

export const useLibrary = create<LibraryState>()(() => ({
  status: 'loading',
  cards: new Map(),
  examples: [],
}));
