/** How long a response may take at most by what is promised: checks of performance and of models read it alike. */
import { toMilliseconds } from '../analysis/milliseconds';
import type { TypedRecord } from './record-view';

/** The longest time that a response-time benchmark allows; null where it sets no upper end in a unit of time. */
export function longestMs({ body }: TypedRecord<'benchmark'>): number | null {
  if (body.kind !== 'latency' || body.comparator === 'gt' || body.comparator === 'ge') return null;
  const limit = body.comparator === 'between' ? body.threshold_upper : body.threshold_value;
  return limit === undefined ? null : toMilliseconds(limit, body.unit);
}
