/** Where cards and lines of the thread lie, in pixels. */
import type { ThreadLine } from './thread-model';

export const ROW_HEIGHT = 84;
/** Space between two cards above each other; lines that pass columns run in it. */
export const ROW_GAP = 14;
/** Lines from different columns run beside each other there. */
const LANES = 4;
const LANE_STEP = 2.5;
/** Space between two columns, in which lines turn. */
export const GUTTER = 24;
const MIN_COLUMN = 136;
const MAX_COLUMN = 340;
const CORNER = 6;

/** Width of a column with its gutter, so that all of them fill the space where they fit into it. */
export function columnWidth(available: number, columns: number): number {
  return Math.max(MIN_COLUMN, Math.min(MAX_COLUMN, Math.floor(available / Math.max(1, columns))));
}

/**
 * The path of a line: out of the card to the left, down or up in the gutter, into the card. Lines that pass over columns
 * run below the cards, so that nobody takes what they pass for a part of them.
 */
export function linePath({ from, to }: ThreadLine, width: number): string {
  const middle = (ROW_HEIGHT - ROW_GAP) / 2;
  const start = { x: (from.column + 1) * width - GUTTER, y: from.row * ROW_HEIGHT + middle };
  const end = { x: to.column * width, y: to.row * ROW_HEIGHT + middle };
  const turn = start.x + GUTTER / 2;
  if (to.column - from.column === 1) {
    if (from.row === to.row) return `M${start.x} ${start.y}H${end.x}`;
    return `M${start.x} ${start.y}H${turn - CORNER}Q${turn} ${start.y} ${turn} ${start.y + CORNER}V${end.y - CORNER}Q${turn} ${end.y} ${turn + CORNER} ${end.y}H${end.x}`;
  }
  const lane = to.row * ROW_HEIGHT + ROW_HEIGHT - ROW_GAP + 3 + (from.column % LANES) * LANE_STEP;
  const last = end.x - GUTTER / 2;
  return `M${start.x} ${start.y}H${turn - CORNER}Q${turn} ${start.y} ${turn} ${start.y + CORNER}V${lane - CORNER}Q${turn} ${lane} ${turn + CORNER} ${lane}H${last - CORNER}Q${last} ${lane} ${last} ${lane - CORNER}V${end.y + CORNER}Q${last} ${end.y} ${last + CORNER} ${end.y}H${end.x}`;
}
