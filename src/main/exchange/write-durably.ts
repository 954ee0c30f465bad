/**
 * Writes a file so that there is never half of it: into a temporary file in the same folder, flushed, checked, and
 * only then renamed over the target. A target that another program holds open stays as it is; the file then gets a
 * number ("… (2)"). The old file is never lost.
 */
import { randomBytes } from 'node:crypto';
import { access, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@shared/domain/result';

/** Virus scanners and sync clients let go within a second or two; people should hear from us within five. */
const RETRY_AFTER_MS = [20, 50, 100, 200, 400, 800, 1_200] as const;
const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MAX_NUMBER = 99;

/** How a file takes its place; what is not said is as after a save dialog. */
export interface Durably {
  /** Looks at the finished temporary file; throws when it should not take the target's place. */
  readonly verify?: (temporaryPath: string) => Promise<void>;
  /** `replace` when people have agreed to lose an existing file, as a save dialog asks them; else it gets a number. */
  readonly onExisting?: 'replace' | 'number';
  /** Renaming and waiting, swapped in tests. */
  readonly moves?: FileMoves;
}

export interface FileMoves {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Writes the file and answers with the name it really got; throws a `Refusal` and leaves nothing behind. */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | readonly Uint8Array[],
  how: Durably = {},
): Promise<string> {
  // Through a symbolic link the file it leads to is replaced, not the link.
  const target = await realpath(path).catch(() => path);
  const folder = dirname(target);
  const temporary = join(folder, `.groundwork-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes instanceof Uint8Array ? [bytes] : bytes);
    await how.verify?.(temporary);
    const written = await moveIntoPlace(
      temporary,
      target,
      how.onExisting ?? 'replace',
      how.moves ?? { rename, wait: sleep },
    );
    await flushFolder(folder);
    return basename(written);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof Refusal
      ? error
      : new Refusal('file-unwritable', basename(target), reasonFor(error));
  }
}

async function writeFlushed(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moveIntoPlace(
  temporary: string,
  target: string,
  onExisting: 'replace' | 'number',
  moves: FileMoves,
): Promise<string> {
  if (onExisting === 'replace' || !(await exists(target))) {
    if (await moved(temporary, target, RETRY_AFTER_MS, moves)) return target;
  }
  const ending = extname(target);
  const stem = target.slice(0, target.length - ending.length);
  for (let number = 2; number <= MAX_NUMBER; number += 1) {
    const numbered = `${stem} (${number})${ending}`;
    if (await exists(numbered)) continue;
    if (await moved(temporary, numbered, [], moves)) return numbered;
    break;
  }
  throw new Refusal('file-unwritable', basename(target), 'Another program keeps the file open.');
}

/** False when the target is held by someone else even after waiting. */
async function moved(from: string, to: string, waits: readonly number[], moves: FileMoves): Promise<boolean> {
  for (const wait of [...waits, null]) {
    try {
      await moves.rename(from, to);
      return true;
    } catch (error) {
      if (!HELD_OPEN.has(codeOf(error))) throw error;
      if (wait !== null) await moves.wait(wait);
    }
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes the new name itself durable; Windows has no such call and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function reasonFor(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'There is not enough free space at that place.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'The folder is not there any more.';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'Writing to that folder is not allowed.';
    case 'ENAMETOOLONG':
      return 'The name is too long for that place.';
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return 'A folder of that name is in the way.';
    default:
      return 'The place to write to does not answer as it should.';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
