/**
 * Where cards lie on a plane of two numeric fields, and which values a place stands for.
 *
 * Few-step scales (1 to 5) are cells: cards of one cell share it side by side. Fine scales (0 to 100) are points:
 * cards that would cover each other are pushed apart, and a leader shows the true place. All lengths are pixels.
 */
import type { MatrixAxis } from '@shared/sections/define-section';
import { snap } from '@shared/sections/matrix-axis';
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

/** The box of every card on a plane of this size. Deterministic: the order of the points decides who gives way. */
export function placeCards(
  points: readonly Point[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
): readonly Placed[] {
  if (plane.width < 1 || plane.height < 1) return [];
  return hasCells(x, y) ? placeInCells(points, x, y, plane) : placeApart(points, x, y, plane);
}

/** Below this size the words of a card say little, and its cell borrows from empty neighbours. */
const READABLE: Size = { width: 150, height: 58 };
/** How much of an empty cell each of its neighbours may take, so that a card still lies mostly in its own. */
const BORROWED = 0.45;

function placeInCells(
  points: readonly Point[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
): readonly Placed[] {
  const groups = [...groupBy(points, (point) => `${snap(x, point.x)}/${snap(y, point.y)}`).values()];
  const rooms = roomsOf(groups, x, y, plane);
  return groups.flatMap((group, at) => {
    const room = rooms[at];
    return room ? fillRoom(group, room) : [];
  });
}

/** The room of every group: its cell, grown into empty neighbours of the same quadrant while its cards are small. */
function roomsOf(
  groups: readonly (readonly Point[])[],
  x: MatrixAxis,
  y: MatrixAxis,
  plane: Size,
): readonly Box[] {
  const cell = { width: plane.width / stepCount(x), height: plane.height / stepCount(y) };
  const cells: readonly Box[] = groups.map(([first]) => ({
    left: shareOf(x, snap(x, first?.x ?? x.min), true) * plane.width - cell.width / 2,
    top: (1 - shareOf(y, snap(y, first?.y ?? y.min), true)) * plane.height - cell.height / 2,
    ...cell,
  }));
  const rooms = [...cells];
  groups.forEach((group, at) => {
    const [first, own] = [group[0], cells[at]];
    if (!first || !own) return;
    const home = quadrantOf(x, y, { x: snap(x, first.x), y: snap(y, first.y) });
    const isOpen = (dx: number, dy: number): boolean => {
      const next = { x: snap(x, first.x) + dx * x.step, y: snap(y, first.y) + dy * y.step };
      const isOnPlane = next.x >= x.min && next.x <= x.max && next.y >= y.min && next.y <= y.max;
      return isOnPlane && quadrantOf(x, y, next) === home;
    };
    const grow = (side: keyof Size, before: number, after: number): void => {
      const room = rooms[at] ?? own;
      if (fitCell(group.length, room).card[side] >= READABLE[side]) return;
      const start = side === 'width' ? 'left' : 'top';
      const by = cell[side] * BORROWED;
      const grown = {
        ...room,
        [start]: room[start] - before * by,
        [side]: room[side] + (before + after) * by,
      };
      const isFree = !rooms.some((other, index) => index !== at && overlaps(grown, grown, other, 0));
      if (isFree && fillRoom(group, grown).every((card) => hasMiddleIn(card, own))) rooms[at] = grown;
    };
    const [left, right, up, down] = [isOpen(-1, 0), isOpen(1, 0), isOpen(0, 1), isOpen(0, -1)];
    if (left && right) grow('width', 1, 1);
    if (rooms[at] === own && right) grow('width', 0, 1);
    if (rooms[at] === own && left) grow('width', 1, 0);
    const wide = rooms[at];
    if (up && down) grow('height', 1, 1);
    if (rooms[at] === wide && down) grow('height', 0, 1);
    if (rooms[at] === wide && up) grow('height', 1, 0);
  });
  return rooms;
}

function hasMiddleIn({ left, top, width, height }: Box, cell: Box): boolean {
  const [x, y] = [left + width / 2 - cell.left, top + height / 2 - cell.top];
  return x > 0 && x < cell.width && y > 0 && y < cell.height;
}

function fillRoom(group: readonly Point[], room: Box): readonly Placed[] {
  const { columns, card } = fitCell(group.length, room);
  const rows = Math.ceil(group.length / columns);
  const indentX = (room.width - columns * card.width - (columns - 1) * GAP) / 2;
  // A full cell becomes a deck: the cards overlap, but none leaves its room and says something else.
  const pitch = Math.min(card.height + GAP, (room.height - GAP - card.height) / Math.max(1, rows - 1));
  const indentY = Math.max(GAP / 2, (room.height - card.height - (rows - 1) * pitch) / 2);
  return group.map((point, index) => ({
    id: point.id,
    left: room.left + indentX + (index % columns) * (card.width + GAP),
    top: room.top + indentY + Math.floor(index / columns) * pitch,
    ...card,
    anchor: null,
    isCovered: pitch < card.height,
  }));
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

/** Sizes of cards on a fine plane; the first with which every card finds a place of its own is taken. */
const CARD_SIZES: readonly Size[] = [
  { width: 196, height: 42 },
  { width: 156, height: 42 },
  { width: 132, height: 42 },
  { width: 108, height: 42 },
  { width: 108, height: 26 },
  { width: 76, height: 26 },
  { width: 54, height: 24 },
];
const FILLED = 0.24;
/** Free space between a card and the lines around its quadrant. */
const MARGIN = 6;

type Spot = { readonly left: number; readonly top: number };

/** Every card lies in the quadrant of its point, because any other would say something else. */
function placeApart(points: readonly Point[], x: MatrixAxis, y: MatrixAxis, plane: Size): readonly Placed[] {
  const room = plane.width * plane.height * FILLED;
  const sizes = CARD_SIZES.filter(
    (size, at) =>
      at === CARD_SIZES.length - 1 ||
      (points.length * size.width * size.height <= room && size.width * 2.2 <= plane.width),
  );
  const places = points.map((point) => ({
    id: point.id,
    quadrant: quadrantBox(quadrantOf(x, y, point), plane),
    anchor: {
      left: shareOf(x, point.x, false) * plane.width,
      top: (1 - shareOf(y, point.y, false)) * plane.height,
    },
  }));
  let placed: Placed[] = [];
  for (const card of sizes) {
    placed = [];
    let isRoomy = true;
    for (const { id, anchor, quadrant } of places) {
      const { spot, isFree } = freeSpot(anchor, card, quadrant, placed);
      isRoomy &&= isFree;
      placed.push({
        id,
        ...spot,
        ...card,
        anchor: covers({ ...spot, ...card }, anchor) ? null : anchor,
        isCovered: !isFree,
      });
    }
    if (isRoomy) break;
  }
  return placed;
}

function quadrantBox(quadrant: 0 | 1 | 2 | 3, plane: Size): Box {
  const half = { width: plane.width / 2, height: plane.height / 2 };
  return {
    left: (quadrant % 2) * half.width + MARGIN,
    top: (quadrant < 2 ? 0 : half.height) + MARGIN,
    width: half.width - 2 * MARGIN,
    height: half.height - 2 * MARGIN,
  };
}

function covers(box: Box, { left, top }: Spot): boolean {
  const reach = MARGIN + 1;
  return (
    left >= box.left - reach &&
    left <= box.left + box.width + reach &&
    top >= box.top - reach &&
    top <= box.top + box.height + reach
  );
}

/** The free place of the quadrant nearest to the anchor, searched in widening rings; under others when it is full. */
function freeSpot(
  anchor: Spot,
  card: Size,
  quadrant: Box,
  taken: readonly Box[],
): { readonly spot: Spot; readonly isFree: boolean } {
  const home = keepInside(
    { left: anchor.left - card.width / 2, top: anchor.top - card.height / 2 },
    card,
    quadrant,
  );
  const step = { x: Math.max(16, card.width / 4), y: (card.height + GAP) / 2 };
  const rings = Math.ceil(Math.max(quadrant.width / step.x, quadrant.height / step.y));
  for (let ring = 0; ring <= rings; ring += 1) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const spot = keepInside({ left: home.left + dx * step.x, top: home.top + dy * step.y }, card, quadrant);
      if (!taken.some((box) => overlaps(spot, card, box, 2))) return { spot, isFree: true };
    }
  }
  return { spot: home, isFree: false };
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

function keepInside(spot: Spot, card: Size, room: Box): Spot {
  return {
    left: Math.max(room.left, Math.min(room.left + room.width - card.width, spot.left)),
    top: Math.max(room.top, Math.min(room.top + room.height - card.height, spot.top)),
  };
}

function overlaps(spot: Spot, card: Size, other: Box, gap: number): boolean {
  // Borders that touch are no overlap, also when they differ by a rounding.
  const slack = gap - 0.01;
  return (
    spot.left < other.left + other.width + slack &&
    other.left < spot.left + card.width + slack &&
    spot.top < other.top + other.height + slack &&
    other.top < spot.top + card.height + slack
  );
}
