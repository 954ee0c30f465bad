/** A page that crashed comes back by itself; what was saved is in main and was never in danger. */
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import { createCrashCounter } from './crash-counter';
import type { Log } from './log';

/** Watches the page of a window and loads it again when its process ends. */
export function recoverPage(window: BrowserWindow, log: Log): void {
  const count = createCrashCounter(() => performance.now());
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`page process gone: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (count() === 'reload') reload(window);
    else void explain(window);
  });
}

function reload(window: BrowserWindow): void {
  // Not within the event: Chromium is still clearing away the old process.
  setImmediate(() => {
    if (!window.isDestroyed()) window.webContents.reload();
  });
}

async function explain(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Groundwork',
    message: 'The window stopped working several times',
    detail:
      'Everything that was marked as saved is safe. Show it again, or close Groundwork and start it anew. ' +
      'The file main.log in the data folder says what happened.',
    buttons: ['Show it again', 'Close Groundwork'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) reload(window);
  else window.close();
}
