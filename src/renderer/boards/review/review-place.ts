/** How far the room is in the review, kept while people go to other pages to mend what was found. */
import type { Finding } from '@shared/sections/record-view';
import { create } from 'zustand';
import { mergeSeen } from './review-model';

/** Errors and warnings, or hints too. */
export type Scope = 'usual' | 'all';

interface ReviewPlace {
  readonly workshopId: string | null;
  /** Findings met so far, in the order of the review. */
  readonly seen: readonly Finding[];
  /** Key of the finding on the table. */
  readonly at: string | null;
  readonly scope: Scope;
}

const START: Omit<ReviewPlace, 'workshopId'> = { seen: [], at: null, scope: 'usual' };

/** The place in the review; another workshop begins anew. */
export const useReviewPlace = create<ReviewPlace>()(() => ({ workshopId: null, ...START }));

/** Takes in what the checks say now; nothing is redrawn when that is what was known. */
export function meetFindings(workshopId: string, now: readonly Finding[]): void {
  const place = useReviewPlace.getState();
  const before = place.workshopId === workshopId ? place.seen : [];
  const seen = mergeSeen(before, now);
  const isSame = seen.length === before.length && seen.every((finding, index) => finding === before[index]);
  if (place.workshopId !== workshopId) useReviewPlace.setState({ workshopId, ...START, seen });
  else if (!isSame) useReviewPlace.setState({ seen });
}

/** Puts a finding on the table. */
export function showFinding(key: string | null): void {
  useReviewPlace.setState({ at: key });
}

/** Begins again with what is open now: what was settled leaves the list. */
export function beginReview(scope: Scope): void {
  useReviewPlace.setState({ ...START, scope });
}
