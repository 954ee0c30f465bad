/** The wire between the windows and the services: calls come in here, events go out here, nothing else does. */
import { fail } from '@shared/domain/result';
import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/ipc/channel';
import type { AppEvent } from '@shared/ipc/events';
import type { BrowserWindow } from 'electron';
import { ipcMain } from 'electron';
import type { Dispatch } from '../ipc/dispatch';
import type { WindowRole } from './roles';
import { mayCall, mayHear } from './roles';
import { roleOfSender } from './sender';

export interface Wire {
  /** Lets a window call; its role decides what. */
  readonly admit: (window: BrowserWindow, role: WindowRole) => void;
  /** Tells all windows that may hear it. */
  readonly emit: (event: AppEvent) => void;
  /** Tells one window; false where it has no page that listens. */
  readonly tell: (window: BrowserWindow, event: AppEvent) => boolean;
  /** Resolves when a page has made its first call, which it does after it began to listen. */
  readonly heard: Promise<void>;
}

/** Opens the wire. Calls that arrive before the storage is open wait for `dispatch`. */
export function openWire(dispatch: Promise<Dispatch>, log: (line: string) => void): Wire {
  const windows = new Map<number, { readonly window: BrowserWindow; readonly role: WindowRole }>();
  let isHeard = false;
  let hear: () => void = () => undefined;
  const heard = new Promise<void>((settle) => {
    hear = () => {
      isHeard = true;
      settle();
    };
  });

  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    const role = roleOfSender(event, (id) => windows.get(id)?.role ?? null);
    if (!role || !mayCall(role, name)) {
      log(`refused call from ${role ?? 'a stranger'}`);
      return fail('invalid-input', 'call');
    }
    hear();
    return (await dispatch)(name, input);
  });

  const tell = (window: BrowserWindow, event: AppEvent): boolean => {
    if (!isHeard || window.isDestroyed() || window.webContents.isCrashed()) return false;
    try {
      window.webContents.send(EVENT_CHANNEL, event);
      return true;
    } catch {
      // The page went away in between; when it is back it asks for everything anew.
      log(`event ${event.type} found no page`);
      return false;
    }
  };

  return {
    admit: (window, role) => {
      const { id } = window.webContents;
      windows.set(id, { window, role });
      window.on('closed', () => windows.delete(id));
    },
    emit: (event) => {
      for (const { window, role } of windows.values()) if (mayHear(role)) tell(window, event);
    },
    tell,
    heard,
  };
}
