/** What has to be said before a finding is accepted for a while, and what speaks against it. */
import { addDays } from '@shared/analysis/days';
import { BLOCKERS } from '@shared/readiness/blockers';
import type { Finding } from '@shared/sections/record-view';

/** Shorter than this, nobody can judge the reason later. */
export const MIN_REASON = 20;
export const USUAL_DAYS = 30;
export const LONGEST_DAYS = 90;

export interface WaiverDraft {
  readonly reason: string;
  readonly approverId: string | null;
  /** ISO day. */
  readonly until: string | null;
}

/** True when nobody can accept it. */
export function isUnwaivable(finding: Finding): boolean {
  return BLOCKERS.has(finding.check);
}

/** The last day a waiver has when nobody says another. */
export function usualEnd(today: string): string {
  return addDays(today, USUAL_DAYS);
}

/** What is wrong with the draft, by field; empty when it can be written. `isEmptyWords` says that a text says nothing. */
export function waiverErrors(
  { reason, approverId, until }: WaiverDraft,
  today: string,
  isEmptyWords: (reason: string) => boolean,
): { readonly reason?: string; readonly approverId?: string; readonly until?: string } {
  const left = MIN_REASON - reason.trim().length;
  const latest = addDays(today, LONGEST_DAYS);
  return {
    ...(left > 0
      ? { reason: `Say why, so that it can be judged later: ${left} more characters.` }
      : isEmptyWords(reason) && {
          reason: 'This reason says nothing yet. Name the fact that makes it acceptable.',
        }),
    ...(approverId === null && { approverId: 'Name the person who answers for it.' }),
    ...(until === null || until < today
      ? { until: 'Name a day that is still to come.' }
      : until > latest && { until: `Ninety days at most: ${latest} or earlier.` }),
  };
}
