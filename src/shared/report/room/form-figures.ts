/** Empty drawings of single activities: a ladder, a loop, a grid of who asks what, slips to cut out. Units are points. */
import type { Figure, FigureShape } from '../../domain/figure';
import { label, rule, SHEET } from './sheet-figures';

const { width: WIDTH, height: HEIGHT } = SHEET;
const GAP = 10;

/** Rungs from top to bottom, each with its name, its question and a line to write on. */
export function ladder(alt: string, rungs: readonly (readonly [name: string, question: string])[]): Figure {
  const pitch = HEIGHT / Math.max(1, rungs.length);
  const shapes = rungs.flatMap(([name, question], at): readonly FigureShape[] => {
    const y = at * pitch;
    const isLast = at === rungs.length - 1;
    return [
      { type: 'rect', x: 0, y, width: WIDTH, height: pitch - 16, stroke: 'ink', radius: 4 },
      { ...label(name, 8, y + 15, 140), bold: true },
      { ...label(question, 150, y + 15, WIDTH - 160), color: 'muted' as const },
      ...(isLast ? [] : arrow([WIDTH / 2, y + pitch - 16], [WIDTH / 2, y + pitch])),
    ];
  });
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** Six boxes in a ring, joined by arrows in the order in which things happen: across, down the end side, back up. */
export function loop(alt: string, stations: readonly string[]): Figure {
  const [width, height] = [200, 106];
  const [right, pitch] = [WIDTH - width, (HEIGHT - height) / 2];
  const places: readonly (readonly [number, number])[] = [
    ...([[0, 0]] as const),
    ...[0, 1, 2].map((row) => [right, row * pitch] as const),
    ...[2, 1].map((row) => [0, row * pitch] as const),
  ];
  const shapes = stations.flatMap((text, at): readonly FigureShape[] => {
    const [x, y] = places[at] ?? [0, 0];
    const [nextX, nextY] = places[(at + 1) % places.length] ?? [0, 0];
    // Each box is left from the side on which the next one stands.
    const [across, down] = [Math.sign(nextX - x), Math.sign(nextY - y)];
    const from = [x + width / 2 + (across * width) / 2, y + height / 2 + (down * height) / 2] as const;
    const to = [nextX + width / 2 - (across * width) / 2, nextY + height / 2 - (down * height) / 2] as const;
    const inset = 6;
    return [
      { type: 'rect', x, y, width, height, stroke: 'ink', radius: 4 },
      { ...label(text, x + 8, y + 15, width - 16), bold: true },
      ...arrow(
        [from[0] + across * inset, from[1] + down * inset],
        [to[0] - across * inset, to[1] - down * inset],
      ),
    ];
  });
  return { width: WIDTH, height: HEIGHT, alt, shapes };
}

/** A row and a column per name, and empty cells. */
export function crossTable(
  alt: string,
  rows: readonly string[],
  columns: readonly string[],
  height: number = HEIGHT,
): Figure {
  const [first, head] = [100, 22];
  const width = (WIDTH - first) / Math.max(1, columns.length);
  const pitch = (height - head) / Math.max(1, rows.length);
  const shapes: FigureShape[] = [
    { type: 'rect', x: 0, y: 0, width: WIDTH, height: head, fill: 'soft' },
    { type: 'rect', x: 0, y: head, width: first, height: height - head, fill: 'soft' },
    ...columns.map(
      (text, at): FigureShape => ({ ...label(text, first + at * width + 5, 14.5, width - 8), bold: true }),
    ),
    ...rows.map(
      (text, at): FigureShape => ({ ...label(text, 6, head + at * pitch + 15, first - 10), bold: true }),
    ),
    ...Array.from({ length: rows.length + 1 }, (_, at) => rule(0, head + at * pitch, WIDTH)),
    ...Array.from({ length: columns.length + 1 }, (_, at): FigureShape => {
      const x = first + at * width;
      return { type: 'line', x1: x, y1: 0, x2: x, y2: height, color: 'muted', width: 0.6 };
    }),
  ];
  return { width: WIDTH, height, alt, shapes };
}

/** Slips below each other with a dashed line between them; each has the same labelled lines. */
export function slips(alt: string, count: number, lines: readonly string[]): Figure {
  const height = 560;
  const pitch = height / count;
  const shapes = Array.from({ length: count }, (_, at) => at * pitch).flatMap(
    (top): readonly FigureShape[] => {
      const step = (pitch - 24) / lines.length;
      return [
        ...lines.flatMap((text, line): readonly FigureShape[] => {
          const y = top + 12 + (line + 1) * step - 8;
          return [{ ...label(text, 0, y - 2, 96), bold: true }, rule(100, y, WIDTH)];
        }),
        {
          type: 'line',
          x1: 0,
          y1: top + pitch - 2,
          x2: WIDTH,
          y2: top + pitch - 2,
          color: 'muted',
          width: 0.8,
          dash: 4,
        },
      ];
    },
  );
  return { width: WIDTH, height, alt, shapes };
}

/** Cards to fill in, one below the other, each with labelled boxes two across. */
export function blankCards(
  alt: string,
  count: number,
  labels: readonly string[],
  tall: number = HEIGHT,
): Figure {
  const pitch = tall / count;
  const down = Math.max(1, Math.ceil(labels.length / 2));
  const [width, height] = [WIDTH / 2, (pitch - GAP) / down];
  const shapes = Array.from({ length: count }, (_, card) => card * pitch).flatMap((top) => [
    { type: 'rect', x: 0, y: top, width: WIDTH, height: pitch - GAP, stroke: 'ink' } as const,
    ...labels.flatMap((text, at): readonly FigureShape[] => {
      const isAlone = at === labels.length - 1 && at % 2 === 0;
      const [x, y] = [(at % 2) * width, top + Math.floor(at / 2) * height];
      const own = isAlone ? WIDTH : width;
      return [
        { type: 'rect', x, y, width: own, height, stroke: 'muted' },
        { ...label(text, x + 6, y + 13, own - 12), bold: true },
      ];
    }),
  ]);
  return { width: WIDTH, height: tall, alt, shapes };
}

function arrow(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): readonly FigureShape[] {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const barb = (turn: number): readonly [number, number] => [
    x2 - Math.cos(angle + turn) * 7,
    y2 - Math.sin(angle + turn) * 7,
  ];
  return [
    { type: 'line', x1, y1, x2, y2, color: 'ink', width: 1.4 },
    { type: 'polyline', points: [barb(0.5), [x2, y2], barb(-0.5)], color: 'ink', width: 1.4 },
  ];
}
