/** Every call of the contract and the one line that answers it. */
import { Refusal } from '@shared/domain/result';
import type { Handlers } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import { WHOLE_FILE } from '@shared/report/redaction/redaction-text.en';
import type { Ports } from '../ports';
import type { Repositories } from '../repositories/repositories';
import { findBaseline } from '../services/baseline';
import { listBin, takeFromBin } from '../services/bin';
import type { BriefService } from '../services/brief';
import type { CommitService } from '../services/commit';
import type { ExchangeService } from '../services/exchange';
import { listHistory, restoreRecord, snapshotAt } from '../services/history';
import type { LinkService } from '../services/link';
import type { PhotoService } from '../services/photo';
import type { RecordService } from '../services/record';
import { commitBatch } from '../services/record-batch';
import type { RoomService } from '../services/room/room-service';
import { searchRecords } from '../services/search';
import type { TextExportService } from '../services/text-export';
import type { WorkshopService } from '../services/workshop';
import { backupsOf } from '../storage/backup-files';
import { type Backups, copyNewest } from '../storage/backups';
import { quarantineOf } from '../storage/library-files';
import type { Restoring } from '../storage/restore';
import type { SecondPlace } from '../storage/second-target';
import type { StorageService } from '../storage/storage-service';

export interface Services {
  readonly workshops: WorkshopService;
  readonly records: RecordService;
  readonly links: LinkService;
  readonly commits: CommitService;
  readonly exchange: ExchangeService;
  readonly briefs: BriefService;
  readonly texts: TextExportService;
  readonly photos: PhotoService;
  readonly room: RoomService;
  readonly storage: StorageService;
  readonly backups: Backups;
  readonly restoring: Restoring;
  readonly second: SecondPlace;
}

