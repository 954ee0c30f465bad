/**
 * Briefs: prints into a staging folder, keeps the result for preview and saving, and forgets it with the app.
 *
 * The printer is a process of its own behind the `startBrief` port; this service only orders, cancels and hands over.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { judgedAt, projectOf } from '@shared/domain/judged-at';
import type { BriefKind } from '@shared/domain/report-block';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { safeFileName } from '@shared/exchange/file-name';
import { FORMAT_LIMITS } from '@shared/exchange/format-limits';
import type { ParsedOf } from '@shared/ipc/contract';
import type { BriefResult, SavedBrief } from '@shared/ipc/replies';
import { briefName, isRoomPrint } from '@shared/report/brief-names';
import { redactSnapshot } from '@shared/report/redaction/redact-snapshot';
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
  readonly save: (jobId: string) => Promise<SavedBrief | null>;
  readonly showInFolder: (jobId: string) => null;
  /** Asks for a folder and remembers it under a token, so that only chosen folders can be written to. */
  readonly chooseFolder: () => Promise<{ token: string; name: string } | null>;
  /** Saves into a chosen folder; what is there already is never replaced. */
  readonly saveInto: (jobId: string, token: string) => Promise<SavedBrief>;
  readonly close: () => void;
}

/** Keep only the last few printed briefs on disk. */
const KEPT = 4;

/** The workshop file that a report carries, as it is now. */
type PackWorkshop = (workshopId: string) => Promise<readonly Uint8Array[]>;

/** A workshop that is too large for a file is printed all the same; its report only cannot be opened again. */
function fitsIntoFile({ records, links }: WorkshopSnapshot): boolean {
  return records.length <= FORMAT_LIMITS.records && links.length <= FORMAT_LIMITS.links;
}

/** Builds the service; `snapshotOf` reads a whole workshop, `deskOf` the round on its table. */
export function createBriefService(
  ports: Ports,
  snapshotOf: (workshopId: string) => WorkshopSnapshot,
  deskOf: (workshopId: string) => RoundDesk | null,
  packOf: PackWorkshop,
  earlierOf: (workshopId: string) => WorkshopSnapshot | null,
): BriefService {
  const folder = join(ports.dataFolder, 'printed');
  rmSync(folder, { recursive: true, force: true });
  const running = new Map<string, BriefJob>();
  const printed = new Map<string, PrintedBrief>();
  const folders = new Map<string, string>();
  const savedAt = new Map<string, string>();
  /** The one that is wanted; a later one takes its place. */
  let wanted: string | null = null;

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
      savedAt.delete(oldest);
    }
  };

  const fileNameOf = ({ title, kind }: PrintedBrief): string =>
    safeFileName(`${title} - ${briefName(kind).toLowerCase()}`, 'pdf');

  const packInto = async (workshopId: string, file: string): Promise<void> => {
    await writeFile(file, Buffer.concat(await packOf(workshopId)), { flag: 'wx', mode: 0o600 });
  };

  const saveTo: BriefService['saveTo'] = async (jobId, path) => {
    const bytes = readFileSync(get(jobId).file);
    return basename(await writeDurably(path, bytes));
  };

  const saveAs = async (
    jobId: string,
    path: string,
    onExisting: 'replace' | 'number',
  ): Promise<SavedBrief> => {
    const fileName = await writeDurably(path, readFileSync(get(jobId).file), { onExisting });
    savedAt.set(jobId, join(dirname(path), fileName));
    return { fileName, isNumbered: fileName !== basename(path) };
  };

  return {
    print: async ({ workshopId, kind, page, activity, redaction = 'none', language, jobId }) => {
      if (running.has(jobId) || printed.has(jobId))
        throw new Refusal('invalid-input', 'jobId', 'This print job exists already');
      // One printer at a time: whoever asks again no longer waits for what was asked before.
      for (const job of running.values()) job.cancel();
      wanted = jobId;
      const snapshot = snapshotOf(workshopId);
      mkdirSync(folder, { recursive: true });
      const stem = join(folder, ports.newId());
      const file = `${stem}.pdf`;
      const isCarrier = kind === 'full' && redaction === 'none' && fitsIntoFile(snapshot);
      const carried = `${stem}.groundwork`;
      if (isCarrier) await packInto(workshopId, carried);
      if (wanted !== jobId) {
        rmSync(carried, { force: true });
        throw new Refusal('cancelled');
      }
      const earlier = kind === 'difference' ? earlierOf(workshopId) : null;
      const order = {
        type: 'print',
        kind,
        page,
        snapshot,
        redaction,
        ...(language !== undefined && { language }),
        ...(isCarrier && {
          attachment: { file: carried, name: safeFileName(snapshot.workshop.title, 'groundwork') },
        }),
        ...(isRoomPrint(kind) && {
          room: { round: printedRound(deskOf(workshopId)), place: activity ?? null },
        }),
        ...(earlier && { earlier }),
        asOf: judgedAt(projectOf(snapshot), ports.now().toISOString()),
        outFile: file,
        fontFolder: join(ports.resourceFolder, 'fonts'),
        mediaFolder: mediaFolderOf(ports.dataFolder),
      } as const;
      const job = ports.startBrief(order, (stage, value) =>
        ports.emit({ type: 'brief-progressed', jobId, stage, value }),
      );
      running.set(jobId, job);
      const reply = await job.finished.finally(() => {
        running.delete(jobId);
        rmSync(carried, { force: true });
      });
      if (!reply) throw new Refusal('cancelled');
      if (reply.type === 'failed') throw new Refusal('unprintable', 'The brief', reply.message);
      const { title } = redactSnapshot(snapshot, redaction).snapshot.workshop;
      keep(jobId, { file, kind, title });
      const { type: _type, ...made } = reply;
      const isBare = kind === 'full' && !isCarrier;
      const leftOut = isBare ? [...made.leftOut, { what: 'attachment', count: 1 } as const] : made.leftOut;
      return { jobId, ...made, leftOut };
    },
    cancel: (jobId) => {
      if (wanted === jobId) wanted = null;
      running.get(jobId)?.cancel();
      return null;
    },
    read: (jobId) => readFileSync(get(jobId).file),
    saveTo,
    save: async (jobId) => {
      const fileName = fileNameOf(get(jobId));
      const path = await ports.dialogs.chooseSaveFile({
        title: 'Save the brief',
        fileName,
        extension: 'pdf',
      });
      return path === null ? null : saveAs(jobId, path, 'replace');
    },
    showInFolder: (jobId) => {
      const path = savedAt.get(jobId);
      if (path === undefined) throw new Refusal('not-found', 'The saved brief');
      ports.showInFolder?.(path);
      return null;
    },
    chooseFolder: async () => {
      const path = await ports.dialogs.chooseFolder({ title: 'Save the briefs into a folder' });
      if (path === null) return null;
      const token = ports.newId();
      folders.clear();
      folders.set(token, path);
      return { token, name: basename(path) };
    },
    saveInto: async (jobId, token) => {
      const target = folders.get(token);
      if (target === undefined) throw new Refusal('not-found', 'The folder', 'Choose the folder again.');
      return saveAs(jobId, join(target, fileNameOf(get(jobId))), 'number');
    },
    close: () => {
      for (const job of running.values()) job.cancel();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
