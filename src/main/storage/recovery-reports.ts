/** What was repaired and not yet read by anybody, and what was repaired before: kept as one setting. */
import type { RecoveryReport } from '@shared/storage/recovery';
import type { SettingRepository } from '../repositories/drafts';

const KEY = 'storage.recovery';
const MAX_KEPT = 20;

interface Kept {
  readonly reports: readonly RecoveryReport[];
  /** How many of them, from the newest, nobody has read. */
  readonly unread: number;
}

/** The repairs, newest first, and how many of them are news. */
export function readReports(settings: SettingRepository): Kept {
  const text = settings.list()[KEY];
  if (!text) return { reports: [], unread: 0 };
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return { reports: [], unread: 0 };
  }
}

/** Keeps a new report on top. */
export function keepReport(settings: SettingRepository, report: RecoveryReport): void {
  const { reports, unread } = readReports(settings);
  const kept: Kept = { reports: [report, ...reports].slice(0, MAX_KEPT), unread: unread + 1 };
  settings.write(KEY, JSON.stringify(kept));
}

/** Somebody has read them all. */
export function markRead(settings: SettingRepository): void {
  const { reports } = readReports(settings);
  settings.write(KEY, JSON.stringify({ reports, unread: 0 } satisfies Kept));
}
