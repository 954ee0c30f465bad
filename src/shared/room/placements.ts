/** A matrix that everyone fills in alone: where each item ended up on average, and how far apart people put it. */
import { spreadOf } from './spread';

/** Where one seat put one item; both axes from 0 to 1. */
export interface Placement {
  readonly seat: string;
  readonly item: string;
  readonly x: number;
  readonly y: number;
}

/** An item seen by all who placed it. */
export interface PlacedItem {
  readonly item: string;
  readonly count: number;
  /** Mean position. */
  readonly x: number;
  readonly y: number;
  readonly rangeX: number;
  readonly rangeY: number;
  /** The wider of the two ranges. */
  readonly spread: number;
  /** Wide enough to be talked about: half of an axis. */
  readonly isOpen: boolean;
}

const OPENS_AT = 0.5;

/** Items by spread, the widest first; what nobody placed is left out. */
export function meetPlacements(
  items: readonly string[],
  placements: readonly Placement[],
): readonly PlacedItem[] {
  const met = items.flatMap((item): readonly PlacedItem[] => {
    const own = placements.filter((placement) => placement.item === item);
    const [x, y] = (['x', 'y'] as const).map((axis) =>
      spreadOf(
        item,
        own.map((placement) => placement[axis]),
        OPENS_AT,
      ),
    );
    if (!x || !y) return [];
    const spread = Math.max(x.range, y.range);
    return [
      {
        item,
        count: x.count,
        x: x.mean,
        y: y.mean,
        rangeX: x.range,
        rangeY: y.range,
        spread,
        isOpen: x.isOpen || y.isOpen,
      },
    ];
  });
  return met.sort((a, b) => b.spread - a.spread);
}

/** A seat places an item, or takes it off with null; one placement per seat and item, positions kept on the board. */
export function place(
  placements: readonly Placement[],
  seat: string,
  item: string,
  at: { readonly x: number; readonly y: number } | null,
): readonly Placement[] {
  const others = placements.filter((other) => other.seat !== seat || other.item !== item);
  if (at === null || !Number.isFinite(at.x) || !Number.isFinite(at.y)) return others;
  const next = [...others, { seat, item, x: clamp(at.x), y: clamp(at.y) }];
  return next.sort((a, b) => compare(a.seat, b.seat) || compare(a.item, b.item));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
