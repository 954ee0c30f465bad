/** The only place that builds services and wires them together. */
import type { Handlers } from '@shared/ipc/contract';
import { parseRoomState } from '@shared/room/state';
import { composeStorage } from './compose-storage';
import { createDispatch, type Dispatch } from './ipc/dispatch';
import { createHandlers, type Services } from './ipc/handlers';
import { createMediaStore } from './media/media-store';
import type { Ports } from './ports';
import { findBaselineSnapshot } from './services/baseline';
import { createBriefService } from './services/brief';
import { createCommitService } from './services/commit';
import { createExchangeService } from './services/exchange';
import { createLibraryNews } from './services/library-news';
import { createLinkService } from './services/link';
import { createPhotoService } from './services/photo';
import { createRecordService } from './services/record';
import { createRoomService } from './services/room/room-service';
import { createTextExportService } from './services/text-export';
import { createWorkshopService } from './services/workshop';
import { copyWorkshop } from './services/workshop-copy';
import { rememberPurged } from './storage/marker';
import { openForWorkOrReading } from './storage/open-aside';
import { createRestoring } from './storage/restore';
import { storageRefusal, storageTrouble } from './storage/trouble';

export interface Composition {
  readonly dispatch: Dispatch;
  readonly handlers: Handlers;
  readonly services: Services;
  /** Puts the database away; further calls fail. */
  readonly close: () => void;
}

/** Opens the storage and builds everything on it; throws a `Refusal` when the storage cannot be opened. */
export function compose(ports: Ports): Composition {
  const { dataFolder, now, newId, log } = ports;
  const opened = openForWorkOrReading({ dataFolder, now, log });
  const { db, repositories, journal, readOnly, workFolder } = opened;
  try {
    const news = createLibraryNews(repositories.workshops, ports.emit);
    const { space, backups, second, storage } = composeStorage(ports, opened);
    const commits = createCommitService({
      repositories,
      journal,
      onFull: space.ranOut,
      now,
      log,
      emit: (event) => {
        news.follow(event);
        room.follow(event);
      },
    });
    const records = createRecordService({ repositories, commit: commits.commit, now, newId });
    const links = createLinkService({ repositories, commit: commits.commit, newId });
    const workshops = createWorkshopService({
      repositories,
      journal,
      commits,
      now,
      newId,
      onLibraryChanged: news.tell,
      onPurged: (id) => rememberPurged(dataFolder, id),
    });
    const media = createMediaStore(dataFolder, now);
    const restoring = createRestoring({
      repositories,
      backups,
      commit: commits.commit,
      insertCopy: ({ workshop, records, links, counters }, label, opId) =>
        workshops.insert(
          copyWorkshop({ workshop, revision: 0, records, links }, counters, workshop.title, { now, newId }),
          label,
          opId,
        ),
      unbin: (id) => workshops.delete({ id, deleted: false, opId: newId() }),
    });
    const photos = createPhotoService({
      media,
      photos: repositories.photos,
      workshops: repositories.workshops,
      records,
      log,
    });
    if (!readOnly) photos.sweep();
    const exchange = createExchangeService({
      ports: { ...ports, dataFolder: workFolder },
      media,
      snapshotOf: workshops.snapshot,
      insertWorkshop: workshops.insert,
      findByOrigin: repositories.workshops.findByOrigin,
    });
    void exchange.sweepStaging();
    const deskOf = (id: string) =>
      parseRoomState(repositories.roomStates.find(id)?.state ?? '')?.desk ?? null;
    const briefs = createBriefService(
      ports,
      (id) => workshops.snapshot(id).snapshot,
      deskOf,
      exchange.pack,
      (id) => findBaselineSnapshot(repositories, id),
    );
    const texts = createTextExportService({
      ports,
      snapshotOf: (id) => workshops.snapshot(id).snapshot,
      deskOf,
      earlierOf: (id) => findBaselineSnapshot(repositories, id),
    });
    const room = createRoomService({
      ports,
      repositories,
      commits,
      snapshotOf: (id) => workshops.snapshot(id).snapshot,
    });
    const services: Services = {
      workshops,
      records,
      links,
      commits,
      exchange,
      briefs,
      texts,
      photos,
      room,
      storage,
      backups,
      restoring,
      second,
    };
    const handlers = createHandlers(ports, repositories, services);
    if (ports.isLongRunning) storage.start();
    return {
      handlers,
      services,
      dispatch: createDispatch(handlers, log, {
        refusal: storageRefusal(readOnly, space),
        onTrouble: storageTrouble(space, storage),
      }),
      close: () => {
        storage.stop();
        room.close();
        news.stop();
        briefs.close();
        journal.close();
        db.close();
        opened.clear();
      },
    };
  } catch (error) {
    db.close();
    opened.clear();
    throw error;
  }
}
