/** How a window is made, as plain values: its preferences are the first wall of the app. */
import type { BrowserWindowConstructorOptions, Rectangle, Size, WebPreferences } from 'electron';

export const MIN_SIZE = { width: 960, height: 600 } as const;
const USUAL_SIZE = { width: 1360, height: 860 } as const;
/** So much of a remembered window must lie on a screen for it to be used again. */
const VISIBLE = { width: 200, height: 100 } as const;

export type Theme = 'light' | 'dark' | 'contrast';

/** Painted before the page is: the canvas colour of each theme in the page's tokens. */
const BACKGROUNDS: Readonly<Record<Theme, string>> = {
  light: '#ffffff',
  dark: '#16181d',
  contrast: '#000000',
};

/** The preferences of every window, without exception. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !isPackaged,
  };
}

/** The options of a window that is not yet shown, at remembered bounds where those still fit. */
export function windowOptions(
  bounds: Partial<Rectangle>,
  theme: Theme,
  preferences: WebPreferences,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Groundwork',
    backgroundColor: backgroundOf(theme),
    autoHideMenuBar: false,
    webPreferences: preferences,
  };
}

/** The options of the projector's window: no menu, no chrome of the app, black until it is drawn. */
export function projectorOptions(
  bounds: Rectangle,
  preferences: WebPreferences,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 480,
    minHeight: 270,
    show: false,
    title: 'Groundwork projector',
    backgroundColor: BACKGROUNDS.contrast,
    autoHideMenuBar: true,
    webPreferences: preferences,
  };
}

export function backgroundOf(theme: Theme): string {
  return BACKGROUNDS[theme];
}

/** Where a window goes: where it was, if enough of it is on a screen; else the usual size, centred. */
export function placeWindow(saved: Rectangle | null, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  for (const area of workAreas) {
    if (!saved) break;
    const fitted = { x: saved.x, y: saved.y, ...fitInto(saved, area) };
    if (overlaps(fitted, area)) return fitted;
  }
  return fitInto(USUAL_SIZE, workAreas[0] ?? USUAL_SIZE);
}

function fitInto(size: Size, area: Size): Size {
  return {
    width: Math.max(MIN_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(MIN_SIZE.height, Math.min(size.height, area.height)),
  };
}

// The top edge has to be on the screen too: it is the only handle a window has.
function overlaps(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopInside = window.y >= area.y && window.y + VISIBLE.height <= area.y + area.height;
  return width >= VISIBLE.width && isTopInside;
}
