/**
 * Briefs: prints into a staging folder, keeps the result for preview and saving, and forgets it with the app.
 *
 * The printer is a process of its own behind the `startBrief` port; this service only orders, cancels and hands over.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judgedAt, projectOf } from '@shared/domain/judged-at';
import type { BriefKind } from '@shared/domain/report-block';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { safeFileName } from '@shared/exchange/file-name';
import type { ParsedOf } from '@shared/ipc/contract';
import type { BriefResult } from '@shared/ipc/replies';
import { briefName, isRoomPrint } from '@shared/report/brief-names';
import { printedRound } from '@shared/report/room/room-material';
import type { RoundDesk } from '@shared/room/state';
import { writeDurably } from '../exchange/write-durably';
import { mediaFolderOf } from '../media/media-store';
import type { BriefJob, Ports } from '../ports';

interface PrintedBrief {
  readonly file: string;
  readonly kind: BriefKind;
  readonly title: string;
}

export interface BriefService {
  readonly print: (input: ParsedOf<'brief.print'>) => Promise<BriefResult>;
  readonly cancel: (jobId: string) => null;
  readonly read: (jobId: string) => Uint8Array;
  /** Writes a printed brief to a file; answers with the name it got (a file that is open elsewhere is not replaced). */
  readonly saveTo: (jobId: string, path: string) => Promise<string>;
  readonly save: (jobId: string) => Promise<{ fileName: string } | null>;
  readonly close: () => void;
}

/** Keep only the last few printed briefs on disk. */
const KEPT = 4;

/** Builds the service; `snapshotOf` reads a whole workshop, `deskOf` the round on its table. */
export function createBriefService(
  ports: Ports,
  snapshotOf: (workshopId: string) => WorkshopSnapshot,
  deskOf: (workshopId: string) => RoundDesk | null,
): BriefService {
  const folder = join(ports.dataFolder, 'printed');
  rmSync(folder, { recursive: true, force: true });
  const running = new Map<string, BriefJob>();
  const printed = new Map<string, PrintedBrief>();

  const get = (jobId: string): PrintedBrief => {
    const brief = printed.get(jobId);
    if (!brief) throw new Refusal('not-found', 'The printed brief');
    return brief;
  };

  const keep = (jobId: string, brief: PrintedBrief): void => {
    printed.set(jobId, brief);
    for (const [oldest, { file }] of [...printed].slice(0, -KEPT)) {
      rmSync(file, { force: true });
      printed.delete(oldest);
    }
  };

  const saveTo: BriefService['saveTo'] = async (jobId, path) => {
    const bytes = readFileSync(get(jobId).file);
    return basename(await writeDurably(path, bytes));
  };

  return {
    print: async ({ workshopId, kind, page, activity, jobId }) => {
      if (running.has(jobId) || printed.has(jobId))
        throw new Refusal('invalid-input', 'jobId', 'This print job exists already');
      const snapshot = snapshotOf(workshopId);
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${ports.newId()}.pdf`);
      const order = {
        type: 'print',
        kind,
        page,
        snapshot,
        ...(isRoomPrint(kind) && {
          room: { round: printedRound(deskOf(workshopId)), place: activity ?? null },
        }),
        asOf: judgedAt(projectOf(snapshot), ports.now().toISOString()),
        outFile: file,
        fontFolder: join(ports.resourceFolder, 'fonts'),
        mediaFolder: mediaFolderOf(ports.dataFolder),
      } as const;
      const job = ports.startBrief(order, (stage, value) =>
        ports.emit({ type: 'brief-progressed', jobId, stage, value }),
      );
      running.set(jobId, job);
      const reply = await job.finished.finally(() => running.delete(jobId));
      if (!reply) throw new Refusal('cancelled');
      if (reply.type === 'failed') throw new Refusal('file-unwritable', 'The brief', reply.message);
      keep(jobId, { file, kind, title: snapshot.workshop.title });
      return { jobId, pages: reply.pages, bytes: reply.bytes, missing: reply.missing };
    },
    cancel: (jobId) => {
      running.get(jobId)?.cancel();
      return null;
    },
    read: (jobId) => readFileSync(get(jobId).file),
    saveTo,
    save: async (jobId) => {
      const { title, kind } = get(jobId);
      const name = kind === 'full' ? 'full report' : briefName(kind).toLowerCase();
      const fileName = safeFileName(`${title} - ${name}`, 'pdf');
      const path = await ports.dialogs.chooseSaveFile({
        title: 'Save the brief',
        fileName,
        extension: 'pdf',
      });
      return path === null ? null : { fileName: await saveTo(jobId, path) };
    },
    close: () => {
      for (const job of running.values()) job.cancel();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
