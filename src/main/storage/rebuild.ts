/**
 * Puts the library together again when its database is damaged or gone: newest sound backup, then the journal, then
 * what the damaged file itself still has. The new database is finished and verified before the old one is moved into
 * the quarantine, so a crash at any moment leaves one of the two.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { RecoveryReport } from '@shared/storage/recovery';
import { checkpoint } from '../db/checkpoint';
import { createJournal } from '../db/journal';
import { isSoundBackup, openSuspect } from '../db/open-copy';
import { databaseFile, openDatabase } from '../db/open-database';
import { verifyDatabase } from '../db/verify';
import { createRepositories, type Repositories } from '../repositories/repositories';
import { type Legible, readLegible } from '../repositories/salvage';
import { backupsOf, listBackupFiles } from './backup-files';
import { copySet, flushFile, flushFolder, quarantineSet } from './library-files';
import { findMarker } from './marker';
import { type Replayed, replayMissing, sourceOf } from './replay';

const NOTHING: Legible = { ops: new Map(), settings: [], drafts: [], rooms: [] };

/** Rebuilds, keeps the damaged original and answers with what was done; throws when the disk does not allow it. */
export function rebuildLibrary(
  dataFolder: string,
  found: 'damaged' | 'missing',
  now: () => Date,
): RecoveryReport {
  const scratch = scratchOf(dataFolder);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const backup = listBackupFiles(backupsOf(dataFolder)).find(({ name }) =>
    isSoundBackup(join(backupsOf(dataFolder), name)),
  );
  if (backup) copyFileSync(join(backupsOf(dataFolder), backup.name), databaseFile(scratch));
  const legible = found === 'damaged' ? legibleOf(dataFolder, scratch) : NOTHING;
  const made = fill(dataFolder, scratch, legible);
  if (made.workshops === 0 && hadWorkshops(dataFolder)) {
    rmSync(scratch, { recursive: true, force: true });
    throw new Refusal(
      'storage-corrupt',
      'workshops.db',
      'Neither the database nor its backups nor its journal can be read.',
    );
  }
  // From here on a crash is followed by `finishRebuild`.
  writeFileSync(completeFile(scratch), '');
  flushFile(completeFile(scratch));
  flushFolder(scratch);
  const keptIn = finishRebuild(dataFolder, now());
  return { at: now().toISOString(), found, backupAt: backup?.at ?? null, keptIn, ...made };
}

/** Takes up a rebuild that was interrupted after its database was finished; else clears away what it left. */
export function finishRebuild(dataFolder: string, now: Date): string | null {
  const scratch = scratchOf(dataFolder);
  let keptIn: string | null = null;
  if (existsSync(completeFile(scratch)) && existsSync(databaseFile(scratch))) {
    keptIn = quarantineSet(dataFolder, now);
    renameSync(databaseFile(scratch), databaseFile(dataFolder));
    flushFolder(dataFolder);
  }
  rmSync(scratch, { recursive: true, force: true });
  return keptIn;
}

/** An empty library can be right only where every workshop was deleted by hand. */
function hadWorkshops(dataFolder: string): boolean {
  const marker = findMarker(dataFolder);
  return marker?.hadWorkshops === true && marker.purged.length === 0;
}

type Made = Pick<RecoveryReport, 'workshops' | 'fromJournal' | 'fromDamaged' | 'lost'>;

function fill(dataFolder: string, scratch: string, legible: Legible): Made {
  const purged = findMarker(dataFolder)?.purged ?? [];
  const db = openDatabase(scratch);
  try {
    const repositories = createRepositories(db);
    repositories.transact(() => {
      for (const id of purged) repositories.workshops.purge(id);
    });
    const journal = createJournal(dataFolder);
    const fromJournal = replayMissing(repositories, journal, purged);
    journal.close();
    const fromDamaged = replayMissing(repositories, sourceOf(legible.ops), purged);
    bringBesides(repositories, legible);
    const damage = verifyDatabase(db);
    if (damage.length > 0) throw new Error(`The rebuilt database is damaged: ${damage.join(', ')}`);
    checkpoint(db);
    return {
      workshops: repositories.workshops.listCards().length,
      fromJournal: fromJournal.changes,
      fromDamaged: fromDamaged.changes,
      lost: lostOf(fromJournal, fromDamaged),
    };
  } finally {
    db.close();
  }
}

/** What the journal could not give back the damaged file may have; what neither has is lost. */
function lostOf(fromJournal: Replayed, fromDamaged: Replayed): number {
  return Math.max(0, fromJournal.lost - fromDamaged.changes, fromDamaged.lost);
}

/** Settings, half-typed texts and the running room are in no journal: what is legible of them is taken over. */
function bringBesides(
  { settings, drafts, roomStates, workshops, transact }: Repositories,
  legible: Legible,
): void {
  transact(() => {
    for (const { key, value } of legible.settings) settings.write(key, value);
    for (const { workshopId, place, text, at } of legible.drafts)
      if (workshops.find(workshopId)) drafts.write(workshopId, place, text, at);
    for (const { workshopId, state, savedAt } of legible.rooms) roomStates.write(workshopId, state, savedAt);
  });
}

/** Reads a copy: looking into a damaged database can change it, and the original is kept as it was found. */
function legibleOf(dataFolder: string, scratch: string): Legible {
  const folder = join(scratch, 'damaged');
  copySet(dataFolder, folder);
  try {
    const db = openSuspect(databaseFile(folder));
    try {
      return readLegible(db);
    } finally {
      db.close();
    }
  } catch {
    return NOTHING;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scratchOf(dataFolder: string): string {
  return join(dataFolder, 'rebuild');
}

function completeFile(scratch: string): string {
  return join(scratch, 'complete');
}
