/** Empty drawings to place things on: two axes, and scales between two ends. Units are points of the printed page. */
import type { Figure, FigureShape } from '../../domain/figure';
import type { MatrixAxis } from '../../sections/define-section';
import { rule, SHEET } from './sheet-figures';

const { width: WIDTH, height: HEIGHT, label: LABEL } = SHEET;
const MARGIN = 16;

/** Two axes with their ends and the names of the four quarters. */
export function emptyMatrix(
  alt: string,
  x: MatrixAxis,
  y: MatrixAxis,
  quadrants: readonly [string, string, string, string],
): Figure {
  const side = HEIGHT - MARGIN * 2;
  const left = (WIDTH - side) / 2;
  const middle = left + side / 2;
  const word = (
    text: string,
    at: readonly [number, number],
    anchor: 'start' | 'middle' | 'end',
    bold = false,
  ) =>
    ({
      type: 'text',
      x: at[0],
      y: at[1],
      text,
      size: LABEL,
      color: bold ? 'muted' : 'ink',
      anchor,
      bold,
      maxWidth: side / 2 - 12,
    }) as const;
  const corner = (index: number): FigureShape =>
    word(
      quadrants[index] ?? '',
      [left + 8 + (index % 2) * (side / 2), MARGIN + 14 + Math.floor(index / 2) * (side / 2)],
      'start',
      true,
    );
  const shapes: FigureShape[] = [
    { type: 'rect', x: left, y: MARGIN, width: side, height: side, stroke: 'ink' },
    {
      type: 'line',
      x1: middle,
      y1: MARGIN,
      x2: middle,
      y2: MARGIN + side,
      color: 'muted',
      width: 0.8,
      dash: 4,
    },
    {
      type: 'line',
      x1: left,
      y1: MARGIN + side / 2,
      x2: left + side,
      y2: MARGIN + side / 2,
      color: 'muted',
      width: 0.8,
      dash: 4,
    },
    ...[0, 1, 2, 3].map(corner),
    word(y.high, [middle, MARGIN - 5], 'middle'),
    // Under the plane the lower end of the upright axis stands between the ends of the other one.
    word(y.low, [middle, HEIGHT - 4], 'middle'),
    { ...word(x.low, [left, HEIGHT - 4], 'start'), maxWidth: side / 3 },
    { ...word(x.high, [left + side, HEIGHT - 4], 'end'), maxWidth: side / 3 },
  ];
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** One scale per pair of ends, with marks to cross. */
export function emptyScales(
  alt: string,
  pairs: readonly (readonly [string, string])[],
  marks: number,
): Figure {
  const step = Math.min(54, HEIGHT / Math.max(1, pairs.length));
  const height = step * pairs.length;
  const shapes = pairs.flatMap(([from, to], row): readonly FigureShape[] => {
    const y = row * step + step - 12;
    return [
      {
        type: 'text',
        x: 0,
        y: y - 16,
        text: from,
        size: LABEL,
        color: 'ink',
        anchor: 'start',
        maxWidth: WIDTH / 2 - 12,
      },
      {
        type: 'text',
        x: WIDTH,
        y: y - 16,
        text: to,
        size: LABEL,
        color: 'ink',
        anchor: 'end',
        maxWidth: WIDTH / 2 - 12,
      },
      rule(6, y, WIDTH - 6),
      ...Array.from(
        { length: marks },
        (_, mark): FigureShape => ({
          type: 'circle',
          cx: 6 + (mark * (WIDTH - 12)) / (marks - 1),
          cy: y,
          r: 4,
          fill: 'surface',
          stroke: 'ink',
        }),
      ),
    ];
  });
  return { width: WIDTH, height, alt, shapes };
}
