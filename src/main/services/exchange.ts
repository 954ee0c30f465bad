/**
 * Workshops out to files and back in. What goes out is read back by our own reader before it takes its place; what
 * comes in is looked at as a whole before anything is written, and then written in one transaction.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { safeFileName } from '@shared/exchange/file-name';
import { fromWorkshopFile, type ImportedWorkshop } from '@shared/exchange/from-workshop-file';
import { serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { toWorkshopFile } from '@shared/exchange/to-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import type { ExampleCard, ExportedFile, ImportPreview, Saved } from '@shared/ipc/replies';
import { photoFileName } from '@shared/photos/photo-address';
import { isCounted } from '@shared/sections/record-count';
import { namedPhotos } from '../exchange/archive-photos';
import { createExamples } from '../exchange/examples';
import { readWorkshop } from '../exchange/read-workshop';
import { createStaging, type StagedFile, type Staging } from '../exchange/staging';
import { packArchive } from '../exchange/write-archive';
import { writeDurably } from '../exchange/write-durably';
import type { MediaStore } from '../media/media-store';
import type { Ports } from '../ports';

/** What can be written; a report is read only. */
export type ExchangeFormat = Exclude<StagedFile['format'], 'pdf'>;

/** A report carries its photos up to this many bytes; above that only the records. */
const CARRIED_PHOTO_BYTES = 48 * 1024 * 1024;

interface Dependencies {
  readonly ports: Pick<Ports, 'dataFolder' | 'resourceFolder' | 'dialogs' | 'now' | 'newId' | 'info' | 'log'>;
  readonly media: Pick<MediaStore, 'read' | 'adopt'>;
  readonly snapshotOf: (workshopId: string) => {
    readonly snapshot: WorkshopSnapshot;
    readonly counters: Readonly<Record<string, number>>;
  };
  /** Writes all of it in one transaction, or nothing; a repeated `opId` is done once. */
  readonly insertWorkshop: (incoming: ImportedWorkshop, label: string, opId: string) => Saved;
  /** A workshop in the library that has this id or came from it. */
  readonly findByOrigin: (originId: string) => { readonly id: string; readonly title: string } | null;
}

export interface ExchangeService {
  /** The archive of a workshop in pieces, as a report carries it. */
  readonly pack: (workshopId: string) => Promise<readonly Uint8Array[]>;
  readonly exportTo: (workshopId: string, path: string, format: ExchangeFormat) => Promise<ExportedFile>;
  /** Asks where to write; null when the dialog was closed. */
  readonly exportByDialog: (workshopId: string, format: ExchangeFormat) => Promise<ExportedFile | null>;
  /** Reads and checks all of a file and keeps it ready under a token; nothing is written to the library. */
  readonly inspect: (path: string) => Promise<ImportPreview>;
  /** Asks for a file; null when the dialog was closed. */
  readonly inspectByDialog: () => Promise<ImportPreview | null>;
  readonly import: (token: string, opId: string) => Saved;
  readonly listExamples: () => Promise<readonly ExampleCard[]>;
  readonly openExample: (name: string, opId: string) => Promise<Saved>;
  /** Removes what a crash left behind; called once at start. */
  readonly sweepStaging: () => Promise<void>;
}

/** Looked at and waiting for a yes; once imported only the answer is kept. */
type Waiting = Inspected | { readonly saved: Saved };

/** `room` is the folder of staging in which its photos wait; null when there are none. */
interface Inspected {
  readonly file: WorkshopFile;
  readonly photos: readonly string[];
  readonly room: string | null;
}

/** How many looked-at files wait at most; the oldest is forgotten first. */
const MAX_WAITING = 4;

