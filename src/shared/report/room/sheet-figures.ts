/** Empty drawings to write into: lines, boxes, axes, scales. Units are points of the printed page. */
import type { Figure, FigureShape } from '../../domain/figure';
import type { MatrixAxis } from '../../sections/define-section';

const WIDTH = 495;
const HEIGHT = 430;
const LABEL = 9;
const MARGIN = 16;

/** A dashed line across the page, to cut along. */
export function cutLine(): Figure {
  const line = {
    type: 'line',
    x1: 0,
    y1: 10,
    x2: WIDTH,
    y2: 10,
    color: 'muted',
    width: 0.8,
    dash: 4,
  } as const;
  return { width: WIDTH, height: 20, alt: 'Cut here', shapes: [line] };
}

/** Empty notes: three across, as many down. */
export function noteBoxes(alt: string): Figure {
  const [across, down, gap] = [3, 3, 10];
  const width = (WIDTH - gap * (across - 1)) / across;
  const height = (HEIGHT - gap * (down - 1)) / down;
  const shapes = Array.from(
    { length: across * down },
    (_, index): FigureShape => ({
      type: 'rect',
      x: (index % across) * (width + gap),
      y: Math.floor(index / across) * (height + gap),
      width,
      height,
      stroke: 'muted',
      radius: 4,
    }),
  );
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** Boxes with a label each, two across: a canvas to fill in. */
export function labelledBoxes(alt: string, labels: readonly string[]): Figure {
  const gap = 10;
  const width = (WIDTH - gap) / 2;
  const down = Math.max(1, Math.ceil(labels.length / 2));
  const height = (HEIGHT - gap * (down - 1)) / down;
  const shapes = labels.flatMap((text, index): readonly FigureShape[] => {
    const [x, y] = [(index % 2) * (width + gap), Math.floor(index / 2) * (height + gap)];
    return [
      { type: 'rect', x, y, width, height, stroke: 'muted', radius: 4 },
      { ...label(text, x + 8, y + 15, width - 16), bold: true },
    ];
  });
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** A row per label and empty columns: steps from left to right. */
export function labelledRows(alt: string, labels: readonly string[], columns: number): Figure {
  const first = 96;
  const width = (WIDTH - first) / columns;
  const height = HEIGHT / labels.length;
  const shapes: FigureShape[] = [
    { type: 'rect', x: 0, y: 0, width: first, height: HEIGHT, fill: 'soft' },
    ...labels.map(
      (text, row): FigureShape => ({ ...label(text, 6, row * height + 16, first - 12), bold: true }),
    ),
    ...Array.from({ length: labels.length + 1 }, (_, row): FigureShape => rule(0, row * height, WIDTH)),
    ...Array.from({ length: columns + 1 }, (_, column): FigureShape => {
      const x = first + column * width;
      return { type: 'line', x1: x, y1: 0, x2: x, y2: HEIGHT, color: 'muted', width: 0.6 };
    }),
  ];
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** A table without content: a column per label, empty rows below. */
export function emptyTable(alt: string, labels: readonly string[], rows: number): Figure {
  const width = WIDTH / labels.length;
  const head = 20;
  const height = (HEIGHT - head) / rows;
  const shapes: FigureShape[] = [
    { type: 'rect', x: 0, y: 0, width: WIDTH, height: head, fill: 'soft' },
    ...labels.map(
      (text, index): FigureShape => ({
        type: 'text',
        x: index * width + 5,
        y: 13.5,
        text,
        size: LABEL,
        color: 'ink',
        anchor: 'start',
        bold: true,
        maxWidth: width - 10,
      }),
    ),
    ...Array.from({ length: rows + 1 }, (_, index): FigureShape => rule(0, head + index * height, WIDTH)),
    ...Array.from({ length: labels.length + 1 }, (_, index): FigureShape => {
      const x = index * width;
      return { type: 'line', x1: x, y1: 0, x2: x, y2: HEIGHT, color: 'muted', width: 0.6 };
    }),
  ];
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** Numbered lines: places of an order. */
export function numberedLines(alt: string, count: number): Figure {
  const height = HEIGHT / count;
  const shapes = Array.from({ length: count }, (_, index): readonly FigureShape[] => {
    const y = (index + 1) * height - 6;
    return [
      {
        type: 'text',
        x: 0,
        y: y - 4,
        text: `${index + 1}`,
        size: 12,
        color: 'ink',
        anchor: 'start',
        bold: true,
      },
      rule(28, y, WIDTH),
    ];
  }).flat();
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

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

function label(text: string, x: number, y: number, maxWidth: number) {
  return { type: 'text', x, y, text, size: LABEL, color: 'ink', anchor: 'start', maxWidth } as const;
}

function rule(x1: number, y: number, x2: number): FigureShape {
  return { type: 'line', x1, y1: y, x2, y2: y, color: 'muted', width: 0.6 };
}
