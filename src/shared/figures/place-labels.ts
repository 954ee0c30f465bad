/**
 * Where the labels of dots go so that none lies on a dot, on another label or on a caption: of eight places around
 * its dot each takes the one with the least in its way, in the order of the dots (greedy point labelling, as in
 * Christensen, Marks and Shieber 1995).
 */

/** A rectangle in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot with the size of its label. */
export interface LabelledDot {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  /** Nothing may stand outside. */
  readonly field: Box;
  /** Radius of the dots. */
  readonly radius: number;
  /** What no label should cover. */
  readonly taken: readonly Box[];
}

/** Between a dot and its label. */
const GAP = 2.5;
/** Ways from the dot to the label's middle, the liked ones first: beside it and a little above, then round it. */
const WAYS: readonly (readonly [x: number, y: number])[] = [
  [1, -0.5],
  [-1, -0.5],
  [1, 0.5],
  [-1, 0.5],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];
/** What a less liked way costs, in square units of something covered. */
const DISLIKE = 0.5;

/** The box of each label, in the order of the dots. */
export function placeLabels(
  dots: readonly LabelledDot[],
  { field, radius, taken }: Surroundings,
): readonly Box[] {
  const round = dots.map(({ cx, cy }) => ({
    x: cx - radius,
    y: cy - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed: Box[] = [];
  for (const [at, dot] of dots.entries()) {
    const others = [...taken, ...placed, ...round.filter((_, other) => other !== at)];
    let best: Box | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [rank, way] of WAYS.entries()) {
      const box = inside(boxAt(dot, way, radius), field);
      const own = round[at] ? sharedArea(box, round[at]) : 0;
      const cost = others.reduce((sum, other) => sum + sharedArea(box, other), own * 2) + rank * DISLIKE;
      if (cost >= least) continue;
      least = cost;
      best = box;
    }
    if (best) placed.push(best);
  }
  return placed;
}

function boxAt(
  { cx, cy, width, height }: LabelledDot,
  [x, y]: readonly [number, number],
  radius: number,
): Box {
  return {
    x: cx - width / 2 + x * (width / 2 + radius + GAP),
    y: cy - height / 2 + y * (height / 2 + radius + (x === 0 ? GAP : 0)),
    width,
    height,
  };
}

/** The box, pushed back over the edges of the field. */
function inside(box: Box, field: Box): Box {
  const within = (start: number, length: number, low: number, room: number) =>
    Math.max(low, Math.min(start, low + room - length));
  return {
    ...box,
    x: within(box.x, box.width, field.x, field.width),
    y: within(box.y, box.height, field.y, field.height),
  };
}

/** How much two boxes share, in square units. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
