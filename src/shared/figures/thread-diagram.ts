/**
 * A chain on paper: columns of cards with lines from each to what it hangs on. Gaps are dashed boxes with the word
 * "missing", cards shown in full elsewhere have a dashed line around them, so black and white paper says the same.
 */
import type { Figure, FigureShape } from '../domain/figure';

export type DiagramCell =
  | {
      readonly type: 'card';
      readonly id: string;
      readonly ref: string;
      readonly title: string;
      readonly via: string | null;
      readonly isRepeat: boolean;
    }
  | { readonly type: 'missing' }
  | { readonly type: 'empty' };

export interface DiagramInput {
  /** Says which chain it is. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Cells by row, as many as there are columns. */
  readonly rows: readonly (readonly DiagramCell[])[];
}

const COLUMN = 118;
const GUTTER = 18;
const ROW = 38;
const CARD = 29;
const HEAD = 22;
const FOOT = 14;
/** More rows than a page can hold. */
const LIMIT = 30;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** Draws the first rows of a chain, and says how many there are more. */
export function threadDiagramFigure({ name, columns, rows }: DiagramInput): Figure {
  const shown = rows.slice(0, LIMIT);
  const rest = rows.length - shown.length;
  const width = columns.length * COLUMN - GUTTER + 2;
  const spots = new Map<string, Spot>();
  const lines: FigureShape[] = [];
  const cards: FigureShape[] = [];
  shown.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const spot = { x: column * COLUMN + 1, y: HEAD + row * ROW, column };
      if (cell.type === 'missing') cards.push(...drawGap(spot));
      if (cell.type !== 'card') return;
      const from = cell.via === null ? undefined : spots.get(cell.via);
      if (from) lines.push(drawLine(from, spot));
      if (!cell.isRepeat) spots.set(cell.id, spot);
      cards.push(...drawCard(spot, cell));
    });
  });
  const height = HEAD + shown.length * ROW + (rest > 0 ? FOOT : 0);
  return {
    width,
    height,
    alt: describe({ name, columns, rows }),
    shapes: [
      ...columns.map((title, column) => label(title, { x: column * COLUMN + 1, y: 12, column }, 'ink')),
      ...lines,
      ...cards,
      ...(rest > 0 ? [label(`and ${rest} more rows`, { x: 1, y: height - 4, column: 0 }, 'muted')] : []),
    ],
  };
}

function label(text: string, { x, y }: Spot, color: 'ink' | 'muted'): FigureShape {
  const maxWidth = COLUMN - GUTTER;
  return { type: 'text', x, y, text, size: 8.5, color, anchor: 'start', bold: color === 'ink', maxWidth };
}

function drawCard(
  { x, y }: Spot,
  { ref, title, isRepeat }: Extract<DiagramCell, { type: 'card' }>,
): readonly FigureShape[] {
  const width = COLUMN - GUTTER;
  const words = { type: 'text', x: x + 5, anchor: 'start', maxWidth: width - 10 } as const;
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height: CARD,
      fill: 'surface',
      radius: 3,
      ...(!isRepeat && { stroke: 'ink' }),
    },
    ...(isRepeat ? drawDashes({ x, y, column: 0 }, 'muted') : []),
    { ...words, y: y + 11, text: isRepeat ? `${ref} (again)` : ref, size: 8, color: 'muted', bold: true },
    { ...words, y: y + 22, text: title, size: 8, color: 'ink' },
  ];
}

function drawGap(spot: Spot): readonly FigureShape[] {
  const x = spot.x + (COLUMN - GUTTER) / 2;
  return [
    ...drawDashes(spot, 'muted'),
    { type: 'text', x, y: spot.y + CARD / 2 + 3, text: 'missing', size: 8, color: 'muted', anchor: 'middle' },
  ];
}

function drawDashes({ x, y }: Spot, color: 'muted'): readonly FigureShape[] {
  const [right, bottom] = [x + COLUMN - GUTTER, y + CARD];
  const points = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ] as const;
  return [{ type: 'polyline', points, color, width: 0.8, dash: 2.5 }];
}

/** Straight to the neighbour; past columns below their cards, so that nothing seems to be tied to those. */
function drawLine(from: Spot, to: Spot): FigureShape {
  const start = [from.x + COLUMN - GUTTER, from.y + CARD / 2] as const;
  const end = [to.x, to.y + CARD / 2] as const;
  const turn = start[0] + GUTTER / 2;
  const lane = to.y + CARD + (ROW - CARD) / 2;
  const points =
    to.column - from.column === 1
      ? [start, [turn, start[1]] as const, [turn, end[1]] as const, end]
      : [
          start,
          [turn, start[1]] as const,
          [turn, lane] as const,
          [end[0] - GUTTER / 2, lane] as const,
          [end[0] - GUTTER / 2, end[1]] as const,
          end,
        ];
  return { type: 'polyline', points, color: 'ink', width: 1 };
}

function describe({ name, columns, rows }: DiagramInput): string {
  const cells = rows.flat();
  const refs = cells.flatMap((cell) => (cell.type === 'card' && !cell.isRepeat ? [cell.ref] : []));
  const gaps = cells.filter(({ type }) => type === 'missing').length;
  return `${name}: ${columns.join(', ')}. ${rows.length} rows with ${refs.length} records and ${gaps} gaps. ${refs.slice(0, 40).join(', ')}`.trim();
}
