/**
 * Reading without writing: a copy of the library is opened in a temporary folder, and the original is not touched by a
 * single byte. For folders and disks that may not be written to, and for libraries of a newer Groundwork, whose tables
 * this one may still be able to read.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { StorageStatus } from '@shared/storage/status';
import { createJournal } from '../db/journal';
import { openSuspect } from '../db/open-copy';
import { databaseFile } from '../db/open-database';
import { storageErrorOf } from '../db/storage-error';
import { createRepositories } from '../repositories/repositories';
import { copySet } from './library-files';
import { type OpenedLibrary, openLibrary, type Wishes } from './open-library';
import { createReserve } from './reserve';

/** An open library, and whether it may be changed. */
export interface Opened extends OpenedLibrary {
  readonly readOnly: StorageStatus['readOnly'];
  /** Where files may be written while it is open: the data folder, or that of the copy. */
  readonly workFolder: string;
  /** Removes the copy. */
  readonly clear: () => void;
}

/** Opens the library for work, or where that cannot be, for reading; throws where even that is impossible. */
export function openForWorkOrReading(wishes: Wishes): Opened {
  try {
    return {
      ...openWithSpace(wishes),
      readOnly: null,
      workFolder: wishes.dataFolder,
      clear: () => undefined,
    };
  } catch (error) {
    const why = whyReading(error, wishes.dataFolder);
    if (!why) throw error;
    return readOrRefuse(wishes, why, error);
  }
}

/** What is to be repaired needs space: on a full disk the reserve is for that too. */
function openWithSpace(wishes: Wishes): OpenedLibrary {
  try {
    return openLibrary(wishes);
  } catch (error) {
    const isFull = storageErrorOf(error)?.code === 'storage-full';
    if (!isFull || !createReserve(wishes.dataFolder).release()) throw error;
    wishes.log('the reserve was given back at the start');
    return openLibrary(wishes);
  }
}

function whyReading(error: unknown, dataFolder: string): Opened['readOnly'] {
  const code = error instanceof Refusal ? error.error.code : storageErrorOf(error)?.code;
  if (code === 'newer-file') return 'newer';
  const cannotWrite = code === 'storage-readonly' || code === 'storage-full';
  return cannotWrite && existsSync(databaseFile(dataFolder)) ? 'medium' : null;
}

/** Where not even a copy can be read, what stood in the way of the original is what people have to hear. */
function readOrRefuse(wishes: Wishes, why: 'medium' | 'newer', refusal: unknown): Opened {
  try {
    const opened = openCopy(wishes, why);
    wishes.log(`opened for reading only: ${why}`);
    return opened;
  } catch {
    throw refusal;
  }
}

function openCopy({ dataFolder, now, log }: Wishes, why: 'medium' | 'newer'): Opened {
  const workFolder = mkdtempSync(join(tmpdir(), 'groundwork-reading-'));
  const clear = (): void => rmSync(workFolder, { recursive: true, force: true });
  try {
    copySet(dataFolder, workFolder);
    if (why === 'medium') {
      // With its second copy, so that what a lost log held is there to read too.
      copyBesides(dataFolder, workFolder);
      return { ...openLibrary({ dataFolder: workFolder, now, log }), readOnly: why, workFolder, clear };
    }
    return { ...openNewer(workFolder), readOnly: why, workFolder, clear };
  } catch (error) {
    clear();
    throw error;
  }
}

function copyBesides(dataFolder: string, workFolder: string): void {
  const marker = join(dataFolder, 'library.json');
  if (existsSync(marker)) writeFileSync(join(workFolder, 'library.json'), readFileSync(marker));
  const journal = join(dataFolder, 'journal');
  if (!existsSync(journal)) return;
  mkdirSync(join(workFolder, 'journal'));
  // By content, not as files: what may only be read would stay like that.
  for (const name of readdirSync(journal))
    if (name.endsWith('.ndjson'))
      writeFileSync(join(workFolder, 'journal', name), readFileSync(join(journal, name)));
}

/** A newer version may have other tables; then it cannot be read, and that is said instead of half of it shown. */
function openNewer(workFolder: string): OpenedLibrary {
  const db = openSuspect(databaseFile(workFolder));
  try {
    const repositories = createRepositories(db);
    repositories.workshops.listCards();
    return { db, repositories, journal: createJournal(workFolder) };
  } catch {
    db.close();
    throw new Refusal('newer-file', 'The workshop database');
  }
}
