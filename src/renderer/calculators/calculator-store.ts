/** What is typed into the calculators and which one was last used; kept while the window is open, never stored. */
import { create } from 'zustand';
import type { Drafts } from './draft';

interface CalculatorState {
  /** The calculator last looked at, by section. */
  readonly chosen: Readonly<Record<string, string>>;
  /** By workshop and calculator: figures of one workshop must not show up in another. */
  readonly drafts: Readonly<Record<string, Drafts>>;
}

export const useCalculators = create<CalculatorState>()(() => ({ chosen: {}, drafts: {} }));

/** Remembers the calculator of a section. */
export function choose(place: string, id: string): void {
  useCalculators.setState(({ chosen }) => ({ chosen: { ...chosen, [place]: id } }));
}

/** Keeps what is typed; null forgets it. */
export function keepDrafts(key: string, drafts: Drafts | null): void {
  useCalculators.setState((state) => {
    const { [key]: _before, ...others } = state.drafts;
    return { drafts: drafts === null ? others : { ...others, [key]: drafts } };
  });
}
