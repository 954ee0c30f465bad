/** Empty drawings to write into: lines, boxes and tables. Units are points of the printed page. */
import type { Figure, FigureShape } from '../../domain/figure';

/** Room for a drawing under the head of a sheet, on both papers. */
export const SHEET = { width: 495, height: 430, label: 9 } as const;
const { width: WIDTH, height: HEIGHT, label: LABEL } = SHEET;

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
export function emptyTable(
  alt: string,
  labels: readonly string[],
  rows: number,
  tall: number = HEIGHT,
): Figure {
  const width = WIDTH / labels.length;
  const head = 20;
  const height = (tall - head) / rows;
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
      return { type: 'line', x1: x, y1: 0, x2: x, y2: tall, color: 'muted', width: 0.6 };
    }),
  ];
  return { width: WIDTH, height: tall, alt, shapes };
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

/** Words at a place, cut where the room ends. */
export function label(text: string, x: number, y: number, maxWidth: number) {
  return { type: 'text', x, y, text, size: LABEL, color: 'ink', anchor: 'start', maxWidth } as const;
}

/** A thin line to write on. */
export function rule(x1: number, y: number, x2: number): FigureShape {
  return { type: 'line', x1, y1: y, x2, y2: y, color: 'muted', width: 0.6 };
}
