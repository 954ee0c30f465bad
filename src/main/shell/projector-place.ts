/** Where the projector's window goes: pure, so that ten thousand arrangements of screens can be tried in a test. */
import type { Rectangle } from 'electron';

/** A screen as the system describes it. */
export interface Screen {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** What is remembered of the last time. */
export interface SavedPlace {
  readonly displayId: number;
  /** Bounds of that display: some systems give it another id the next time. */
  readonly display: Rectangle;
  /** Where the window was while it was not full screen; null when it always was. */
  readonly window: Rectangle | null;
  /** The facilitator picked this display by hand. */
  readonly isChosen: boolean;
}

export interface Placement {
  readonly displayId: number;
  readonly bounds: Rectangle;
  readonly isFullScreen: boolean;
}

const USUAL_SIZE = { width: 1280, height: 720 } as const;
/** So much of a window must be seen for it to be found again. */
const VISIBLE = { width: 200, height: 100 } as const;

/**
 * The place of a window that opens, or comes back: full screen on the remembered display, else on one that is not the
 * facilitator's. On the facilitator's own display it is a window that covers nothing for good, and only goes there when
 * there is no other or when it was picked by hand.
 */
export function placeProjector(
  displays: readonly Screen[],
  ownId: number | null,
  saved: SavedPlace | null,
): Placement | null {
  const remembered = findDisplay(displays, saved);
  const free = displays.filter(({ id }) => id !== ownId);
  if (remembered && remembered.id !== ownId) return fullScreen(remembered);
  if (remembered && saved?.isChosen) return inWindow(remembered, saved);
  if (free[0]) return fullScreen(free[0]);
  const own = displays[0];
  return own ? inWindow(own, saved) : null;
}

/**
 * The place after a display went away or changed. A window that filled a display waits, hidden, for that one to come
 * back: anywhere else it would cover what it must not.
 */
export function keepPlace(
  displays: readonly Screen[],
  ownId: number | null,
  saved: SavedPlace,
  wasFullScreen: boolean,
): Placement | null {
  if (wasFullScreen && !findDisplay(displays, saved)) return null;
  return placeProjector(displays, ownId, saved);
}

/** The remembered display among those that are there: by id, else by its place and size. */
export function findDisplay(displays: readonly Screen[], saved: SavedPlace | null): Screen | null {
  if (!saved) return null;
  const byId = displays.find(({ id }) => id === saved.displayId);
  return byId ?? displays.find(({ bounds }) => isSame(bounds, saved.display)) ?? null;
}

function fullScreen({ id, bounds }: Screen): Placement {
  return { displayId: id, bounds, isFullScreen: true };
}

function inWindow({ id, workArea }: Screen, saved: SavedPlace | null): Placement {
  const before = saved?.window ?? null;
  if (before && isVisible(before, workArea)) return { displayId: id, bounds: before, isFullScreen: false };
  const width = Math.min(USUAL_SIZE.width, workArea.width);
  const height = Math.min(USUAL_SIZE.height, workArea.height);
  // In the far corner, where it hides least of the facilitator's own window.
  const bounds = {
    x: workArea.x + workArea.width - width,
    y: workArea.y + workArea.height - height,
    width,
    height,
  };
  return { displayId: id, bounds, isFullScreen: false };
}

/** Enough of it lies in the area, its top edge among it, which is the only handle a window has. */
function isVisible(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const height = Math.min(window.y + window.height, area.y + area.height) - window.y;
  return width >= VISIBLE.width && height >= VISIBLE.height && window.y >= area.y;
}

function isSame(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
