/**
 * Opens the library, whatever state its files are in: compares the database with its second copy, does again what was
 * lost, and puts everything together anew where the database cannot be trusted. What it never does is show an empty
 * library where there was one, or delete what it cannot read.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { RecoveryReport } from '@shared/storage/recovery';
import { createJournal, type Journal } from '../db/journal';
import { NEWEST_VERSION, OLDEST_VERSION } from '../db/migrate';
import { databaseFile, type LibraryDatabase, openDatabase } from '../db/open-database';
import { storageErrorOf } from '../db/storage-error';
import { looksWhole } from '../db/verify';
import { createRepositories, type Repositories } from '../repositories/repositories';
import { backupName, backupsOf, listBackupFiles } from './backup-files';
import { findMarker, writeMarker } from './marker';
import { mendJournal } from './mend-journal';
import { finishRebuild, rebuildLibrary } from './rebuild';
import { keepReport } from './recovery-reports';
import { replayMissing } from './replay';

export interface OpenedLibrary {
  readonly db: LibraryDatabase;
  readonly repositories: Repositories;
  readonly journal: Journal;
}

/** Where the library is, and what opening it needs. */
export interface Wishes {
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** Opens, compares and repairs; throws a `Refusal` or a storage error where people have to do something first. */
export function openLibrary(wishes: Wishes): OpenedLibrary {
  const { dataFolder, now, log } = wishes;
  mkdirSync(dataFolder, { recursive: true });
  finishRebuild(dataFolder, now());
  const repaired = repairIfNeeded(dataFolder, now);
  let opened: OpenedLibrary;
  let report = repaired;
  try {
    opened = openWhole(wishes);
  } catch (error) {
    if (repaired || !isDamage(error, dataFolder)) throw error;
    report = rebuildLibrary(dataFolder, 'damaged', now);
    opened = openWhole(wishes);
  }
  const { repositories, journal } = opened;
  const behind = replayMissing(repositories, journal);
  // The next start would find and tell the same again.
  for (const workshopId of behind.lostIn) mendJournal(repositories, journal, workshopId);
  const workshops = repositories.workshops.listCards().length;
  if (behind.changes + behind.lost > 0 && !report)
    report = {
      at: now().toISOString(),
      found: 'behind',
      backupAt: null,
      workshops,
      fromJournal: behind.changes,
      fromDamaged: 0,
      lost: behind.lost,
      keptIn: null,
    };
  if (report) {
    keepReport(repositories.settings, report);
    log(
      `repaired (${report.found}): ${report.fromJournal} change(s) from the journal, ${report.fromDamaged} from the damaged file, ${report.lost} lost`,
    );
  }
  mark(wishes, workshops > 0);
  return opened;
}

function mark({ dataFolder, log }: Wishes, hasWorkshops: boolean): void {
  try {
    writeMarker(dataFolder, {
      version: NEWEST_VERSION,
      isDamaged: false,
      ...(hasWorkshops && { hadWorkshops: true }),
    });
  } catch (error) {
    // On a full disk the workshops are shown all the same; the next start marks them.
    if (storageErrorOf(error)?.code !== 'storage-full') throw error;
    log('the marker could not be written');
  }
}

/** Rebuilds where it is known beforehand that the database is gone or damaged. */
function repairIfNeeded(dataFolder: string, now: () => Date): RecoveryReport | null {
  const marker = findMarker(dataFolder);
  if (existsSync(databaseFile(dataFolder)))
    return marker?.isDamaged ? rebuildLibrary(dataFolder, 'damaged', now) : null;
  if (hasSource(dataFolder)) return rebuildLibrary(dataFolder, 'missing', now);
  if (marker?.hadWorkshops)
    throw new Refusal(
      'storage-missing',
      'workshops.db',
      'The file workshops.db is not in its folder, and neither are backups or a journal to make it again from.',
    );
  return null;
}

function openWhole({ dataFolder, now }: Wishes): OpenedLibrary {
  const db = openDatabase(dataFolder, {
    atLeast: knownVersion(dataFolder),
    backupPath: () => pathBeforeUpdate(dataFolder, now()),
  });
  try {
    if (!looksWhole(db)) throw new Refusal('storage-corrupt', 'workshops.db');
    const repositories = createRepositories(db);
    return { db, repositories, journal: createJournal(dataFolder) };
  } catch (error) {
    db.close();
    throw error;
  }
}

function pathBeforeUpdate(dataFolder: string, now: Date): string {
  const folder = backupsOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, backupName((listBackupFiles(folder)[0]?.number ?? 0) + 1, now, 'before-update'));
}

/**
 * True for what a rebuild can mend: wrong content. A disk that does not answer or may not be written is not that, and
 * a file that cannot be read in a folder that was never ours is left alone.
 */
function isDamage(error: unknown, dataFolder: string): boolean {
  if (knownVersion(dataFolder) === 0) return false;
  if (error instanceof Refusal) {
    // A newer version would have left its number in the marker too; a higher one in the database alone is damage.
    if (error.error.code === 'newer-file')
      return (findMarker(dataFolder)?.version ?? NEWEST_VERSION + 1) <= NEWEST_VERSION;
    return error.error.code === 'storage-corrupt';
  }
  if (storageErrorOf(error)?.code === 'storage-corrupt') return true;
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}

/** The storage version that this library is known to have had; 0 for a folder that never held one. */
function knownVersion(dataFolder: string): number {
  return findMarker(dataFolder)?.version ?? (hasSource(dataFolder) ? OLDEST_VERSION : 0);
}

/** True where there is something to make a database from. */
function hasSource(dataFolder: string): boolean {
  const folder = join(dataFolder, 'journal');
  const hasJournal = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ndjson'));
  return hasJournal || listBackupFiles(backupsOf(dataFolder)).length > 0;
}
