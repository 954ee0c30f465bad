/** Which records a projector shows when there are more than it can hold. */
import type { WorkshopRecord } from '../../domain/workshop';

/**
 * At most so many records, those that were touched last, in the order in which they were given: what the room works on
 * is in sight, and nothing jumps about while everything fits.
 */
export function mostRecent(records: readonly WorkshopRecord[], most: number): readonly WorkshopRecord[] {
  if (records.length <= most) return records;
  const newest = [...records]
    .sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(b.id, a.id))
    .slice(0, most);
  const kept = new Set(newest);
  return records.filter((record) => kept.has(record));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
