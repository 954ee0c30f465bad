/**
 * Scores as a star: one spoke per thing, rings at every quarter, a line that joins the scores. The figure stands at
 * each spoke, and what nobody has judged is a hollow square at the centre instead of a dot, so that no colour is needed.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface RadarSpoke {
  /** "S04". */
  readonly id: string;
  readonly name: string;
  /** 0 to 100. */
  readonly score: number;
  /** False while nobody has said anything about it. */
  readonly isKnown: boolean;
}

const WIDTH = 460;
const HEIGHT = 300;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const RADIUS = 108;
const RINGS = [25, 50, 75, 100] as const;
const LABEL = { size: 8.5, gap: 10, width: 104 };

/** Draws the star, first spoke at the top, then clockwise. */
export function radarFigure(name: string, spokes: readonly RadarSpoke[]): Figure {
  const points = spokes.map((spoke, at) =>
    place(at, spokes.length, spoke.isKnown ? bounded(spoke.score) : 0),
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    alt: describe(name, spokes),
    shapes: [
      ...RINGS.map(
        (ring): FigureShape => closed(ringOf(ring, spokes.length), 'grid', ring === 100 ? 1.2 : 0.7),
      ),
      ...spokes.flatMap((_, at) => drawSpoke(at, spokes.length)),
      ...RINGS.slice(0, 3).map(
        (ring): FigureShape => ({
          ...{ type: 'text', x: CENTRE.x + 3, y: CENTRE.y - (ring / 100) * RADIUS - 2 },
          ...{ text: String(ring), size: 8, color: 'muted', anchor: 'start' },
        }),
      ),
      ...(points.length > 2 ? [closed(points, 'accent', 2)] : []),
      ...spokes.flatMap((spoke, at) => drawMark(spoke, points[at])),
      ...spokes.flatMap((spoke, at) => drawLabel(spoke, at, spokes.length)),
    ],
  };
}

type Point = readonly [number, number];

function place(at: number, count: number, score: number): Point {
  const angle = (at / Math.max(count, 1)) * Math.PI * 2 - Math.PI / 2;
  const far = (score / 100) * RADIUS;
  return [CENTRE.x + Math.cos(angle) * far, CENTRE.y + Math.sin(angle) * far];
}

function bounded(score: number): number {
  return Math.min(Math.max(score, 0), 100);
}

function ringOf(score: number, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => place(at, count, score));
}

function closed(points: readonly Point[], color: 'grid' | 'accent', width: number): FigureShape {
  const [first] = points;
  return { type: 'polyline', points: first ? [...points, first] : points, color, width };
}

function drawSpoke(at: number, count: number): readonly FigureShape[] {
  const [x2, y2] = place(at, count, 100);
  return [{ type: 'line', x1: CENTRE.x, y1: CENTRE.y, x2, y2, color: 'grid', width: 0.6 }];
}

function drawMark({ isKnown }: RadarSpoke, point: Point | undefined): readonly FigureShape[] {
  if (!point) return [];
  const [x, y] = point;
  if (isKnown) return [{ type: 'circle', cx: x, cy: y, r: 3.4, fill: 'accent', stroke: 'surface' }];
  return [{ type: 'rect', x: x - 3, y: y - 3, width: 6, height: 6, fill: 'surface', stroke: 'ink' }];
}

/** Name and figure outside of the outer ring, on the side where there is room. */
function drawLabel(
  { id, name, score, isKnown }: RadarSpoke,
  at: number,
  count: number,
): readonly FigureShape[] {
  const [x, y] = place(at, count, 100 + (LABEL.gap / RADIUS) * 100);
  const side = x - CENTRE.x;
  const anchor = Math.abs(side) < 12 ? 'middle' : side > 0 ? 'start' : 'end';
  const isAbove = y < CENTRE.y;
  const text = `${id} ${name} ${isKnown ? Math.round(bounded(score)) : '?'}`;
  const lift = anchor === 'middle' ? (isAbove ? -2 : 8) : 3;
  return [
    {
      ...{ type: 'text', x, y: y + lift, text, size: LABEL.size },
      ...{ color: 'ink', anchor, maxWidth: LABEL.width },
    },
  ];
}

function describe(name: string, spokes: readonly RadarSpoke[]): string {
  const list = spokes.map(({ id, name: words, score, isKnown }) =>
    isKnown ? `${id} ${words} ${Math.round(bounded(score))}` : `${id} ${words} not discussed`,
  );
  return `${name}, 0 to 100: ${list.join(', ')}.`;
}
