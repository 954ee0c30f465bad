/** The machine goes to sleep, logs off or shuts down: drafts are put away first, and nobody is asked anything. */
import type { BrowserWindow } from 'electron';
import { app, powerMonitor } from 'electron';

/** Asks the page to put drafts away whenever the machine is about to stop; `flush` must not wait for an answer. */
export function flushBeforeSleep(window: BrowserWindow, flush: () => void): void {
  powerMonitor.on('suspend', flush);
  powerMonitor.on('lock-screen', flush);
  window.on('session-end', flush);
  powerMonitor.on('shutdown', () => app.quit());
}
