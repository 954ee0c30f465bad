/** A page that crashed or hangs comes back; what was saved is in main and was never in danger. */
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import { createCrashCounter } from './crash-counter';
import { startHeartbeat } from './heartbeat';
import type { Log } from './log';

/** Watches the page of a window: loads it again when its process ends, and offers to when it does not answer. */
export function recoverPage(window: BrowserWindow, log: Log): void {
  const { webContents } = window;
  const count = createCrashCounter(() => performance.now());
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`page process gone: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (count() === 'reload') reload(window);
    else void explainCrashes(window);
  });
  const stop = startHeartbeat({
    ask: () => webContents.mainFrame.executeJavaScript('0'),
    isExpected: () =>
      !window.isDestroyed() &&
      window.isVisible() &&
      !webContents.isCrashed() &&
      !webContents.isDevToolsOpened(),
    onHang: (recovered) => offerReload(window, recovered, log),
  });
  window.on('closed', stop);
}

function reload(window: BrowserWindow): void {
  // Not within the event: Chromium is still clearing away the old process.
  setImmediate(() => {
    if (!window.isDestroyed()) window.webContents.reload();
  });
}

async function explainCrashes(window: BrowserWindow): Promise<void> {
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

async function offerReload(window: BrowserWindow, recovered: AbortSignal, log: Log): Promise<void> {
  log('page does not answer');
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Groundwork',
    message: 'The window does not answer',
    detail: 'Everything that was marked as saved is safe. Wait a little, or load the window again.',
    buttons: ['Wait', 'Load again'],
    defaultId: 1,
    cancelId: 0,
    noLink: true,
    signal: recovered,
  });
  if (response !== 1 || recovered.aborted || window.isDestroyed()) return;
  // A page that hangs cannot be asked to go; its end brings the new one, above.
  window.webContents.forcefullyCrashRenderer();
}
