/**
 * The window that the room looks at. It opens without taking the focus, hides when its display goes away and is back
 * when the display is, and whatever happens to it leaves the facilitator's window alone.
 */
import type { DisplayView } from '@shared/room/room-view';
import type { BrowserWindow } from 'electron';
import { screen } from 'electron';
import type { Projector } from '../ports';
import { createCrashCounter } from './crash-counter';
import { listenToKeys } from './projector-keys';
import {
  findDisplay,
  keepPlace,
  type Placement,
  placeProjector,
  type SavedPlace,
  type Screen,
} from './projector-place';
import { findProjectorPlace, writeProjectorPlace } from './projector-state';
import { openProjectorWire } from './projector-wire';
import { openProjectorWindow } from './window';

interface Dependencies {
  readonly dataFolder: string;
  /** The facilitator's window. */
  readonly owner: BrowserWindow;
  readonly log: (line: string) => void;
}

/** Builds the projector of a facilitator's window; its window is made when it is opened for the first time. */
export function createProjector({ dataFolder, owner, log }: Dependencies): Projector {
  const clock = (): number => performance.now();
  const wire = openProjectorWire(clock, log);
  const listeners = new Set<() => void>();
  let window: BrowserWindow | null = null;
  let saved: SavedPlace | null = findProjectorPlace(dataFolder);
  let placed: Placement | null = null;
  let isOwnerGone = false;

  const tell = (): void => {
    if (!isOwnerGone) for (const listener of listeners) listener();
  };

  const put = (placement: Placement | null): void => {
    placed = placement;
    if (!window || window.isDestroyed()) return;
    if (!placement) {
      window.hide();
      return;
    }
    if (window.isFullScreen()) window.setFullScreen(false);
    window.setBounds(placement.bounds);
    window.showInactive();
    if (placement.isFullScreen) window.setFullScreen(true);
  };

  const remember = (placement: Placement, isChosen: boolean): void => {
    const display = displays().find(({ id }) => id === placement.displayId);
    if (!display) return;
    const before = saved?.window ?? null;
    const own = placement.isFullScreen ? before : placement.bounds;
    saved = { displayId: display.id, display: display.bounds, window: own, isChosen };
    writeProjectorPlace(dataFolder, saved);
  };

  const make = (placement: Placement): BrowserWindow => {
    const made = openProjectorWindow(placement.bounds);
    const count = createCrashCounter(clock);
    wire.attach(made);
    listenToKeys(made);
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      log(`projector's page process gone: ${reason}`);
      if (reason === 'clean-exit' || made.isDestroyed()) return;
      // Not within the event: Chromium is still clearing away the old process.
      if (count() === 'reload') setImmediate(() => !made.isDestroyed() && made.webContents.reload());
      else made.destroy();
    });
    made.on('close', () => {
      if (saved && !made.isFullScreen() && placed && !placed.isFullScreen)
        writeProjectorPlace(dataFolder, { ...saved, window: made.getNormalBounds() });
    });
    made.on('closed', () => {
      if (window !== made) return;
      window = null;
      placed = null;
      wire.clear();
      tell();
    });
    return made;
  };

  const ownId = (): number | null =>
    owner.isDestroyed() ? null : screen.getDisplayMatching(owner.getBounds()).id;

  const open = (displayId: number | null): void => {
    const wished = displays().find(({ id }) => id === displayId);
    if (wished)
      saved = { displayId: wished.id, display: wished.bounds, window: saved?.window ?? null, isChosen: true };
    const placement = placeProjector(displays(), ownId(), saved);
    if (!placement) return;
    if (wished || !findDisplay(displays(), saved)) remember(placement, wished !== undefined);
    if (!window) {
      const made = make(placement);
      window = made;
      placed = placement;
      made.once('ready-to-show', () => window === made && placed && put(placed));
    } else put(placement);
    tell();
  };

  const close = (): void => {
    const closing = window;
    window = null;
    placed = null;
    wire.clear();
    if (closing && !closing.isDestroyed()) closing.destroy();
    if (closing) tell();
  };

  const follow = (find: (place: SavedPlace | null) => Placement | null): void => {
    if (window) {
      const next = find(saved);
      if (!isSamePlace(next, placed)) put(next);
    }
    tell();
  };
  screen.on('display-added', () => follow((place) => placeProjector(displays(), ownId(), place)));
  screen.on('display-removed', () =>
    follow((place) => {
      const wasFull = placed?.isFullScreen ?? true;
      return place
        ? keepPlace(displays(), ownId(), place, wasFull)
        : placeProjector(displays(), ownId(), null);
    }),
  );
  screen.on('display-metrics-changed', () =>
    follow((place) =>
      placed && place ? keepPlace(displays(), ownId(), place, placed.isFullScreen) : placed,
    ),
  );
  owner.on('closed', () => {
    isOwnerGone = true;
    close();
  });

  return {
    open,
    close,
    show: wire.show,
    isOpen: () => window !== null,
    isShown: () => window !== null && placed !== null,
    displayId: () => placed?.displayId ?? null,
    displays: () => displayViews(ownId()),
    onChange: (listener) => listeners.add(listener),
  };
}

function displays(): readonly Screen[] {
  return screen.getAllDisplays();
}

function displayViews(ownId: number | null): readonly DisplayView[] {
  return screen.getAllDisplays().map(({ id, label, bounds }, at) => ({
    id,
    label: `${label || `Screen ${at + 1}`}, ${bounds.width} × ${bounds.height}`,
    isOwn: id === ownId,
  }));
}

function isSamePlace(a: Placement | null, b: Placement | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
