/**
 * The names of backups. The number in front counts up and never lies; the moment behind it is what the clock said, and
 * clocks jump.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from './library-files';

/** Why a backup was made. */
export const BACKUP_REASONS = [
  'regular',
  'start',
  'by-hand',
  'before-update',
  'before-import',
  'before-restore',
  'before-purge',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface BackupFile {
  /** The file's name, by which it is asked for. */
  readonly name: string;
  readonly number: number;
  /** What the clock said, ISO 8601. */
  readonly at: string;
  readonly reason: BackupReason;
}

const NAME = /^(\d{6,9})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+)\.db$/;

/** The folder of the backups below the data folder. */
export function backupsOf(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** The backups in a folder, newest first by their number; other files are left alone. */
export function listBackupFiles(folder: string): readonly BackupFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => parseName(name) ?? [])
    .sort((a, b) => b.number - a.number);
}

/** The name of a new backup. */
export function backupName(number: number, now: Date, reason: BackupReason): string {
  return `${String(number).padStart(6, '0')}-${stampOf(now)}-${reason}.db`;
}

/** What a name says; null where it is not the name of a backup. */
export function parseName(name: string): BackupFile | null {
  const [, number, year, month, day, hour, minute, second, why] = NAME.exec(name) ?? [];
  const reason = BACKUP_REASONS.find((one) => one === why);
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  if (!number || !reason || Number.isNaN(Date.parse(at))) return null;
  return { name, number: Number(number), at, reason };
}
