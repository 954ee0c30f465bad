/**
 * A field of two axes with four named quarters: stakeholder grid, impact and effort, and whatever a matrix board
 * shows. Things at the same place share one dot and one label, so nothing is hidden behind something else.
 */
import type { Figure, FigureShape } from '../domain/figure';
import { type Box, placeLabels } from './place-labels';

/** One axis: its range and the words at its ends. A matrix activity's axis fits. */
export interface FigureAxis {
  readonly min: number;
  readonly max: number;
  readonly low: string;
  readonly high: string;
}

export interface FigurePoint {
  /** What people quote: "G-03". */
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface TwoByTwo {
  readonly x: FigureAxis;
  readonly y: FigureAxis;
  /** Top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly [string, string, string, string];
  readonly points: readonly FigurePoint[];
  /** What the drawing is, for people who cannot see it: "Stakeholder grid". */
  readonly name: string;
}

const WIDTH = 460;
const HEIGHT = 264;
const FIELD = { left: 24, top: 6, width: 428, height: 224 };
/** Room for the names of the quarters and for half a dot, so that nothing is drawn over them. */
const INSET = { x: 10, y: 28 };
const DOT = 4.5;
const LABEL = 8.5;
/** About how wide a letter of a reference is, in parts of its size. */
const LETTER = 0.58;
/** The dashed lines between the quarters. */
const MIDDLES: readonly Box[] = [
  { x: FIELD.left + FIELD.width / 2, y: FIELD.top, width: 1, height: FIELD.height },
  { x: FIELD.left, y: FIELD.top + FIELD.height / 2, width: FIELD.width, height: 1 },
];
/** Room for the label of a dot that many things share. */
const MOST = 180;

/** Draws the field; a place outside the range is drawn at its edge. */
export function twoByTwoFigure(input: TwoByTwo): Figure {
  const right = FIELD.left + FIELD.width;
  const bottom = FIELD.top + FIELD.height;
  const points = drawPoints(input);
  return {
    width: WIDTH,
    height: HEIGHT,
    alt: describe(input),
    shapes: [
      {
        type: 'rect',
        x: FIELD.left,
        y: FIELD.top,
        width: FIELD.width,
        height: FIELD.height,
        fill: 'surface',
        stroke: 'grid',
      },
      ...quarterNames(input.quadrants),
      line(FIELD.left + FIELD.width / 2, FIELD.top, FIELD.left + FIELD.width / 2, bottom),
      line(FIELD.left, FIELD.top + FIELD.height / 2, right, FIELD.top + FIELD.height / 2),
      text(FIELD.left, bottom + 14, input.x.low, 'start'),
      text(right, bottom + 14, `${input.x.high} →`, 'end'),
      text(FIELD.left, bottom + 28, `↑ ${input.y.high} (top), ${input.y.low} (bottom)`, 'start'),
      ...points.map(([ground]) => ground),
      ...points.flatMap(([, dot, label]) => [dot, label]),
    ],
  };
}

function line(x1: number, y1: number, x2: number, y2: number): FigureShape {
  return { type: 'line', x1, y1, x2, y2, color: 'muted', width: 1, dash: 4 };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'end'): FigureShape {
  return {
    type: 'text',
    x,
    y,
    text: words,
    size: LABEL,
    color: 'muted',
    anchor,
    maxWidth: FIELD.width * 0.9,
  };
}

function quarterNames(names: TwoByTwo['quadrants']): readonly FigureShape[] {
  return names.map((name, at) => {
    const isRight = at % 2 === 1;
    return {
      type: 'text',
      x: FIELD.left + (isRight ? FIELD.width - 8 : 8),
      y: FIELD.top + (at < 2 ? 16 : FIELD.height - 8),
      text: name,
      size: 9.5,
      color: 'muted',
      anchor: isRight ? 'end' : 'start',
      bold: true,
      maxWidth: FIELD.width / 2 - 16,
    };
  });
}

function mergePoints(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const places = new Map<string, FigurePoint>();
  for (const point of points) {
    const key = `${point.x} ${point.y}`;
    const known = places.get(key);
    places.set(key, known ? { ...known, label: `${known.label}, ${point.label}` } : point);
  }
  return [...places.values()];
}

/** For each point the ground of its label, which keeps the dashed lines from crossing its letters; the dot; the label. */
function drawPoints({
  x,
  y,
  quadrants,
  points,
}: TwoByTwo): readonly (readonly [FigureShape, FigureShape, FigureShape])[] {
  const merged = mergePoints(points).map(({ label, ...place }) => ({
    label,
    cx: FIELD.left + INSET.x + share(place.x, x) * (FIELD.width - 2 * INSET.x),
    cy: FIELD.top + INSET.y + (1 - share(place.y, y)) * (FIELD.height - 2 * INSET.y),
    width: Math.min(label.length * LABEL * LETTER, MOST),
    height: LABEL + 2,
  }));
  const boxes = placeLabels(merged, {
    field: { x: FIELD.left + 2, y: FIELD.top + 2, width: FIELD.width - 4, height: FIELD.height - 4 },
    radius: DOT,
    taken: [...quarterNames(quadrants).flatMap(boxOf), ...MIDDLES],
  });
  return merged.flatMap(({ label, cx, cy }, at) => {
    const box = boxes[at];
    if (!box) return [];
    // The label starts or ends at its dot, whatever its letters measure in the end.
    const isLeft = box.x + box.width / 2 < cx;
    const words: FigureShape = {
      type: 'text',
      x: isLeft ? box.x + box.width : box.x,
      y: box.y + LABEL,
      text: label,
      size: LABEL,
      color: 'ink',
      anchor: isLeft ? 'end' : 'start',
      maxWidth: MOST,
    };
    const dot: FigureShape = { type: 'circle', cx, cy, r: DOT, fill: 'accent', stroke: 'surface' };
    return [[{ type: 'rect', ...box, fill: 'surface' }, dot, words] as const];
  });
}

/** About where the letters of the name of a quarter stand. */
function boxOf(shape: FigureShape): readonly Box[] {
  if (shape.type !== 'text') return [];
  const width = Math.min(shape.text.length * shape.size * LETTER, FIELD.width / 2 - 16);
  const x = shape.anchor === 'end' ? shape.x - width : shape.x;
  return [{ x, y: shape.y - shape.size, width, height: shape.size + 3 }];
}

function share(value: number, axis: FigureAxis): number {
  if (axis.max === axis.min) return 0.5;
  return Math.min(Math.max((value - axis.min) / (axis.max - axis.min), 0), 1);
}

function describe({ name, x, y, quadrants, points }: TwoByTwo): string {
  if (points.length === 0) return `${name}: nothing is placed yet.`;
  const members = quadrants.map((quadrant, at) => {
    const inside = points.filter(
      (point) => share(point.x, x) >= 0.5 === (at % 2 === 1) && share(point.y, y) >= 0.5 === at < 2,
    );
    return inside.length > 0
      ? `${quadrant}: ${inside.map((point) => point.label).join(', ')}`
      : `${quadrant}: none`;
  });
  return `${name}. ${members.join('. ')}.`;
}
