/** Builds what looks after the storage: space, backups, restoring, and the service that brings them together. */
import { mediaFolderOf } from './media/media-store';
import type { Ports } from './ports';
import { backupsOf } from './storage/backup-files';
import { type Backups, createBackups } from './storage/backups';
import { freeBytesOf } from './storage/free-bytes';
import type { Opened } from './storage/open-aside';
import { createReserve } from './storage/reserve';
import { createSecondPlace, type SecondPlace } from './storage/second-target';
import { createSpaceWatch, type SpaceWatch } from './storage/space-watch';
import { createStorageService, type StorageService } from './storage/storage-service';

export interface StorageParts {
  readonly space: SpaceWatch;
  readonly backups: Backups;
  readonly second: SecondPlace;
  readonly storage: StorageService;
}

/** Wires them to an open library. */
export function composeStorage(ports: Ports, opened: Opened): StorageParts {
  const { now, log } = ports;
  const { db, repositories, journal, readOnly, workFolder } = opened;
  const { settings } = repositories;
  const space = createSpaceWatch({
    reserve: createReserve(workFolder),
    freeBytes: () => (ports.freeBytes ?? freeBytesOf)(workFolder),
    probe: () => settings.write('storage.probe', now().toISOString()),
    onChange: () => storage.tell(),
    log,
  });
  const second = createSecondPlace(settings, {
    backups: backupsOf(workFolder),
    media: mediaFolderOf(ports.dataFolder),
  });
  const backups = createBackups({
    db,
    dataFolder: workFolder,
    now,
    log,
    second,
    onChange: () => storage.tell(),
  });
  const storage = createStorageService({
    db,
    dataFolder: workFolder,
    repositories,
    journal,
    space,
    backups,
    second,
    readOnly,
    emit: ports.emit,
    log,
  });
  return { space, backups, second, storage };
}
