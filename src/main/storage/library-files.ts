/**
 * The files of a library and how they are moved: always as one set, always so that a crash in the middle leaves
 * either the old place or the new one.
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../db/open-database';

/** What SQLite keeps beside a database; they only mean something together. */
const SUFFIXES = ['', '-wal', '-journal', '-shm'] as const;

/** Where what was damaged is kept; nothing in the app deletes from it. */
export function quarantineOf(dataFolder: string): string {
  return join(dataFolder, 'quarantine');
}

/** Copies a database with everything beside it into a folder. */
export function copySet(fromFolder: string, toFolder: string): void {
  mkdirSync(toFolder, { recursive: true, mode: 0o700 });
  for (const suffix of SUFFIXES) {
    const from = `${databaseFile(fromFolder)}${suffix}`;
    if (!existsSync(from)) continue;
    copyFileSync(from, `${databaseFile(toFolder)}${suffix}`);
    // A copy of what may only be read would be like it.
    chmodSync(`${databaseFile(toFolder)}${suffix}`, 0o600);
  }
}

/** Moves a database with everything beside it into a new folder of the quarantine; null when there was nothing. */
export function quarantineSet(dataFolder: string, now: Date): string | null {
  const there = SUFFIXES.filter((suffix) => existsSync(`${databaseFile(dataFolder)}${suffix}`));
  if (there.length === 0) return null;
  const name = freeName(quarantineOf(dataFolder), now);
  const folder = join(quarantineOf(dataFolder), name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The main file last: while it is still here, the set is seen to be incomplete and moved again.
  for (const suffix of [...there].reverse())
    renameSync(`${databaseFile(dataFolder)}${suffix}`, `${databaseFile(folder)}${suffix}`);
  flushFolder(folder);
  flushFolder(quarantineOf(dataFolder));
  return name;
}

/** Writes a small text so that the file holds the old or the new one, whatever happens. */
export function writeSmall(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  renameSync(temporary, path);
  flushFolder(join(path, '..'));
}

/** Waits until a file's content is on disk. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until the names in a folder are on disk; Windows has no such call and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A moment as a name that every file system takes and that sorts by time. */
export function stampOf(now: Date): string {
  return now.toISOString().replaceAll(':', '').replace(/\.\d+/, '').replaceAll('-', '');
}

function freeName(folder: string, now: Date): string {
  const taken = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const stamp = stampOf(now);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stamp : `${stamp}-${number}`;
    if (!taken.has(name)) return name;
  }
}
