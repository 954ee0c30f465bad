/**
 * Where everything on a wall of notes lies: groups as blocks of notes under their name, loose notes below them as one
 * grid, all of it as close to the shape of the window as it can be. Pure, in pixels at full size; the order of groups and
 * notes decides the place, so that the same wall always looks the same.
 */
import type { Clusters } from '@shared/room/clusters';

export const NOTE_WIDTH = 192;
export const NOTE_HEIGHT = 144;
const GAP = 12;
/** Between the edge of a group and its notes. */
const PAD = 12;
/** The line with the name of a group, or of the loose notes. */
export const HEAD_HEIGHT = 44;
const GUTTER = 24;
/** Round the whole wall, so that there is free wall to drop on. */
const MARGIN = 32;
const PITCH_X = NOTE_WIDTH + GAP;
const PITCH_Y = NOTE_HEIGHT + GAP;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A block of notes in rows of so many columns. */
export interface Block extends Box {
  /** Null for the loose notes. */
  readonly id: string | null;
  readonly columns: number;
  readonly notes: readonly string[];
  /** Height of the line above its notes. */
  readonly head: number;
}
export interface WallLayout {
  readonly width: number;
  readonly height: number;
  /** Groups in their order, then the loose notes. */
  readonly blocks: readonly Block[];
}

/** Lays a wall out for a window of this shape (width by height). */
export function layoutWall(clusters: Clusters, loose: readonly string[], aspect: number): WallLayout {
  let best = layoutAtWidth(clusters, loose, widthOf(2));
  let bestZoom = zoomOf(best, aspect);
  for (const columns of columnChoices(clusters, loose, aspect)) {
    const layout = layoutAtWidth(clusters, loose, widthOf(columns));
    const zoom = zoomOf(layout, aspect);
    if (zoom <= bestZoom) continue;
    best = layout;
    bestZoom = zoom;
  }
  return best;
}

/** The place of the n-th note of a block. */
export function placeInBlock(block: Block, index: number): { readonly x: number; readonly y: number } {
  const inset = block.id === null ? 0 : PAD;
  return {
    x: block.x + inset + (index % block.columns) * PITCH_X,
    y: block.y + block.head + Math.floor(index / block.columns) * PITCH_Y,
  };
}

/** The line of a block that holds its name. */
export function headOf(block: Block): Box {
  return { x: block.x, y: block.y, width: block.width, height: block.head };
}

/** What lies under a point of the wall: a note, a group beside its notes, or the wall itself. */
export type Hit =
  | { readonly type: 'note'; readonly id: string; readonly group: string | null }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'wall' };

/** Finds what lies under a point by arithmetic alone, so that a drag never asks the page. */
export function hitAt({ blocks }: WallLayout, x: number, y: number): Hit {
  const block = blocks.find((one) => isInside(one, x, y));
  if (!block) return { type: 'wall' };
  const { x: left, y: top } = placeInBlock(block, 0);
  const column = Math.floor((x - left) / PITCH_X);
  const row = Math.floor((y - top) / PITCH_Y);
  const isOnNote =
    column >= 0 &&
    column < block.columns &&
    row >= 0 &&
    x - left - column * PITCH_X <= NOTE_WIDTH &&
    y - top - row * PITCH_Y <= NOTE_HEIGHT;
  const id = isOnNote ? block.notes[row * block.columns + column] : undefined;
  if (id !== undefined) return { type: 'note', id, group: block.id };
  return block.id === null ? { type: 'wall' } : { type: 'group', id: block.id };
}

function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Columns worth trying: around the ones that would fill the window without waste. */
function columnChoices(clusters: Clusters, loose: readonly string[], aspect: number): readonly number[] {
  const notes = loose.length + clusters.reduce((sum, one) => sum + Math.max(2, one.notes.length) + 1, 0);
  const ideal = Math.sqrt((notes * PITCH_Y * aspect) / PITCH_X);
  const least = Math.max(2, ...clusters.map((one) => columnsOf(one.notes.length)));
  const from = Math.max(least, Math.floor(ideal * 0.8));
  const to = Math.max(from, Math.ceil(ideal * 1.4));
  const step = Math.max(1, Math.round((to - from) / 12));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** Wide rather than high, as screens are; two columns at least, so that a name has room. */
function columnsOf(count: number): number {
  return count <= 3 ? Math.max(2, count) : Math.ceil(Math.sqrt(count * 1.2));
}

function widthOf(columns: number): number {
  return columns * PITCH_X - GAP + 2 * PAD;
}

function zoomOf({ width, height }: WallLayout, aspect: number): number {
  return Math.min(aspect / width, 1 / height);
}

function layoutAtWidth(clusters: Clusters, loose: readonly string[], width: number): WallLayout {
  const sky = createSkyline(width);
  const groups = clusters.map(({ id, notes }): Block => {
    const columns = Math.min(columnsOf(notes.length), Math.floor((width - 2 * PAD + GAP) / PITCH_X));
    const rows = Math.max(1, Math.ceil(notes.length / columns));
    const size = { width: widthOf(columns), height: HEAD_HEIGHT + rows * PITCH_Y - GAP + PAD };
    const { x, y } = sky.put(size.width, size.height);
    return { id, notes, columns, head: HEAD_HEIGHT, ...size, x: x + MARGIN, y: y + MARGIN };
  });
  const bottom = sky.height();
  const columns = Math.max(1, Math.floor((width + GAP) / PITCH_X));
  const rows = Math.ceil(loose.length / columns);
  const head = groups.length > 0 && loose.length > 0 ? HEAD_HEIGHT : 0;
  const rest: Block = {
    id: null,
    notes: loose,
    columns,
    head,
    x: MARGIN,
    y: MARGIN + bottom,
    width,
    height: rows === 0 ? 0 : head + rows * PITCH_Y - GAP,
  };
  const height = bottom + rest.height;
  return {
    width: width + 2 * MARGIN,
    height: Math.max(height, PITCH_Y) + 2 * MARGIN,
    blocks: loose.length > 0 ? [...groups, rest] : groups,
  };
}

/** Puts blocks as high as they can go, the left one of equal places first; what was put stays where it is. */
function createSkyline(width: number) {
  // Steps from left to right: from here on everything above `y` is taken.
  let steps: { readonly x: number; readonly y: number }[] = [{ x: 0, y: 0 }];
  const topAt = (x: number, right: number): number =>
    steps.reduce((top, step, index) => {
      const end = steps[index + 1]?.x ?? Number.POSITIVE_INFINITY;
      return step.x < right && end > x ? Math.max(top, step.y) : top;
    }, 0);
  return {
    put: (blockWidth: number, blockHeight: number): { readonly x: number; readonly y: number } => {
      let best = { x: 0, y: topAt(0, blockWidth) };
      for (const { x } of steps) {
        if (x + blockWidth > width) break;
        const y = topAt(x, x + blockWidth);
        if (y < best.y) best = { x, y };
      }
      const right = best.x + blockWidth + GUTTER;
      const after = steps.findLast((step) => step.x <= right)?.y ?? 0;
      steps = [
        ...steps.filter((step) => step.x < best.x),
        { x: best.x, y: best.y + blockHeight + GUTTER },
        { x: right, y: after },
        ...steps.filter((step) => step.x > right),
      ];
      return best;
    },
    height: (): number => Math.max(...steps.map(({ y }) => y)),
  };
}
