/** The review of the open workshop: what was met, where each finding stands, which one is on the table. */
import type { Finding } from '@shared/sections/record-view';
import { useEffect, useMemo } from 'react';
import { useFindings } from '../../store/findings-store';
import { useRecords, useWorkshop } from '../../store/workshop-store';
import { type Review, type ReviewStep, reviewOf } from './review-model';
import { meetFindings, type Scope, showFinding, useReviewPlace } from './review-place';

const NO_STEPS: readonly Finding[] = [];

export interface ReviewNow {
  readonly review: Review;
  readonly scope: Scope;
  /** The checks have answered. */
  readonly isReady: boolean;
  readonly step: ReviewStep | undefined;
  /** Of the step on the table, from 0. */
  readonly index: number;
}

/** The review as it stands. */
export function useReview(): ReviewNow {
  const workshopId = useWorkshop((state) => state.mirror?.workshop.id ?? null);
  const open = useFindings((state) => state.findings);
  const waived = useFindings((state) => state.waived);
  const isReady = useFindings((state) => state.revision !== null);
  const actions = useRecords('action_item');
  const place = useReviewPlace();
  const isOwn = place.workshopId === workshopId;
  const scope = isOwn ? place.scope : 'usual';
  const now = useMemo(() => {
    const all = new Map([...open, ...waived].map((finding) => [finding.key, finding]));
    return [...all.values()].filter(({ severity }) => scope === 'all' || severity !== 'hint');
  }, [open, waived, scope]);
  useEffect(() => {
    if (workshopId !== null && isReady) meetFindings(workshopId, now);
  }, [workshopId, isReady, now]);
  const seen = isOwn ? place.seen : NO_STEPS;
  const review = useMemo(() => reviewOf(seen, now, actions), [seen, now, actions]);
  const chosen = review.steps.findIndex(({ finding }) => finding.key === place.at);
  const index = chosen >= 0 ? chosen : review.steps.findIndex(({ state }) => state === 'open');
  const step = review.steps[index];
  const key = step?.finding.key ?? null;
  // What is on the table stays there when it is settled; only people go on.
  useEffect(() => {
    if (key !== null) showFinding(key);
  }, [key]);
  return { review, scope, isReady, step, index };
}
