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
  /** The width of a page that all columns have to fit on; as wide as it takes when absent. */
  readonly width?: number;
}

const WIDE: Pitch = { column: 118, gutter: 18 };
/** Below this, cards have room for little more than a reference. */
const SLIM = 100;
const ROW = 38;
const CARD = 29;
const HEAD = 22;
const FOOT = 14;
/** More rows than a page can hold. */
const LIMIT = 30;

/** From one column to the next, and how much of it stays free. */
interface Pitch {
  readonly column: number;
  readonly gutter: number;
}

interface Spot {
  readonly pitch: Pitch;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** Draws the first rows of a chain, and says how many there are more. */
export function threadDiagramFigure({ name, columns, rows, width: room }: DiagramInput): Figure {
  const pitch = pitchOf(columns.length, room);
  const shown = rows.slice(0, LIMIT);
  const rest = rows.length - shown.length;
  const width = columns.length * pitch.column - pitch.gutter + 2;
  const place = (column: number, y: number): Spot => ({ pitch, x: column * pitch.column + 1, y, column });
  const spots = new Map<string, Spot>();
  const lines: FigureShape[] = [];
  const cards: FigureShape[] = [];
  shown.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const spot = place(column, HEAD + row * ROW);
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
      ...columns.map((title, column) => label(title, place(column, 12), 'ink')),
      ...lines,
      ...cards,
      ...(rest > 0 ? [label(`and ${rest} more rows`, place(0, height - 4), 'muted')] : []),
    ],
  };
}

function pitchOf(columns: number, room: number | undefined): Pitch {
  if (room === undefined) return WIDE;
  const gutter = 11;
  return { column: Math.min((room - 2 + gutter) / Math.max(columns, 1), WIDE.column * 1.4), gutter };
}

function cardWidth({ pitch }: Spot): number {
  return pitch.column - pitch.gutter;
}

function label(text: string, spot: Spot, color: 'ink' | 'muted'): FigureShape {
  const { x, y } = spot;
  const maxWidth = spot.pitch.column - 3;
  return { type: 'text', x, y, text, size: 8.5, color, anchor: 'start', bold: color === 'ink', maxWidth };
}

function drawCard(
  spot: Spot,
  { ref, title, isRepeat }: Extract<DiagramCell, { type: 'card' }>,
): readonly FigureShape[] {
  const { x, y, pitch } = spot;
  const width = cardWidth(spot);
  const again = pitch.column < SLIM ? `(${ref})` : `${ref} (again)`;
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
    ...(isRepeat ? drawDashes(spot, 'muted') : []),
    { ...words, y: y + 11, text: isRepeat ? again : ref, size: 8, color: 'muted', bold: true },
    { ...words, y: y + 22, text: title, size: 8, color: 'ink' },
  ];
}

function drawGap(spot: Spot): readonly FigureShape[] {
  const x = spot.x + cardWidth(spot) / 2;
  return [
    ...drawDashes(spot, 'muted'),
    { type: 'text', x, y: spot.y + CARD / 2 + 3, text: 'missing', size: 8, color: 'muted', anchor: 'middle' },
  ];
}

function drawDashes(spot: Spot, color: 'muted'): readonly FigureShape[] {
  const { x, y } = spot;
  const [right, bottom] = [x + cardWidth(spot), y + CARD];
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
  const { gutter } = from.pitch;
  const start = [from.x + cardWidth(from), from.y + CARD / 2] as const;
  const end = [to.x, to.y + CARD / 2] as const;
  const turn = start[0] + gutter / 2;
  const lane = to.y + CARD + (ROW - CARD) / 2;
  const points =
    to.column - from.column === 1
      ? [start, [turn, start[1]] as const, [turn, end[1]] as const, end]
      : [
          start,
          [turn, start[1]] as const,
          [turn, lane] as const,
          [end[0] - gutter / 2, lane] as const,
          [end[0] - gutter / 2, end[1]] as const,
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
