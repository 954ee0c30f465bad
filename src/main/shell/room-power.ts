/** What the machine does while a workshop runs: sleep, wake, a window that loses its people, the end of the app. */
import type { BrowserWindow } from 'electron';
import { app, powerMonitor, powerSaveBlocker } from 'electron';
import type { RoomService } from '../services/room/room-service';
import type { StorageService } from '../storage/storage-service';

/** Tells the room when the machine sleeps and wakes, and when somebody else may be looking. */
export function followMachine(
  window: BrowserWindow,
  room: Pick<RoomService, 'sleep' | 'wake' | 'cover' | 'end'>,
  storage: Pick<StorageService, 'rest'>,
): void {
  powerMonitor.on('suspend', room.sleep);
  powerMonitor.on('suspend', storage.rest);
  powerMonitor.on('resume', room.wake);
  powerMonitor.on('lock-screen', room.cover);
  // The projector's window closes with the app; nobody has closed it.
  app.on('before-quit', room.end);
  window.on('blur', room.cover);
  window.on('minimize', room.cover);
  // A page that is loaded again begins with what it is told, which must be nobody's turn.
  window.webContents.on('render-process-gone', room.cover);
  window.webContents.on('did-start-loading', room.cover);
}

/** Keeps the display awake while it is asked to; the system's own rules hold again right after. */
export function createKeepAwake(): (isNeeded: boolean) => void {
  let blocker: number | null = null;
  return (isNeeded) => {
    if (isNeeded) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
