/** How ready the open workshop is and how far it covers the guide, as the findings worker last said. */
import type { ItemCoverage } from '@shared/coverage/coverage';
import type { Readiness, SectionReadiness } from '@shared/readiness/readiness';
import { create } from 'zustand';

export interface ReadinessState {
  /** Null until the worker has answered for the first time. */
  readonly readiness: Readiness | null;
  /** Guide items in the order of their sections. */
  readonly coverage: readonly ItemCoverage[];
  /** The revision they were computed from. */
  readonly revision: number | null;
}

const NONE: ReadinessState = { readiness: null, coverage: [], revision: null };

export const useReadiness = create<ReadinessState>()(() => NONE);

/** Shows what the worker said. */
export function showReadiness(
  readiness: Readiness,
  coverage: readonly ItemCoverage[],
  revision: number,
): void {
  useReadiness.setState({ readiness, coverage, revision });
}

/** Nothing is known about the workshop that is opened next. */
export function forgetReadiness(): void {
  useReadiness.setState(NONE);
}

/** One section's score and gaps; the object is the same until something about the section changes. */
export function useSectionReadiness(sectionId: string): SectionReadiness | undefined {
  return useReadiness(({ readiness }) => readiness?.sections.find(({ id }) => id === sectionId));
}

/** How far one item of the guide is covered. */
export function useItemCoverage(itemId: string): ItemCoverage | undefined {
  return useReadiness(({ coverage }) => coverage.find(({ item }) => item === itemId));
}
