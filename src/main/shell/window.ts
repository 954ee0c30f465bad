/** The one place that makes windows, so that every one of them has the same walls. */
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { app, BrowserWindow, screen } from 'electron';
import { PAGE_URL, PROJECTOR_URL, setHome } from './origin';
import type { Theme } from './window-options';
import { backgroundOf, placeWindow, projectorOptions, webPreferences, windowOptions } from './window-options';
import { findWindowState, writeWindowState } from './window-state';

/** How long a page may take to draw itself before the window is shown without it. */
const SHOW_ANYWAY_MS = 4_000;

export interface OpenedWindow {
  readonly window: BrowserWindow;
  /** Shows the window as soon as its page is drawn, in the colour of the theme. */
  readonly show: (theme: Theme) => void;
}

/** Makes the facilitator's window, still hidden, and starts loading its page. */
export function openWindow(dataFolder: string): OpenedWindow {
  const saved = findWindowState(dataFolder);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow(
    windowOptions(placeWindow(saved?.bounds ?? null, areas), 'light', preferencesWith('index.cjs')),
  );
  rememberBounds(window, dataFolder);
  const drawn = new Promise<void>((settle) => window.once('ready-to-show', settle));
  void window.loadURL(PAGE_URL).catch(() => undefined);
  return {
    window,
    show: (theme) => {
      if (window.isDestroyed()) return;
      window.setBackgroundColor(backgroundOf(theme));
      const reveal = (): void => {
        if (window.isDestroyed() || window.isVisible()) return;
        if (saved?.isMaximized) window.maximize();
        window.show();
      };
      void drawn.then(reveal);
      setTimeout(reveal, SHOW_ANYWAY_MS);
    },
  };
}

/** Makes the hidden window of the projector and starts loading its page. */
export function openProjectorWindow(bounds: Rectangle): BrowserWindow {
  const window = new BrowserWindow(projectorOptions(bounds, preferencesWith('projector.cjs')));
  window.removeMenu();
  setHome(window.webContents, PROJECTOR_URL);
  void window.loadURL(PROJECTOR_URL).catch(() => undefined);
  return window;
}

/** Brings a window to the front, whatever state it is in. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function preferencesWith(preload: string) {
  return webPreferences(join(app.getAppPath(), 'out', 'preload', preload), app.isPackaged);
}

function rememberBounds(window: BrowserWindow, dataFolder: string): void {
  window.on('close', () =>
    writeWindowState(dataFolder, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  );
}
