/** Which records a projector shows when there are more than it can hold. */
import type { WorkshopRecord } from '../../domain/workshop';

/**
 * At most so many records, those that were touched last, in the order in which they were given: what the room works on
 * is in sight, and nothing jumps about while everything fits.
 */
export function mostRecent(records: readonly WorkshopRecord[], most: number): readonly WorkshopRecord[] {
  if (records.length <= most) return records;
  // Sorted as plain text, which takes a fraction of what comparing record by record does.
  const limit = records.map(({ updatedAt }) => updatedAt).sort()[records.length - most] ?? '';
  const newer = records.filter(({ updatedAt }) => updatedAt > limit);
  // Of those touched in the same moment the last ones fill what is left.
  const same = records.filter(({ updatedAt }) => updatedAt === limit).slice(newer.length - most);
  const kept = new Set([...newer, ...same]);
  return records.filter((record) => kept.has(record));
}
