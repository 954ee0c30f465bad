/**
 * Looks after the storage while the app is open: space on the disk, backups, a slow look through every row for damage,
 * and the write-ahead log. All of it in small steps between what people do.
 */
import type { AppEvent } from '@shared/ipc/events';
import type { StorageStatus } from '@shared/storage/status';
import { checkpoint, countWrites } from '../db/checkpoint';
import type { Journal } from '../db/journal';
import type { LibraryDatabase } from '../db/open-database';
import { type Damage, verifyDatabase, verifySteps } from '../db/verify';
import type { Repositories } from '../repositories/repositories';
import type { Backups } from './backups';
import { writeMarker } from './marker';
import { isJournalWhole, mendJournal } from './mend-journal';
import { markRead, readReports } from './recovery-reports';
import type { SecondPlace } from './second-target';
import type { SpaceWatch } from './space-watch';

interface Dependencies {
  readonly db: LibraryDatabase;
  readonly dataFolder: string;
  readonly repositories: Repositories;
  readonly journal: Journal;
  readonly space: SpaceWatch;
  readonly backups: Backups;
  readonly second: SecondPlace;
  readonly readOnly: StorageStatus['readOnly'];
  readonly emit: (event: AppEvent) => void;
  readonly log: (line: string) => void;
}

export interface StorageService {
  readonly status: () => StorageStatus;
  /** Tells the window how the storage is. */
  readonly tell: () => void;
  /** Looks at the free space now, and tries to write where the disk was full. */
  readonly look: () => void;
  /** True while space is held back for a full disk. */
  readonly hasReserve: () => boolean;
  /** Reads every row now; what is found is repaired at the next start. */
  readonly lookThrough: () => readonly Damage[];
  /** A call met damage: remembered for the next start. */
  readonly noteDamage: () => void;
  /** The reports of repairs were read. */
  readonly acknowledge: () => void;
  /** Brings the write-ahead log into the database, so that a naive copy of the file is nearly current. */
  readonly rest: () => void;
  /** Begins to look after things by itself. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Every so often, in milliseconds. */
const EVERY = {
  look: 30_000,
  lookWhenFull: 1_000,
  backup: 5 * 60_000,
  firstBackup: 15_000,
  firstStep: 10_000,
  step: 40,
  idle: 30_000,
} as const;

/** Builds the service; nothing happens by itself before `start`. */
export function createStorageService(deps: Dependencies): StorageService {
  const { db, dataFolder, repositories, journal, space, backups, second, log } = deps;
  let isDamaged = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let checkpointed = -1;

  const status = (): StorageStatus => ({
    state: isDamaged ? 'damaged' : space.state(),
    freeBytes: space.free(),
    readOnly: deps.readOnly,
    ...readReports(repositories.settings),
    backedUpAt: backups.newestAt(),
    second: second.view(),
  });
  const tell = (): void => deps.emit({ type: 'storage-changed', status: status() });
  const noteDamage = (): void => {
    if (isDamaged || deps.readOnly) return;
    isDamaged = true;
    writeMarker(dataFolder, { isDamaged: true });
    tell();
  };
  const found = (damage: readonly Damage[]): void => {
    if (damage.length === 0) return;
    log(`damage found: ${damage.join(', ')}`);
    noteDamage();
  };

  const after = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  /** Once a second, because a disk may become full at any time; the look itself is taken rarely until it is. */
  const lookAgain = (waited: number): void => {
    const isDue = waited >= EVERY.look || space.state() === 'full';
    if (isDue) space.look();
    after(EVERY.lookWhenFull, () => lookAgain(isDue ? 0 : waited + EVERY.lookWhenFull));
  };
  const backUp = (): void => {
    backups
      .make('regular')
      .catch((error: unknown) => log(`backup failed: ${codeOf(error)}`))
      .finally(() => after(EVERY.backup, backUp));
  };
  const rest = (): void => {
    try {
      checkpoint(db);
    } catch (error) {
      log(`checkpoint failed: ${codeOf(error)}`);
    }
  };
  /** A checkpoint once nothing was written for half a minute. */
  const restWhenIdle = (before: number): void => {
    const changes = countWrites(db);
    if (changes === before && changes !== checkpointed) {
      rest();
      checkpointed = changes;
    }
    after(EVERY.idle, () => restWhenIdle(changes));
  };
  const takeSteps = (steps: Iterator<readonly Damage[]>): void => {
    let isDone = false;
    try {
      const { value, done } = steps.next();
      isDone = done === true;
      if (!done) found(value);
    } catch (error) {
      found([codeOf(error)]);
      return;
    }
    if (!isDone) after(EVERY.step, () => takeSteps(steps));
  };

  return {
    status,
    tell,
    noteDamage,
    look: space.look,
    hasReserve: space.hasReserve,
    lookThrough: () => {
      const damage = [...verifyDatabase(db)];
      found(damage);
      return damage;
    },
    acknowledge: () => {
      markRead(repositories.settings);
      tell();
    },
    rest,
    start: () => {
      lookAgain(EVERY.look);
      after(EVERY.firstBackup, backUp);
      after(EVERY.firstStep, () => takeSteps(everyStep(db, repositories, journal, log)));
      restWhenIdle(-1);
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** Rows first, then the second copy: one journal a step. */
function* everyStep(
  db: LibraryDatabase,
  repositories: Repositories,
  journal: Journal,
  log: (line: string) => void,
): Generator<readonly Damage[]> {
  yield* verifySteps(db);
  for (const { id } of repositories.workshops.listCards()) {
    if (!isJournalWhole(repositories, journal, id)) {
      mendJournal(repositories, journal, id);
      log('a journal was written anew');
    }
    yield [];
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : typeof error;
}
