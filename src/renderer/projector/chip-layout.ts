/** Chips on a plane: each as near as it can be to its place without covering another. Pure. */

export interface Chip {
  readonly id: string;
  /** Where it belongs, the middle of the chip, in pixels. */
  readonly x: number;
  readonly y: number;
}
export interface PlaneSize {
  readonly width: number;
  readonly height: number;
}

/** The chips at their places; the first ones keep theirs. */
export function spreadChips(chips: readonly Chip[], chip: PlaneSize, plane: PlaneSize): readonly Chip[] {
  const placed: Chip[] = [];
  for (const wanted of chips) placed.push(nearest(wanted, placed, chip, plane));
  return placed;
}

const RINGS = 24;

function nearest(wanted: Chip, placed: readonly Chip[], chip: PlaneSize, plane: PlaneSize): Chip {
  const home = inside(wanted, chip, plane);
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (const [across, down] of ringOf(ring)) {
      const at = { ...home, x: home.x + (across * chip.width) / 2, y: home.y + (down * chip.height) / 2 };
      const moved = inside(at, chip, plane);
      if (!placed.some((other) => covers(other, moved, chip))) return moved;
    }
  }
  return home;
}

/** Steps around a place, straight up and down first. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const steps: [number, number][] = [];
  for (let across = 0; across <= ring; across += 1)
    for (const [a, d] of [
      [across, ring],
      [across, -ring],
      [-across, ring],
      [-across, -ring],
      [ring, across],
      [-ring, across],
      [ring, -across],
      [-ring, -across],
    ] as const)
      steps.push([a, d]);
  return steps;
}

function inside(at: Chip, chip: PlaneSize, plane: PlaneSize): Chip {
  const clamp = (value: number, half: number, whole: number): number =>
    Math.min(Math.max(value, half), Math.max(half, whole - half));
  return {
    ...at,
    x: clamp(at.x, chip.width / 2, plane.width),
    y: clamp(at.y, chip.height / 2, plane.height),
  };
}

function covers(a: Chip, b: Chip, chip: PlaneSize): boolean {
  return Math.abs(a.x - b.x) < chip.width - 0.5 && Math.abs(a.y - b.y) < chip.height - 0.5;
}
