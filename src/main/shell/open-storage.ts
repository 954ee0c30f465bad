/** Opens the storage, or says plainly why not; an app that shows no workshops because it cannot read them would lie. */
import type { AppError } from '@shared/domain/result';
import { Refusal } from '@shared/domain/result';
import { dialog } from 'electron';
import type { Composition } from '../compose';
import { storageErrorOf } from '../db/storage-error';
import type { Log } from './log';
import { refusalText } from './refusal-text';

/** A command line or an app that is just closing lets go within this time; nobody needs to be asked. */
const PATIENCE = { times: 10, ms: 300 } as const;

/** Opens until it works; null when people gave up. */
export async function openStorage(
  open: () => Composition | Promise<Composition>,
  dataFolder: string,
  log: Log,
): Promise<Composition | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open();
    } catch (error) {
      const refusal = toError(error);
      if (refusal.code === 'storage-busy' && attempt <= PATIENCE.times) {
        await new Promise((settle) => setTimeout(settle, PATIENCE.ms));
        continue;
      }
      log(`storage refused: ${refusal.code}${refusal.code === 'unexpected' ? ` ${describe(error)}` : ''}`);
      if (!(await askToTryAgain(refusal, dataFolder))) return null;
    }
  }
}

/** Shows one notice; true for "Try again". */
export async function askToTryAgain(error: AppError, dataFolder: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Groundwork',
    ...refusalText(error, dataFolder),
    buttons: ['Try again', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

function toError(error: unknown): AppError {
  return error instanceof Refusal ? error.error : (storageErrorOf(error) ?? { code: 'unexpected' });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.name) : typeof error;
}
