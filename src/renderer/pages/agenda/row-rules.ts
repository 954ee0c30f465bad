/** What the shape of a row allows, so that the menu offers only that. Pure. */
import type { PlanItem } from '@shared/agenda/plan';
import { mergeBlocks } from '@shared/room/day-shape';

/** True for a row that is not over and has minutes for two. */
export function canSplit({ row, state }: PlanItem): boolean {
  return state !== 'done' && row.minutes >= 2;
}

/** True when a row and the one after it can become one. */
export function canMerge(item: PlanItem, next: PlanItem | undefined): boolean {
  if (!next) return false;
  const rows = [item, next].map(({ record }) => ({ id: record.id, body: record.body }));
  return mergeBlocks(rows, item.record.id, next.record.id).ok;
}

/**
 * Before which row the time of day stands, by the plan: the row that should be running then. Null before the day's
 * beginning by the plan; the number of rows after its end.
 */
export function nowIndex(day: readonly PlanItem[], minutesSinceStart: number): number | null {
  if (minutesSinceStart < 0) return null;
  const at = day.findIndex(
    ({ start, row, state }) =>
      start !== null && minutesSinceStart < start + (state === 'skipped' ? 0 : row.minutes),
  );
  return at === -1 ? day.length : at;
}

/** Minutes since "09:00" of the same day; below zero before it. */
export function minutesSince(start: string, now: Date): number {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  return now.getHours() * 60 + now.getMinutes() - (hours * 60 + minutes);
}
