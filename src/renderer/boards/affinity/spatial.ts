/** Moving about a wall with the arrow keys: the nearest thing in a direction. Pure. */
import { headOf, NOTE_HEIGHT, NOTE_WIDTH, placeInBlock, type WallLayout } from './layout';

/** Something on the wall that the keyboard can stand on. */
export interface Stop {
  readonly type: 'note' | 'group';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type ArrowKey = keyof typeof STEPS;

/** True for the keys that move. */
export function isArrow(key: string): key is ArrowKey {
  return key in STEPS;
}

/** Everything one can stand on, in reading order: a group before its notes. */
export function stopsOf({ blocks }: WallLayout): readonly Stop[] {
  return blocks.flatMap((block) => [
    ...(block.id === null ? [] : [{ type: 'group' as const, id: block.id, ...headOf(block) }]),
    ...block.notes.map((id, index) => ({
      type: 'note' as const,
      id,
      ...placeInBlock(block, index),
      width: NOTE_WIDTH,
      height: NOTE_HEIGHT,
    })),
  ]);
}

/** The nearest stop in a direction, or undefined at the edge. What is straight ahead is nearer than what is beside. */
export function nextStop(stops: readonly Stop[], from: Stop, key: ArrowKey): Stop | undefined {
  const { x: dx, y: dy } = STEPS[key];
  let best: Stop | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop === from) continue;
    const ahead =
      dx === 0
        ? gapAhead(from.y, from.height, stop.y, stop.height, dy)
        : gapAhead(from.x, from.width, stop.x, stop.width, dx);
    if (ahead === null) continue;
    const beside =
      dx === 0
        ? gapBeside(from.x, from.width, stop.x, stop.width)
        : gapBeside(from.y, from.height, stop.y, stop.height);
    const cost = ahead + 4 * beside;
    if (cost >= bestCost) continue;
    best = stop;
    bestCost = cost;
  }
  return best;
}

/** How far the near edge of the other one lies ahead; null when it does not lie ahead. */
function gapAhead(at: number, size: number, other: number, otherSize: number, step: number): number | null {
  const gap = step > 0 ? other - (at + size) : at - (other + otherSize);
  return gap < -Math.min(size, otherSize) / 2 ? null : Math.max(0, gap);
}

/** Distance of the centres where the two do not overlap, a little where they do. */
function gapBeside(at: number, size: number, other: number, otherSize: number): number {
  const overlap = Math.min(at + size, other + otherSize) - Math.max(at, other);
  const centres = Math.abs(at + size / 2 - (other + otherSize / 2));
  return overlap > 0 ? centres / 50 : centres;
}
