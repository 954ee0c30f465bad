/** How rows get smaller: first their letters, down to the smallest that a room can read, then their number. Pure. */
import { SMALLEST_PX } from './stage-fit';

export interface RowLevel {
  /** Letters, in pixels of the picture. */
  readonly size: number;
  /** So many rows are shown. */
  readonly rows: number;
}

const SIZES = [40, 34, 28, SMALLEST_PX] as const;
const SHARES = [0.8, 0.65, 0.5, 0.4, 0.3, 0.22, 0.15, 0.1] as const;

/** The levels for so many rows, the largest first. */
export function rowLevels(rows: number): readonly RowLevel[] {
  const whole = SIZES.map((size) => ({ size, rows }));
  const fewer = SHARES.map((share) => Math.max(1, Math.floor(rows * share)));
  return [
    ...whole,
    ...[...new Set(fewer)].filter((one) => one < rows).map((one) => ({ size: SMALLEST_PX, rows: one })),
  ];
}
