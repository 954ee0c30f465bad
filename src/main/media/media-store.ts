/**
 * Pictures by their content: `media/<sha256>.jpg` in the data folder. A picture is on disk before any record names it,
 * two workshops with the same picture share one file, and a file that nothing names any more is put aside for a month
 * before it goes, because the list of what is named may itself be what was lost.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPhotoHash, photoFileName } from '@shared/photos/photo-address';
import { writeDurably } from '../exchange/write-durably';

/** How long a picture that nothing names is kept. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

export interface MediaStore {
  /** Writes a picture and waits until it is on disk; answers with its hash, which is held until it is released. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** A held picture is named by a record now, or never will be. */
  readonly release: (sha256: string) => void;
  /** Moves a file of our own data folder in; `sha256` has been checked. */
  readonly adopt: (path: string, sha256: string) => void;
  /** The picture, or null when it is gone or is not what its name says. */
  readonly read: (sha256: string) => Promise<Uint8Array | null>;
  /** Removes pictures at once, except for those that are held. */
  readonly remove: (hashes: readonly string[]) => void;
  /** Puts aside what nothing names, brings back what is named again, and removes what was long put aside. */
  readonly sweep: (findNamed: () => (sha256: string) => boolean) => void;
}

/** The folder of the pictures below the app's data folder. */
export function mediaFolderOf(dataFolder: string): string {
  return join(dataFolder, 'media');
}

/** The pictures of a data folder; nothing is made before the first one is kept. */
export function createMediaStore(dataFolder: string, now: () => Date): MediaStore {
  const folder = mediaFolderOf(dataFolder);
  const aside = join(folder, 'unused');
  const held = new Map<string, number>();
  const pathOf = (sha256: string): string => join(folder, photoFileName(sha256));

  const read: MediaStore['read'] = async (sha256) => {
    if (!isPhotoHash(sha256)) return null;
    const bytes = await readFile(pathOf(sha256)).catch(() => null);
    return bytes && hashOf(bytes) === sha256 ? bytes : null;
  };

  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      held.set(sha256, (held.get(sha256) ?? 0) + 1);
      if (!(await read(sha256))) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeDurably(pathOf(sha256), bytes);
      }
      return sha256;
    },
    release: (sha256) => {
      const left = (held.get(sha256) ?? 0) - 1;
      if (left > 0) held.set(sha256, left);
      else held.delete(sha256);
    },
    adopt: (path, sha256) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      flush(path, 'r+');
      renameSync(path, pathOf(sha256));
      flush(folder, 'r');
    },
    read,
    remove: (hashes) => {
      for (const sha256 of hashes)
        if (isPhotoHash(sha256) && !held.has(sha256)) rmSync(pathOf(sha256), { force: true });
    },
    sweep: (findNamed) => {
      if (!existsSync(folder)) return;
      const isNamed = findNamed();
      for (const sha256 of listHashes(folder)) {
        if (held.has(sha256) || isNamed(sha256)) continue;
        mkdirSync(aside, { recursive: true, mode: 0o700 });
        const path = join(aside, photoFileName(sha256));
        renameSync(pathOf(sha256), path);
        utimesSync(path, now(), now());
      }
      for (const sha256 of listHashes(aside)) {
        const path = join(aside, photoFileName(sha256));
        if (isNamed(sha256)) renameSync(path, pathOf(sha256));
        else if (now().getTime() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { force: true });
      }
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function listHashes(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => name.slice(0, -'.jpg'.length))
    .filter(isPhotoHash);
}

/** Waits until a file, or the names in a folder, are on disk; Windows has no such call for folders. */
function flush(path: string, mode: 'r' | 'r+'): void {
  if (mode === 'r' && process.platform === 'win32') return;
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
