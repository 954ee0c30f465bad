/**
 * Which backups stay: the newest twelve whatever their date, then one an hour for a day, then one a day for a month.
 * Only the number of a backup says which is newer; a date from the future (the clock was wrong) fills no place that a
 * believable one could have.
 */
import type { BackupFile } from './backup-files';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** How many of each are kept. */
export const KEPT = { newest: 12, hourly: 24, daily: 30 } as const;

/** The backups that may go. */
export function chooseThinned(backups: readonly BackupFile[], now: Date): readonly BackupFile[] {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number);
  const kept = new Set(newestFirst.slice(0, KEPT.newest));
  const believable = newestFirst.filter(({ at }) => Date.parse(at) <= now.getTime());
  keepOneEach(believable, HOUR_MS, KEPT.hourly, kept);
  keepOneEach(believable, DAY_MS, KEPT.daily, kept);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function keepOneEach(
  newestFirst: readonly BackupFile[],
  span: number,
  count: number,
  kept: Set<BackupFile>,
): void {
  const spans = new Set<number>();
  for (const backup of newestFirst) {
    const nth = Math.floor(Date.parse(backup.at) / span);
    if (spans.has(nth)) continue;
    if (spans.size === count) return;
    spans.add(nth);
    kept.add(backup);
  }
}
