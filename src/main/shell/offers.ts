/** Hands files that were opened from outside to the services, and their preview to the page. */
import type { Result } from '@shared/domain/result';
import type { ImportPreview } from '@shared/ipc/replies';
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { Dispatch } from '../ipc/dispatch';
import { checkOfferedFile } from './offered-file';
import type { Wire } from './wire';

/** Takes paths from anywhere; they wait until the page listens. */
export function createOffers(
  dispatch: Promise<Dispatch>,
  wire: Wire,
  window: BrowserWindow,
): (path: unknown) => void {
  return (path) => {
    if (typeof path === 'string') void offer(path, dispatch, wire, window);
  };
}

async function offer(
  path: string,
  dispatch: Promise<Dispatch>,
  wire: Wire,
  window: BrowserWindow,
): Promise<void> {
  await wire.heard;
  const real = checkOfferedFile(path);
  if (!real) return refuse(window, 'Only .groundwork and workshop .json files up to 512 MB can be opened.');
  const result = (await (
    await dispatch
  )('file.inspect', { droppedPath: real })) as Result<ImportPreview | null>;
  if (!result.ok) return refuse(window, result.error.reason ?? 'Its content could not be read.');
  if (result.value) wire.emit({ type: 'file-offered', preview: result.value });
}

async function refuse(window: BrowserWindow, reason: string): Promise<void> {
  if (window.isDestroyed()) return;
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Groundwork',
    message: 'This file could not be opened',
    detail: `${reason} Nothing was changed.`,
    buttons: ['OK'],
    noLink: true,
  });
}