/** Builds the service. */
export function createExchangeService(deps: Dependencies): ExchangeService {
  const { ports } = deps;
  const staging = createStaging(ports.dataFolder);
  const waiting = new Map<string, Waiting>();
  const examples = createExamples(join(ports.resourceFolder, 'examples'), ports.now, ports.log);

  const insert = (file: WorkshopFile, label: string, opId: string): Saved =>
    deps.insertWorkshop(fromWorkshopFile(file, ports), label, opId);

  const exportTo: ExchangeService['exportTo'] = async (workshopId, path, format) => {
    const { snapshot, counters } = deps.snapshotOf(workshopId);
    const file = toWorkshopFile(snapshot, counters);
    const text = serializeWorkshopFile(file);
    const named = namedPhotos(file);
    const photos = format === 'json' ? new Map<string, Uint8Array>() : await readPhotos(named, deps.media);
    const about = { appVersion: ports.info.version, createdAt: ports.now().toISOString() };
    const pieces =
      format === 'json' ? [Buffer.from(text, 'utf8')] : await packArchive({ file, text, photos }, about);
    const isNamed = path.toLowerCase().endsWith(`.${format}`);
    const fileName = await writeDurably(isNamed ? path : `${path}.${format}`, pieces, {
      // The dialog asked about the name that was typed, not about the one with our ending.
      onExisting: isNamed ? 'replace' : 'number',
      verify: (temporary) =>
        verifyExport({ path: temporary, fileName: basename(path), format }, text, ports.now),
    });
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return { fileName, bytes, missingPhotos: named.length - photos.size };
  };

  const inspect: ExchangeService['inspect'] = async (path) => {
    const { fileName, ...inspected } = await staging.withCopy(path, async (staged) => ({
      ...(await readIntoRoom(staged, staging, ports.now)),
      fileName: staged.fileName,
    }));
    const token = ports.newId();
    waiting.set(token, inspected);
    for (const [oldest, forgotten] of [...waiting].slice(0, -MAX_WAITING)) {
      waiting.delete(oldest);
      if ('room' in forgotten && forgotten.room) void staging.closeRoom(forgotten.room);
    }
    const existing = deps.findByOrigin(inspected.file.workshop.originId);
    return previewOf(inspected, { token, fileName, existing });
  };

  return {
    pack: async (workshopId) => {
      const { snapshot, counters } = deps.snapshotOf(workshopId);
      const file = toWorkshopFile(snapshot, counters);
      const isLight = photoBytes(file) <= CARRIED_PHOTO_BYTES;
      const photos = isLight
        ? await readPhotos(namedPhotos(file), deps.media)
        : new Map<string, Uint8Array>();
      const about = { appVersion: ports.info.version, createdAt: ports.now().toISOString() };
      return packArchive({ file, text: serializeWorkshopFile(file), photos }, about);
    },
    exportTo,
    exportByDialog: async (workshopId, format) => {
      const fileName = safeFileName(deps.snapshotOf(workshopId).snapshot.workshop.title, format);
      const path = await ports.dialogs.chooseSaveFile({
        title: 'Export the workshop',
        fileName,
        extension: format,
      });
      return path === null ? null : exportTo(workshopId, path, format);
    },

    inspect,
    inspectByDialog: async () => {
      const path = await ports.dialogs.chooseOpenFile({
        title: 'Open a workshop file',
        extensions: ['groundwork', 'json', 'pdf'],
      });
      return path === null ? null : inspect(path);
    },

    import: (token, opId) => {
      const found = waiting.get(token);
      if (!found) throw new Refusal('not-found', 'The file', 'Open the file again.');
      if ('saved' in found) return found.saved;
      for (const sha256 of found.photos) {
        const picture = join(found.room ?? '', photoFileName(sha256));
        // It is gone when an import before this one failed behind it.
        if (existsSync(picture)) deps.media.adopt(picture, sha256);
      }
      const saved = insert(found.file, 'import the workshop', opId);
      waiting.set(token, { saved });
      if (found.room) void staging.closeRoom(found.room);
      return saved;
    },

    listExamples: examples.list,

    openExample: async (name, opId) => {
      const file = await examples.read(name);
      if (!file) throw new Refusal('not-found', 'The example');
      return insert(file, 'open the example', opId);
    },

    sweepStaging: () => staging.sweep().catch(() => ports.log('staging could not be emptied')),
  };
}

/** Reads what was written with the reader that everybody else will read it with; it must say the same. */
async function verifyExport(staged: StagedFile, text: string, now: () => Date): Promise<void> {
  const back = await readWorkshop(staged, now).catch((error: unknown) => {
    const reason = error instanceof Refusal ? error.error.reason : undefined;
    throw new Refusal('file-unwritable', staged.fileName, reason ?? 'What was written cannot be read back.');
  });
  if (back.text !== text || serializeWorkshopFile(back.file) !== text) {
    throw new Refusal('file-unwritable', staged.fileName, 'What was written is not what was to be written.');
  }
}

/** Reads a file; its photos wait in a folder of staging, which is gone again where the file is refused. */
async function readIntoRoom(staged: StagedFile, staging: Staging, now: () => Date): Promise<Inspected> {
  let room: string | null = null;
  try {
    const { file, photos } = await readWorkshop(staged, now, async (sha256, content) => {
      room ??= await staging.openRoom();
      await writeFile(join(room, photoFileName(sha256)), content, { flag: 'wx', mode: 0o600 });
    });
    return { file, photos, room };
  } catch (error) {
    if (room) await staging.closeRoom(room);
    throw error;
  }
}

function photoBytes({ records }: WorkshopFile): number {
  return records.reduce((sum, { kind, fields }) => {
    return sum + (kind === 'photo' && typeof fields.bytes === 'number' ? fields.bytes : 0);
  }, 0);
}

/** The photos that are there; one that is lost or damaged must not keep the others from going out. */
async function readPhotos(
  hashes: readonly string[],
  media: Pick<MediaStore, 'read'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const sha256 of hashes) {
    const bytes = await media.read(sha256);
    if (bytes) found.set(sha256, bytes);
  }
  return found;
}

function previewOf(
  { file, photos }: Inspected,
  about: Pick<ImportPreview, 'token' | 'fileName' | 'existing'>,
): ImportPreview {
  const { title, client, createdAt } = file.workshop;
  const counts = {
    records: file.records.filter(({ kind }) => isCounted(kind)).length,
    links: file.links.length,
    media: photos.length,
  };
  const missingPhotos = namedPhotos(file).length - photos.length;
  return { ...about, title, client, createdAt, counts, missingPhotos };
}
