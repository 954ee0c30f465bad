/**
 * Where cards lie on a plane of two numeric fields, and which values a place stands for.
 *
 * Few-step scales (1 to 5) are cells: cards of one cell share it side by side. Fine scales (0 to 100) are points:
 * cards that would cover each other are pushed apart, and a leader shows the true place. All lengths are pixels.
 */
import type { MatrixAxis } from '@shared/sections/define-section';
import { groupBy } from '../parts/group-by';

export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}
/** A card's box, and its true place when it had to give way. */
export interface Placed extends Box {
  readonly id: string;
  readonly anchor: { readonly left: number; readonly top: number } | null;
  /** Lies in a deck, partly under the next card. */
  readonly isCovered: boolean;
}

const GAP = 4;
const MAX_CELLS = 12;

/** How many values an axis has. */
export function stepCount(axis: MatrixAxis): number {
  return Math.round((axis.max - axis.min) / axis.step) + 1;
}

/** True when both axes are short enough to be drawn as cells. */
export function hasCells(x: MatrixAxis, y: MatrixAxis): boolean {
  return stepCount(x) <= MAX_CELLS && stepCount(y) <= MAX_CELLS;
}

/** The nearest value of the axis. */
export function snap(axis: MatrixAxis, value: number): number {
  const steps = Math.round((value - axis.min) / axis.step);
  return Math.min(axis.max, Math.max(axis.min, axis.min + steps * axis.step));
}

/** A share of the axis (0 to 1, from low to high) as value. */
export function valueAt(axis: MatrixAxis, share: number, cells: boolean): number {
  if (!cells) return snap(axis, axis.min + share * (axis.max - axis.min));
  const index = Math.min(stepCount(axis) - 1, Math.max(0, Math.floor(share * stepCount(axis))));
  return axis.min + index * axis.step;
}

/** A value as share of the axis; in cells the middle of its cell. */
export function shareOf(axis: MatrixAxis, value: number, cells: boolean): number {
  if (cells) return ((value - axis.min) / axis.step + 0.5) / stepCount(axis);
  return (value - axis.min) / (axis.max - axis.min);
}

/** Which quadrant two values fall into (0 top left, 1 top right, 2 bottom left, 3 bottom right); the middle is high. */
export function quadrantOf(
  x: MatrixAxis,
  y: MatrixAxis,
  at: { readonly x: number; readonly y: number },
): 0 | 1 | 2 | 3 {
  const right = at.x >= (x.min + x.max) / 2;
  const top = at.y >= (y.min + y.max) / 2;
  return top ? (right ? 1 : 0) : right ? 3 : 2;
}

/** Where the names of the quadrants stand, so that cards keep clear of them. */
export function quadrantLabels(names: readonly string[], { width, height }: Size): readonly Box[] {
  return names.map((name, index) => {
    const size = { width: name.length * 9 + 16, height: 32 };
    return {
      ...size,
      left: index % 2 === 0 ? 0 : width - size.width,
      top: index < 2 ? 0 : height - size.height,
    };
  });
}

/**
 * The box of every card on a plane of this size. Deterministic: the order of the points decides who gives way. On a
 * fine plane the cards also keep clear of `avoid`.
 */
