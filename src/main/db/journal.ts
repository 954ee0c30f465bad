/**
 * The second, independent copy of every change: one append-only file per workshop, one line per op, each with its
 * hash and the hash before it. "Saved" means: committed and in the journal.
 *
 * A deleted or damaged write-ahead log passes SQLite's own checks and silently loses rows; comparing the last line
 * with the last op finds that, and the missing ops can be done again.
 */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { NewOp } from '../repositories/ops';
import { sha256 } from './hash';

/** What a line holds; `edits` and `refCounters` are JSON texts as in the op log. */
export interface JournalLine extends Omit<NewOp, 'stack'> {
  /** Belongs to the step of the op before it (typing on). Only a convenience for undo, so not part of the hash. */
  readonly joins: boolean;
}

export interface Journal {
  /** Appends lines and waits until they are on disk. */
  readonly append: (workshopId: string, lines: readonly JournalLine[]) => void;
  /** Revision and hash of the last complete line, or null. */
  readonly lastOf: (workshopId: string) => { readonly revision: number; readonly sha256: string } | null;
  /** The valid lines that follow the op with this hash (absent: from the first on), each fitting the one before it. */
  readonly read: (workshopId: string, afterSha256?: string) => readonly JournalLine[];
  readonly listWorkshops: () => readonly string[];
  /** Puts a journal that is not whole out of the way, under another name; the next append starts a new one. */
  readonly setAside: (workshopId: string) => void;
  /** Removes a purged workshop's journal and waits until it is gone from the disk. */
  readonly remove: (workshopId: string) => void;
  readonly close: () => void;
}

const TAIL_BYTES = 64 * 1024;

/** Hash of an op: over its content and the hash of the op before it in the same workshop. */
export function hashOp(op: Omit<JournalLine, 'sha256' | 'joins'>): string {
  return sha256(
    JSON.stringify([
      op.opId,
      op.workshopId,
      op.revision,
      op.type,
      op.label,
      op.at,
      op.actor,
      op.subjectId,
      op.edits,
      op.refCounters,
      op.prevSha256,
    ]),
  );
}

/** Opens the journal folder; keeps the file of the workshop in use open. */
export function createJournal(dataFolder: string): Journal {
  const folder = join(dataFolder, 'journal');
  mkdirSync(folder, { recursive: true });
  const fileOf = (workshopId: string): string => join(folder, `${workshopId}.ndjson`);
  let open: { readonly workshopId: string; readonly fd: number } | null = null;
  const lastKnown = new Map<string, { readonly revision: number; readonly sha256: string }>();

  const shut = (): void => {
    const fd = open?.fd;
    open = null;
    if (fd !== undefined) closeSync(fd);
  };
  const use = (workshopId: string): number => {
    if (open?.workshopId === workshopId) return open.fd;
    shut();
    const isNew = !existsSync(fileOf(workshopId));
    const fd = openSync(fileOf(workshopId), 'a+');
    try {
      if (isNew) syncFolder(folder);
      else endTornLine(fd);
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    open = { workshopId, fd };
    return fd;
  };

  return {
    append: (workshopId, lines) => {
      const fd = use(workshopId);
      try {
        writeAll(fd, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8'));
        fdatasyncSync(fd);
      } catch (error) {
        // Half a line may be there now; opening the file again ends it, so that the next one starts on its own.
        shut();
        throw error;
      }
      const last = lines.at(-1);
      if (last) lastKnown.set(workshopId, { revision: last.revision, sha256: last.sha256 });
    },
    lastOf: (workshopId) => {
      const known = lastKnown.get(workshopId);
      if (known) return known;
      const line = existsSync(fileOf(workshopId)) ? lastLine(fileOf(workshopId)) : null;
      if (!line) return null;
      const last = { revision: line.revision, sha256: line.sha256 };
      lastKnown.set(workshopId, last);
      return last;
    },
    read: (workshopId, afterSha256 = '') =>
      existsSync(fileOf(workshopId)) ? validLines(readFileSync(fileOf(workshopId), 'utf8'), afterSha256) : [],
    listWorkshops: () =>
      readdirSync(folder).flatMap((name) =>
        name.endsWith('.ndjson') ? [name.slice(0, -'.ndjson'.length)] : [],
      ),
    setAside: (workshopId) => {
      if (open?.workshopId === workshopId) {
        closeSync(open.fd);
        open = null;
      }
      lastKnown.delete(workshopId);
      if (existsSync(fileOf(workshopId)))
        renameSync(fileOf(workshopId), `${fileOf(workshopId)}.damaged-${Date.now()}`);
    },
    remove: (workshopId) => {
      if (open?.workshopId === workshopId) shut();
      lastKnown.delete(workshopId);
      rmSync(fileOf(workshopId), { force: true });
      syncFolder(folder);
    },
    close: shut,
  };
}

/** A full disk takes a part of what it is given and says so only by the number of bytes. */
function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** A crash can leave half a line; the next one must start on its own. */
function endTornLine(fd: number): void {
  const { size } = fstatSync(fd);
  if (size === 0) return;
  const last = Buffer.alloc(1);
  readSync(fd, last, 0, 1, size - 1);
  if (last.toString() !== '\n') writeSync(fd, '\n');
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  fdatasyncSync(fd);
  closeSync(fd);
}

function lastLine(file: string): JournalLine | null {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    for (let length = Math.min(size, TAIL_BYTES); ; length = Math.min(size, length * 8)) {
      const tail = Buffer.alloc(length);
      readSync(fd, tail, 0, length, size - length);
      const lines = tail.toString('utf8').split('\n');
      const whole = length === size ? lines : lines.slice(1);
      const found = whole.map(parseLine).findLast((line) => line !== null);
      if (found || length === size) return found ?? null;
    }
  } finally {
    closeSync(fd);
  }
}

function validLines(text: string, afterSha256: string): JournalLine[] {
  const lines: JournalLine[] = [];
  let previous = afterSha256;
  for (const raw of text.split('\n')) {
    const line = parseLine(raw);
    if (!line || line.prevSha256 !== previous) continue;
    lines.push(line);
    previous = line.sha256;
  }
  return lines;
}

function parseLine(raw: string): JournalLine | null {
  if (raw === '') return null;
  try {
    const line = JSON.parse(raw) as JournalLine;
    return line.sha256 === hashOp(line) ? line : null;
  } catch {
    return null;
  }
}