/** Ties the calls to the services. */
export function createHandlers(ports: Ports, repositories: Repositories, services: Services): Handlers {
  const { workshops, records, links, commits, exchange, briefs, texts, photos, room } = services;
  const { storage, backups, restoring, second } = services;
  const { settings, drafts, ops } = repositories;
  const writing = { repositories, commit: commits.commit, now: ports.now, newId: ports.newId };
  /** A call that is sent again is answered before it is looked at: what it was about may be gone by now. */
  const once =
    <I extends { readonly opId: string }, S extends Saved | Promise<Saved>>(run: (input: I) => S) =>
    (input: I): Saved | S =>
      commits.findAnswer(input.opId) ?? run(input);
  return {
    'app.info': () => ({ ...ports.info, dataFolder: ports.dataFolder }),
    'app.flushed': () => {
      ports.onFlushed();
      return null;
    },
    'setting.get': () => settings.list(),
    'setting.set': ({ key, value }) => {
      settings.write(key, value);
      return null;
    },

    'library.list': workshops.list,
    'library.search': ({ text, workshopId, kinds }) =>
      searchRecords(repositories.records, text, workshopId ?? null, kinds ?? null),
    'library.examples': exchange.listExamples,
    'library.openExample': once(({ name, opId }) => exchange.openExample(name, opId)),

    'workshop.create': once(workshops.create),
    'workshop.update': once(workshops.update),
    'workshop.duplicate': once(workshops.duplicate),
    'workshop.reassess': once(workshops.reassess),
    'workshop.baseline': ({ id }) => findBaseline(repositories, id),
    'workshop.archive': once(workshops.archive),
    'workshop.delete': once(workshops.delete),
    'workshop.purge': async ({ id }) => {
      // Whoever deletes to make room cannot have a backup first.
      await backups.make('before-purge').catch(() => ports.log('no backup before a purge'));
      photos.purgeWith(id, () => workshops.purge(id));
      room.forget(id);
      return null;
    },
    'workshop.open': ({ id }) => workshops.openAsJson(id),

    'record.create': once(records.create),
    'record.update': once(records.update),
    'record.updateMany': once(records.updateMany),
    'record.batch': once((input) => commitBatch(writing, input)),
    'record.setStatus': once(records.setStatus),
    'record.move': once(records.move),
    'record.delete': once(records.delete),
    'record.duplicate': once(records.duplicate),
    'record.promote': once(records.promote),
    'link.create': once(links.create),
    'link.update': once(links.update),
    'link.delete': once(links.delete),

    'photo.add': once(photos.add),

    'room.get': ({ workshopId }) => room.view(workshopId),
    'room.act': ({ workshopId, intent, opId }) => room.act(workshopId, intent, opId),

    'history.undo': ({ workshopId, opId }) => {
      room.requireNoPrivateTurn(workshopId);
      return commits.step(workshopId, 'undo', opId);
    },
    'history.redo': ({ workshopId, opId }) => {
      room.requireNoPrivateTurn(workshopId);
      return commits.step(workshopId, 'redo', opId);
    },
    'history.restore': once((input) => restoreRecord(writing, input)),
    'history.snapshot': ({ workshopId, revision }) =>
      JSON.stringify(snapshotAt(workshops.snapshot(workshopId).snapshot, ops, revision)),
    'history.list': ({ workshopId, recordId, limit, beforeSeq }) =>
      listHistory(ops, workshopId, recordId ?? null, limit, beforeSeq),
    'history.moments': ({ workshopId }) => ops.listMoments(workshopId),
    'history.bin': ({ workshopId }) => listBin(repositories.records, workshopId),
    'history.unbin': once((input) => takeFromBin(writing, input)),

    'draft.save': ({ workshopId, place, text }) => {
      if (!repositories.workshops.find(workshopId)) throw new Refusal('not-found', 'The workshop');
      drafts.write(workshopId, place, text, ports.now().toISOString());
      return null;
    },
    'draft.list': ({ workshopId }) => drafts.list(workshopId),

    'storage.status': storage.status,
    'storage.acknowledge': () => {
      storage.acknowledge();
      return null;
    },
    'storage.restart': () => {
      ports.restart?.();
      return null;
    },
    'storage.showFolder': ({ folder }) => {
      ports.showInFolder?.(
        folder === 'backups' ? backupsOf(ports.dataFolder) : quarantineOf(ports.dataFolder),
      );
      return null;
    },

    'backup.list': backups.list,
    'backup.make': () => backups.make('by-hand'),
    'backup.look': ({ name }) => restoring.look(name),
    'backup.restore': once(({ name, workshopId, opId }) => restoring.restore(name, workshopId, opId)),
    'backup.chooseSecond': async () => {
      const folder = await ports.dialogs.chooseFolder({ title: 'Where backups go as well' });
      if (folder === null) return null;
      second.choose(folder);
      await copyNewest(backups, second, ports.now());
      storage.tell();
      return second.view();
    },
    'backup.dropSecond': () => {
      second.choose(null);
      storage.tell();
      return null;
    },

    'file.export': ({ workshopId, format, redaction = 'none' }) => {
      if (format !== 'groundwork' && format !== 'json')
        return texts.exportByDialog(workshopId, format, { redaction });
      if (redaction !== 'none') throw new Refusal('invalid-input', 'redaction', WHOLE_FILE);
      return exchange.exportByDialog(workshopId, format);
    },
    'file.inspect': ({ droppedPath }) =>
      droppedPath === undefined ? exchange.inspectByDialog() : exchange.inspect(droppedPath),
    'file.import': once(async ({ token, opId }) => {
      await backups.make('before-import');
      return exchange.import(token, opId);
    }),

    'brief.print': briefs.print,
    'brief.copy': texts.copy,
    'brief.cancel': ({ jobId }) => briefs.cancel(jobId),
    'brief.read': ({ jobId }) => briefs.read(jobId),
    'brief.save': ({ jobId }) => briefs.save(jobId),
    'brief.showInFolder': ({ jobId }) => briefs.showInFolder(jobId),
    'brief.chooseFolder': () => briefs.chooseFolder(),
    'brief.saveInto': ({ jobId, token }) => briefs.saveInto(jobId, token),
  };
}
