/** All repositories over one connection. */
import type { Database } from 'better-sqlite3';
import {
  createDraftRepository,
  createSettingRepository,
  type DraftRepository,
  type SettingRepository,
} from './drafts';
import { createLinkRepository, type LinkRepository } from './links';
import { createOpRepository, type OpRepository } from './ops';
import { createPhotoRepository, type PhotoRepository } from './photos';
import { createRecordRepository, type RecordRepository } from './records';
import { createRoomStateRepository, type RoomStateRepository } from './room-states';
import { createWorkshopRepository, type WorkshopRepository } from './workshops';

export interface Repositories {
  readonly workshops: WorkshopRepository;
  readonly records: RecordRepository;
  readonly links: LinkRepository;
  readonly ops: OpRepository;
  readonly drafts: DraftRepository;
  readonly settings: SettingRepository;
  readonly photos: PhotoRepository;
  readonly roomStates: RoomStateRepository;
  /** Runs a write as one transaction that holds the write lock from the start. */
  readonly transact: <T>(work: () => T) => T;
}

/** Prepares everything on an open database. */
export function createRepositories(db: Database): Repositories {
  return {
    workshops: createWorkshopRepository(db),
    records: createRecordRepository(db),
    links: createLinkRepository(db),
    ops: createOpRepository(db),
    drafts: createDraftRepository(db),
    settings: createSettingRepository(db),
    photos: createPhotoRepository(db),
    roomStates: createRoomStateRepository(db),
    transact: (work) => db.transaction(work).immediate(),
  };
}
