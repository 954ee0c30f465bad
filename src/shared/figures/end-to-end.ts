/**
 * Positions between two ends: one line per pair with a dot where the room settled and its figure above. Both ends are
 * named, so the drawing can be read without colour.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface EndToEnd {
  /** What people quote: "TO-01". */
  readonly ref: string;
  /** The end at 0, and the one at 100. */
  readonly ends: readonly [string, string];
  /** 0 to 100; null while the room has taken none. */
  readonly position: number | null;
}

const WIDTH = 460;
const REF = 44;
const END = 92;
const ROW = 26;
const DOT = 4.5;

/** Draws the pairs below each other. */
export function endToEndFigure(pairs: readonly EndToEnd[]): Figure {
  return {
    width: WIDTH,
    height: Math.max(1, pairs.length * ROW + 4),
    alt: describe(pairs),
    shapes: pairs.flatMap((pair, at) => drawPair(pair, at * ROW)),
  };
}

function drawPair({ ref, ends, position }: EndToEnd, top: number): readonly FigureShape[] {
  const y = top + 17;
  const left = REF + END;
  const right = WIDTH - END;
  const label = (x: number, text: string, anchor: 'start' | 'end', maxWidth: number): FigureShape => ({
    ...{ type: 'text', x, y: y + 3, text, size: 8.8, color: 'ink', anchor, maxWidth },
  });
  const at = position === null ? null : left + ((right - left) * Math.min(Math.max(position, 0), 100)) / 100;
  return [
    { ...label(0, ref, 'start', REF - 4), color: 'muted' } as FigureShape,
    label(left - 8, ends[0], 'end', END - 10),
    label(right + 8, ends[1], 'start', END - 10),
    { type: 'line', x1: left, y1: y, x2: right, y2: y, color: 'muted', width: 1 },
    ...[left, (left + right) / 2, right].map(
      (x): FigureShape => ({ type: 'line', x1: x, y1: y - 3, x2: x, y2: y + 3, color: 'muted', width: 1 }),
    ),
    ...(at === null
      ? []
      : ([
          { type: 'circle', cx: at, cy: y, r: DOT, fill: 'accent', stroke: 'surface' },
          {
            ...{ type: 'text', x: at, y: y - 7, text: String(position), size: 8.6, color: 'ink' },
            ...{ anchor: 'middle', bold: true },
          },
        ] satisfies readonly FigureShape[])),
  ];
}

function describe(pairs: readonly EndToEnd[]): string {
  const list = pairs.map(({ ref, ends, position }) =>
    position === null
      ? `${ref} between ${ends[0]} and ${ends[1]}: no position`
      : `${ref}: ${position} of 100 on the way from ${ends[0]} to ${ends[1]}`,
  );
  return `Positions between two ends. ${list.join('; ')}.`;
}
