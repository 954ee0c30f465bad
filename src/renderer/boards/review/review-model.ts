/**
 * The consistency review: findings one after the other, errors first. What was met once stays in the list when it is
 * settled, so that the room sees how far it has come. Pure.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isActive } from '@shared/domain/workshop';
import type { Severity } from '@shared/sections/define-section';
import type { Finding } from '@shared/sections/record-view';

/** The room looks at one finding for about this long. */
export const SECONDS_EACH = 45;

export type StepState = 'open' | 'settled' | 'action' | 'accepted';

export interface ReviewStep {
  readonly finding: Finding;
  readonly state: StepState;
}

export interface Review {
  readonly steps: readonly ReviewStep[];
  /** Steps still to be handled. */
  readonly open: number;
  readonly openErrors: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What was seen before with what is new, errors first; inside a severity in the order in which they were first seen. */
export function mergeSeen(seen: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Set(seen.map(({ key }) => key));
  // What was accepted before the review began is no work for it.
  const fresh = now.filter(({ key, waived }) => !known.has(key) && waived === undefined);
  const current = new Map(now.map((finding) => [finding.key, finding]));
  // A finding that grew worse or changed its words is shown as it is now.
  const kept = seen.map((finding) => current.get(finding.key) ?? finding);
  return [...kept, ...fresh].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Where each finding stands: `now` are all findings, accepted ones among them. */
export function reviewOf(
  seen: readonly Finding[],
  now: readonly Finding[],
  actions: readonly WorkshopRecord[],
): Review {
  const current = new Map(now.map((finding) => [finding.key, finding]));
  const handled = new Set(
    actions.filter(isActive).map(({ body }) => placeOf(body.source_check_id, body.blocks_record_id)),
  );
  const steps = seen.map((finding): ReviewStep => {
    const present = current.get(finding.key);
    if (!present) return { finding, state: 'settled' };
    if (present.waived) return { finding: present, state: 'accepted' };
    const isHandled = handled.has(placeOf(present.check, present.recordIds[0]));
    return { finding: present, state: isHandled ? 'action' : 'open' };
  });
  const open = steps.filter(({ state }) => state === 'open');
  return {
    steps,
    open: open.length,
    openErrors: open.filter(({ finding }) => finding.severity === 'error').length,
  };
}

/** The index of the next open step after this one, going round; −1 when none is open. */
export function nextOpen(steps: readonly ReviewStep[], after: number): number {
  const from = steps.findIndex(({ state }, index) => index > after && state === 'open');
  return from >= 0 ? from : steps.findIndex(({ state }, index) => index !== after && state === 'open');
}

/** "2 errors left", "no error left, 5 others open", "everything is handled". */
export function leftWords({ open, openErrors }: Pick<Review, 'open' | 'openErrors'>): string {
  if (open === 0) return 'everything is handled';
  const rest = open - openErrors;
  if (openErrors === 0) return `no error left, ${rest} ${rest === 1 ? 'other' : 'others'} open`;
  return `${openErrors} ${openErrors === 1 ? 'error' : 'errors'} left`;
}

/** An action remembers the check and the first record. */
function placeOf(check: unknown, recordId: unknown): string {
  return `${String(check ?? '')} ${String(recordId ?? '')}`;
}
