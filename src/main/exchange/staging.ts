/**
 * Files from outside are copied into a folder of our own before anybody looks into them: a stick can be pulled, a
 * cloud folder can change a file between the check and the use. The folder is emptied after each look and at start.
 */
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, rm, statfs } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import { FORMAT_LIMITS } from '@shared/exchange/format-limits';
import { ARCHIVE_LIMITS } from './archive-limits';

const MAX_BYTES: Readonly<Record<string, number>> = {
  '.groundwork': ARCHIVE_LIMITS.archiveBytes,
  '.json': FORMAT_LIMITS.workshopBytes,
  '.pdf': ARCHIVE_LIMITS.archiveBytes,
};
const FORMATS: Readonly<Record<string, StagedFile['format']>> = { '.json': 'json', '.pdf': 'pdf' };
const CHUNK = 1024 * 1024;

export interface StagedFile {
  readonly path: string;
  readonly fileName: string;
  readonly format: 'groundwork' | 'json' | 'pdf';
}

export interface Staging {
  /** Copies a file in, hands it to `look` and removes the copy again, whatever happens. */
  readonly withCopy: <T>(source: string, look: (staged: StagedFile) => Promise<T>) => Promise<T>;
  /** A folder of its own below staging, for what waits there until somebody says yes. */
  readonly openRoom: () => Promise<string>;
  readonly closeRoom: (folder: string) => Promise<void>;
  /** Empties the folder: what a crash left behind. */
  readonly sweep: () => Promise<void>;
}

/** Staging below the app's data folder. */
export function createStaging(dataFolder: string): Staging {
  const root = join(dataFolder, 'staging');
  // A copy that is made while the folder is emptied would go with the rest.
  let swept: Promise<void> = Promise.resolve();
  return {
    withCopy: async (source, look) => {
      await swept.catch(() => undefined);
      const folder = join(root, randomBytes(8).toString('hex'));
      const extension = extname(source).toLowerCase();
      const fileName = basename(source);
      const max = MAX_BYTES[extension];
      if (max === undefined)
        throw new Refusal(
          'file-unreadable',
          fileName,
          'Only .groundwork, .json and .pdf files can be opened.',
        );
      const { handle, stats } = await openSource(source, fileName);
      const path = join(folder, `copy${extension}`);
      try {
        try {
          if (stats.size > max) throw new Refusal('file-damaged', fileName, tooLarge(max));
          await mkdir(folder, { recursive: true });
          await requireSpace(root, stats.size);
          await copy(handle, path, { max, fileName });
        } finally {
          await handle.close();
        }
        return await look({ path, fileName, format: FORMATS[extension] ?? 'groundwork' });
      } finally {
        // What cannot be removed now is swept at the next start.
        await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
      }
    },
    openRoom: async () => {
      await swept.catch(() => undefined);
      const folder = join(root, randomBytes(8).toString('hex'));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return folder;
    },
    closeRoom: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined),
    sweep: () => {
      swept = rm(root, { recursive: true, force: true });
      return swept;
    },
  };
}

function tooLarge(max: number): string {
  return `The file is larger than ${max / 1024 / 1024} MB.`;
}

/** Opens a regular file for reading; a pipe or a device would keep us waiting for ever. */
async function openSource(source: string, fileName: string): Promise<{ handle: FileHandle; stats: Stats }> {
  try {
    const handle = await open(await realpath(source), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats };
    await handle.close();
  } catch {
    throw new Refusal('file-unreadable', fileName, 'The file is not there or may not be read.');
  }
  throw new Refusal('file-unreadable', fileName, 'This is not a file.');
}

async function requireSpace(folder: string, size: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * size) throw new Refusal('storage-full');
}

async function copy(
  source: FileHandle,
  path: string,
  limit: { readonly max: number; readonly fileName: string },
): Promise<void> {
  const target = await open(path, 'wx', 0o600);
  try {
    const chunk = Buffer.alloc(CHUNK);
    for (let at = 0; ; ) {
      const { bytesRead } = await readSource(source, chunk, at, limit.fileName);
      if (bytesRead === 0) return;
      at += bytesRead;
      if (at > limit.max)
        throw new Refusal('file-damaged', limit.fileName, 'The file grows while it is read.');
      await target.writeFile(chunk.subarray(0, bytesRead));
    }
  } finally {
    await target.close();
  }
}

async function readSource(
  source: FileHandle,
  chunk: Buffer,
  at: number,
  fileName: string,
): Promise<{ bytesRead: number }> {
  try {
    return await source.read(chunk, 0, chunk.length, at);
  } catch {
    throw new Refusal('file-unreadable', fileName, 'The file cannot be read to its end.');
  }
}
