/** How much of the effort is promised as a must: above 0.60 nothing is left that may slip (DSDM). */
import type { Computed } from './computed';
import { divide, MISSING_INPUT } from './computed';

/** Share of must effort from which a plan has no slack. */
export const MOSCOW_LIMIT = 0.6;

interface Weighed {
  readonly priority?: string | undefined;
  readonly effort?: number | undefined;
}

/** Effort of musts / effort of musts, shoulds and coulds, 0 to 1; not computable while no effort is known. */
export function moscowLoad(items: readonly Weighed[]): Computed {
  let must = 0;
  let all = 0;
  let known = false;
  for (const { priority, effort } of items) {
    if (effort === undefined || (priority !== 'must' && priority !== 'should' && priority !== 'could'))
      continue;
    known = true;
    all += effort;
    if (priority === 'must') must += effort;
  }
  return known ? divide(must, all) : MISSING_INPUT;
}
