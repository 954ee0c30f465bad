/** Where the workshops live: a folder of this machine alone, never one that is synchronised or follows the user. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AppError } from '@shared/domain/result';

const SWITCH = '--data-dir=';

export interface FolderWishes {
  readonly args: readonly string[];
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Electron's own choice. */
  readonly usual: string;
  /** True where `usual` was asked for on the command line. */
  readonly isUsualGiven: boolean;
}

/** The data folder: the one asked for, on Windows the local instead of the roaming one, else Electron's own. */
export function chooseDataFolder({ args, platform, env, usual, isUsualGiven }: FolderWishes): string {
  const given = args.find((argument) => argument.startsWith(SWITCH))?.slice(SWITCH.length);
  if (given) return resolve(given);
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local && !isUsualGiven) return join(local, 'Groundwork');
  return usual;
}

/** True where a folder can be written to; profile and log then go there too. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Creates the folder if it is absent; the error when it can neither be written to nor holds a library to read. */
export function prepareFolder(folder: string): AppError | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK);
    return null;
  } catch (error) {
    if (isReadable(join(folder, 'workshops.db'))) return null;
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return { code: isFull ? 'storage-full' : 'storage-readonly' };
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
