/**
 * Verified copies of the whole library. A copy gets its name only after all of it was read back; an old one goes only
 * after a new one has its name.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { BackupCard } from '@shared/storage/status';
import { type BackupContent, copyDatabase, finishCopy, lastChange } from '../db/make-backup';
import type { LibraryDatabase } from '../db/open-database';
import type { BackupReason } from './backup-files';
import { backupName, backupsOf, listBackupFiles, parseName } from './backup-files';
import { flushFile, flushFolder, writeSmall } from './library-files';
import type { SecondPlace } from './second-target';
import { chooseThinned } from './thinning';

interface Dependencies {
  readonly db: LibraryDatabase;
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly second: SecondPlace;
  readonly onChange: () => void;
}

export interface Backups {
  /** Makes a backup and answers with its name; null where nothing changed since the last one. One at a time. */
  readonly make: (reason: BackupReason) => Promise<string | null>;
  /** Newest first. */
  readonly list: () => readonly BackupCard[];
  /** The path of a backup by its name; throws `not-found`. */
  readonly pathOf: (name: string) => string;
  readonly newestAt: () => string | null;
}

/** Beside each backup: what it holds, so that a list need not open it. */
interface Card extends BackupContent {
  readonly change: string;
}

const TEMPORARY = '.being-made.db';

/** The backups of a library. */
export function createBackups(deps: Dependencies): Backups {
  const folder = backupsOf(deps.dataFolder);
  let last: Promise<unknown> = Promise.resolve();

  const makeNow = async (reason: BackupReason): Promise<string | null> => {
    const change = lastChange(deps.db);
    const [newest] = listBackupFiles(folder);
    // Two that hold the same protect no better than one, and push an older one out.
    if (newest && findCard(folder, newest.name)?.change === change) return null;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const temporary = join(folder, TEMPORARY);
    for (const suffix of ['', '-wal', '-journal', '-shm']) rmSync(`${temporary}${suffix}`, { force: true });
    try {
      await copyDatabase(deps.db, temporary);
      const content = await finishCopy(temporary);
      flushFile(temporary);
      const name = backupName((newest?.number ?? 0) + 1, deps.now(), reason);
      writeSmall(cardFile(folder, name), JSON.stringify({ ...content, change } satisfies Card));
      await rename(temporary, join(folder, name));
      flushFolder(folder);
      thin(folder, deps.now());
      await deps.second.follow(name, deps.now());
      deps.onChange();
      return name;
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };

  return {
    make: (reason) => {
      const made = last.then(() => makeNow(reason));
      last = made.catch(() => undefined);
      return made;
    },
    list: () =>
      listBackupFiles(folder).map(({ name, at, reason }) => ({
        name,
        at,
        reason,
        bytes: statSync(join(folder, name)).size,
        workshops: findCard(folder, name)?.workshops.length ?? 0,
      })),
    pathOf: (name) => {
      const path = join(folder, name);
      if (!parseName(name) || !existsSync(path)) throw new Refusal('not-found', 'The backup');
      return path;
    },
    newestAt: () => listBackupFiles(folder)[0]?.at ?? null,
  };
}

/** Gives a newly chosen second place what there is already, so that it protects from the first moment. */
export async function copyNewest(backups: Backups, second: SecondPlace, now: Date): Promise<void> {
  const made = await backups.make('by-hand').catch(() => null);
  const [newest] = backups.list();
  if (made === null && newest) await second.follow(newest.name, now);
}

function thin(folder: string, now: Date): void {
  for (const { name } of chooseThinned(listBackupFiles(folder), now)) {
    rmSync(join(folder, name), { force: true });
    rmSync(cardFile(folder, name), { force: true });
  }
}

function cardFile(folder: string, name: string): string {
  return join(folder, name.replace(/\.db$/, '.json'));
}

function findCard(folder: string, name: string): Card | null {
  try {
    return JSON.parse(readFileSync(cardFile(folder, name), 'utf8')) as Card;
  } catch {
    return null;
  }
}
