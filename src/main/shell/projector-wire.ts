/**
 * The wire to the projector's page: views go out, "ready" comes in, and nothing else has a channel. A view is sent only
 * when it differs from what the page shows by itself.
 */
import { READY_CHANNEL, VIEW_CHANNEL } from '@shared/ipc/projector-channel';
import { type PublicView, publicViewSchema } from '@shared/room/public-view';
import { isSameView, type SentView } from '@shared/room/same-view';
import type { BrowserWindow } from 'electron';
import { ipcMain } from 'electron';
import { roleOfSender } from './sender';

export interface ProjectorWire {
  /** Sends to this window from now on, as soon as its page says that it listens. */
  readonly attach: (window: BrowserWindow) => void;
  readonly show: (view: PublicView) => void;
  /** Forgets the view: what was shown to one room is not shown to the next. */
  readonly clear: () => void;
}

/** Opens the wire; `clock` is a steady clock in milliseconds. */
export function openProjectorWire(clock: () => number, log: (line: string) => void): ProjectorWire {
  let window: BrowserWindow | null = null;
  let isListening = false;
  let latest: PublicView | null = null;
  /** When `latest` was made, and what the page was sent. */
  let latestAt = 0;
  let sent: SentView | null = null;

  const send = (): void => {
    if (!latest || !isListening || !window || window.isDestroyed() || window.webContents.isCrashed()) return;
    const next: SentView = { view: latest, at: latestAt };
    if (sent && isSameView(sent, next)) return;
    try {
      window.webContents.send(VIEW_CHANNEL, current(next, clock()));
      sent = next;
    } catch {
      log('a view found no page');
    }
  };

  ipcMain.on(READY_CHANNEL, (event) => {
    const own = window && !window.isDestroyed() ? window.webContents.id : null;
    const role = roleOfSender(event, (id) => (id === own ? 'projector' : null));
    if (role !== 'projector') return log('refused ready from a stranger');
    isListening = true;
    sent = null;
    send();
  });

  return {
    attach: (opened) => {
      window = opened;
      isListening = false;
      // A page that is loaded again says anew that it listens.
      opened.webContents.on('did-start-loading', () => {
        if (window === opened) isListening = false;
      });
    },
    show: (view) => {
      // A view with anything in it that nobody wrote down as public is a fault, and is not sent.
      if (!publicViewSchema.safeParse(view).success) return log('refused a view that is not public');
      latest = view;
      latestAt = clock();
      send();
    },
    clear: () => {
      latest = null;
      sent = null;
    },
  };
}

/** The view as of now: the clock went on since it was made. */
function current({ view, at }: SentView, now: number): PublicView {
  if (view.screen !== 'live' || !view.clock?.isRunning) return view;
  const passed = now - at;
  const { phaseMs, blockMs } = view.clock;
  return { ...view, clock: { ...view.clock, phaseMs: phaseMs - passed, blockMs: blockMs - passed } };
}