export function placeCards(
  points: readonly Point[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
  avoid: readonly Box[] = [],
): readonly Placed[] {
  if (plane.width < 1 || plane.height < 1) return [];
  return hasCells(x, y) ? placeInCells(points, x, y, plane) : placeApart(points, x, y, plane, avoid);
}

function placeInCells(
  points: readonly Point[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
): readonly Placed[] {
  const cell = { width: plane.width / stepCount(x), height: plane.height / stepCount(y) };
  const groups = groupBy(points, (point) => `${snap(x, point.x)}/${snap(y, point.y)}`);
  const placed: Placed[] = [];
  for (const group of groups.values()) {
    const first = group[0];
    if (!first) continue;
    const left = shareOf(x, snap(x, first.x), true) * plane.width - cell.width / 2;
    const top = (1 - shareOf(y, snap(y, first.y), true)) * plane.height - cell.height / 2;
    const { columns, card } = fitCell(group.length, cell);
    const rows = Math.ceil(group.length / columns);
    const indentX = (cell.width - columns * card.width - (columns - 1) * GAP) / 2;
    // A full cell becomes a deck: the cards overlap, but none leaves its cell and says something else.
    const pitch = Math.min(card.height + GAP, (cell.height - GAP - card.height) / Math.max(1, rows - 1));
    const indentY = Math.max(GAP / 2, (cell.height - card.height - (rows - 1) * pitch) / 2);
    group.forEach((point, index) => {
      placed.push({
        id: point.id,
        left: left + indentX + (index % columns) * (card.width + GAP),
        top: top + indentY + Math.floor(index / columns) * pitch,
        ...card,
        anchor: null,
        isCovered: pitch < card.height,
      });
    });
  }
  return placed;
}

/** Cards as large as the cell allows: tall ones while they fit, then lower ones, then more columns. */
function fitCell(count: number, cell: Size): { readonly columns: number; readonly card: Size } {
  const room = { width: cell.width - 2 * GAP, height: cell.height - 2 * GAP };
  for (let columns = 1; columns <= 4; columns += 1) {
    const width = Math.min(190, Math.floor((room.width - (columns - 1) * GAP) / columns));
    const rows = Math.ceil(count / columns);
    const height = Math.min(58, Math.floor((room.height - (rows - 1) * GAP) / rows));
    if (height >= 24 || columns === 4 || (room.width - columns * GAP) / (columns + 1) < 44) {
      return { columns, card: { width, height: Math.max(24, height) } };
    }
  }
  return { columns: 1, card: { width: room.width, height: 24 } };
}

/** Sizes of cards on a fine plane, the first that leaves most of the plane free is taken. */
const CARD_SIZES: readonly Size[] = [
  { width: 196, height: 42 },
  { width: 156, height: 42 },
  { width: 140, height: 28 },
  { width: 108, height: 26 },
  { width: 54, height: 24 },
];
const FILLED = 0.24;

function cardSize(count: number, plane: Size): Size {
  const room = plane.width * plane.height * FILLED;
  const fitting = CARD_SIZES.find(
    ({ width, height }) => count * width * height <= room && width * 2.5 <= plane.width,
  );
  return fitting ?? { width: 54, height: 24 };
}

function placeApart(
  points: readonly Point[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
  avoid: readonly Box[],
): readonly Placed[] {
  const card = cardSize(points.length, plane);
  const placed: Placed[] = [];
  for (const point of points) {
    const anchor = {
      left: shareOf(x, point.x, false) * plane.width,
      top: (1 - shareOf(y, point.y, false)) * plane.height,
    };
    const spot = freeSpot(anchor, card, plane, [...avoid, ...placed]);
    const moved = Math.hypot(
      spot.left + card.width / 2 - anchor.left,
      spot.top + card.height / 2 - anchor.top,
    );
    placed.push({
      id: point.id,
      ...spot,
      ...card,
      anchor: moved > card.height ? anchor : null,
      isCovered: false,
    });
  }
  return placed;
}

/**
 * The free place nearest to the anchor, searched in widening rings; the anchor itself when everything is taken. Places
 * in another quadrant are only taken when its own is full, because they would say something else.
 */
function freeSpot(
  anchor: { left: number; top: number },
  card: Size,
  plane: Size,
  taken: readonly Box[],
): { left: number; top: number } {
  const home = keepInside(
    { left: anchor.left - card.width / 2, top: anchor.top - card.height / 2 },
    card,
    plane,
  );
  let other: { left: number; top: number } | null = null;
  for (let ring = 0; ring < 24; ring += 1) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const spot = keepInside(
        { left: home.left + dx * (card.width / 2 + GAP), top: home.top + dy * (card.height + GAP) },
        card,
        plane,
      );
      if (taken.some((box) => overlaps(spot, card, box))) continue;
      if (ring === 0 || isSameQuadrant(spot, card, anchor, plane)) return spot;
      other ??= spot;
    }
  }
  return other ?? home;
}

function isSameQuadrant(
  spot: { left: number; top: number },
  card: Size,
  anchor: { left: number; top: number },
  plane: Size,
): boolean {
  const isRight = (left: number): boolean => left >= plane.width / 2;
  const isBelow = (top: number): boolean => top > plane.height / 2;
  return (
    isRight(spot.left + card.width / 2) === isRight(anchor.left) &&
    isBelow(spot.top + card.height / 2) === isBelow(anchor.top)
  );
}

function ringOffsets(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const offsets: [number, number][] = [];
  for (let dx = -ring; dx <= ring; dx += 1) {
    for (let dy = -ring; dy <= ring; dy += 1) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) offsets.push([dx, dy]);
    }
  }
  // Straight up and down first: a card stays in its column as long as it can.
  return offsets.sort((a, b) => a[0] ** 2 * 4 + a[1] ** 2 - (b[0] ** 2 * 4 + b[1] ** 2));
}

function keepInside(
  spot: { left: number; top: number },
  card: Size,
  plane: Size,
): { left: number; top: number } {
  return {
    left: Math.max(0, Math.min(plane.width - card.width, spot.left)),
    top: Math.max(0, Math.min(plane.height - card.height, spot.top)),
  };
}

function overlaps(spot: { left: number; top: number }, card: Size, other: Box): boolean {
  return (
    spot.left < other.left + other.width + 2 &&
    other.left < spot.left + card.width + 2 &&
    spot.top < other.top + other.height + 2 &&
    other.top < spot.top + card.height + 2
  );
}
