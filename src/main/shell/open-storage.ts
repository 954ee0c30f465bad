/** Opens the storage, or says plainly why not; an app that shows no workshops because it cannot read them would lie. */
import type { AppError } from '@shared/domain/result';
import { Refusal } from '@shared/domain/result';
import { dialog } from 'electron';
import type { Composition } from '../compose';
import { storageErrorOf } from '../db/storage-error';
import type { Log } from './log';
import { refusalText } from './refusal-text';

/** Opens until it works; null when people gave up. */
export async function openStorage(
  open: () => Composition | Promise<Composition>,
  dataFolder: string,
  log: Log,
): Promise<Composition | null> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(await askToTryAgain(toError(error, log), dataFolder))) return null;
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

function toError(error: unknown, log: Log): AppError {
  const known = error instanceof Refusal ? error.error : storageErrorOf(error);
  log(
    `storage refused: ${known?.code ?? (error instanceof Error ? (error.stack ?? error.name) : typeof error)}`,
  );
  return known ?? { code: 'unexpected' };
}
