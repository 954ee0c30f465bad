/** The only place that builds services and wires them together. */
import type { Handlers } from '@shared/ipc/contract';
import { parseRoomState } from '@shared/room/state';
import { createJournal } from './db/journal';
import { openDatabase } from './db/open-database';
import { createDispatch, type Dispatch } from './ipc/dispatch';
import { createHandlers, type Services } from './ipc/handlers';
import { createMediaStore } from './media/media-store';
import type { Ports } from './ports';
import { createRepositories } from './repositories/repositories';
import { findBaselineSnapshot } from './services/baseline';
import { createBriefService } from './services/brief';
import { createCommitService } from './services/commit';
import { createExchangeService } from './services/exchange';
import { createLibraryNews } from './services/library-news';
import { createLinkService } from './services/link';
import { createPhotoService } from './services/photo';
import { createRecordService } from './services/record';
import { recoverFromJournal } from './services/recover';
import { createRoomService } from './services/room/room-service';
import { createTextExportService } from './services/text-export';
import { createWorkshopService } from './services/workshop';

export interface Composition {
  readonly dispatch: Dispatch;
  readonly handlers: Handlers;
  readonly services: Services;
  /** Puts the database away; further calls fail. */
  readonly close: () => void;
}

/** Opens the storage and builds everything on it; throws a `Refusal` when the storage cannot be opened. */
export function compose(ports: Ports): Composition {
  const db = openDatabase(ports.dataFolder);
  try {
    const repositories = createRepositories(db);
    const journal = createJournal(ports.dataFolder);
    const { now, newId, log } = ports;
    recoverFromJournal(repositories, journal, log);
    const news = createLibraryNews(repositories.workshops, ports.emit);
    const commits = createCommitService({
      repositories,
      journal,
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
    });
    const media = createMediaStore(ports.dataFolder, now);
    const photos = createPhotoService({
      media,
      photos: repositories.photos,
      workshops: repositories.workshops,
      records,
      log,
    });
    photos.sweep();
    const exchange = createExchangeService({
      ports,
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
    const services = { workshops, records, links, commits, exchange, briefs, texts, photos, room };
    const handlers = createHandlers(ports, repositories, services);
    return {
      handlers,
      services,
      dispatch: createDispatch(handlers, log),
      close: () => {
        room.close();
        news.stop();
        briefs.close();
        journal.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
