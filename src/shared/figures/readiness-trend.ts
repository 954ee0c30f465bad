/**
 * Readiness over time: one dot per kept score, joined by a line, each with its figure and its day. Lines at 40, 60,
 * 75 and 90 show where the bands begin, with their names, so that a dot is never a bare number.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface TrendPoint {
  /** "12 Mar", as it stands under the dot. */
  readonly day: string;
  /** 0 to 100. */
  readonly overall: number;
  /** Name of its band. */
  readonly band: string;
}

const WIDTH = 560;
const LEFT = 30;
const RIGHT = 132;
const TOP = 14;
const PLOT = 150;
const FOOT = 26;
/** Labels of days need this much room. */
const LABEL = 58;

/** Draws the kept scores, oldest first; `floors` are the lowest figures of the bands with their names. */
export function readinessTrendFigure(
  points: readonly TrendPoint[],
  floors: readonly (readonly [floor: number, name: string])[],
): Figure {
  const room = WIDTH - LEFT - RIGHT;
  const pitch = points.length > 1 ? (room - 24) / (points.length - 1) : 0;
  const placed = points.map((point, at) => ({
    point,
    x: points.length > 1 ? LEFT + 12 + at * pitch : LEFT + room / 2,
    y: heightOf(point.overall),
  }));
  const every = Math.max(1, Math.ceil(LABEL / Math.max(pitch, 1)));
  const isNamed = (at: number): boolean => (placed.length - 1 - at) % every === 0;
  return {
    width: WIDTH,
    height: TOP + PLOT + FOOT,
    alt: describe(points),
    shapes: [
      ...[0, 100].flatMap((value) => drawLine(value, '', WIDTH - RIGHT)),
      ...floors.flatMap(([floor, name]) => drawLine(floor, name, WIDTH - RIGHT)),
      ...(placed.length > 1
        ? [
            {
              type: 'polyline',
              points: placed.map(({ x, y }) => [x, y] as const),
              color: 'accent',
              width: 2,
            } satisfies FigureShape,
          ]
        : []),
      ...placed.flatMap(({ point, x, y }, at) => drawPoint(point, x, y, isNamed(at))),
    ],
  };
}

function heightOf(overall: number): number {
  return TOP + PLOT - (Math.min(Math.max(overall, 0), 100) / 100) * PLOT;
}

function drawLine(value: number, name: string, right: number): readonly FigureShape[] {
  const y = heightOf(value);
  const isEdge = name === '';
  return [
    {
      ...{ type: 'line', x1: LEFT, y1: y, x2: right, y2: y, color: 'grid', width: isEdge ? 1 : 0.8 },
      ...(!isEdge && { dash: 4 }),
    } as FigureShape,
    { type: 'text', x: LEFT - 6, y: y + 3, text: String(value), size: 9, color: 'muted', anchor: 'end' },
    ...(isEdge
      ? []
      : [
          {
            ...{ type: 'text', x: right + 6, y: y + 3, text: name, size: 9, color: 'muted' },
            ...{ anchor: 'start', maxWidth: RIGHT - 8 },
          } as FigureShape,
        ]),
  ];
}

function drawPoint(point: TrendPoint, x: number, y: number, isNamed: boolean): readonly FigureShape[] {
  const figure = String(Math.floor(point.overall));
  return [
    { type: 'circle', cx: x, cy: y, r: 4, fill: 'accent', stroke: 'surface' },
    ...(isNamed
      ? ([
          { type: 'text', x, y: y - 8, text: figure, size: 10, color: 'ink', anchor: 'middle', bold: true },
          { type: 'text', x, y: TOP + PLOT + 16, text: point.day, size: 9, color: 'muted', anchor: 'middle' },
        ] satisfies readonly FigureShape[])
      : []),
  ];
}

function describe(points: readonly TrendPoint[]): string {
  if (points.length === 0) return 'Readiness over time: nothing is kept yet.';
  const list = points
    .map(({ day, overall, band }) => `${day} ${Math.floor(overall)} of 100, ${band}`)
    .join('; ');
  return `Readiness over time: ${list}.`;
}
