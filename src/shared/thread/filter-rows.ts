/** Narrowing a chain down: whole threads are kept, so that what fits is seen with what it hangs on. */
import type { WorkshopRecord } from '../domain/workshop';
import type { ChainRow } from './chain-rows';

/** The rows of threads in which at least one record fits. */
export function threadsWith(
  rows: readonly ChainRow[],
  fits: (record: WorkshopRecord) => boolean,
): readonly ChainRow[] {
  const kept = new Set<number>();
  for (const { thread, cells } of rows) {
    if (!kept.has(thread) && cells.some((cell) => 'record' in cell && fits(cell.record))) kept.add(thread);
  }
  return rows.filter(({ thread }) => kept.has(thread));
}

/** How many threads there are in these rows. */
export function countThreads(rows: readonly ChainRow[]): number {
  return new Set(rows.map(({ thread }) => thread)).size;
}
