/**
 * The sixteen sections as one bar of cells: each is filled from below as far as its score reaches, with the figure
 * above and the number of the section below. A section that nobody discussed has a dashed foot instead of a fill, one that is left
 * out a dash instead of a figure, so black and white paper says the same.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface SectionCell {
  /** "S04". */
  readonly id: string;
  readonly title: string;
  /** 0 to 100; null when the section is left out. */
  readonly score: number | null;
  readonly isDiscussed: boolean;
  /** Cells with the same word stand together. */
  readonly group: string;
}

/** Narrow enough for half a page with letters that can still be read. */
const CELL = 12;
const GAP = 2;
const GROUP_GAP = 4;
const TOP = 11;
const BAR = 20;
const LETTERS = 8.1;

/** Draws the cells in their order, with a wider gap between groups. */
export function sectionCellsFigure(cells: readonly SectionCell[]): Figure {
  let x = 0;
  const shapes = cells.flatMap((cell, at) => {
    if (at > 0) x += GAP + (cells[at - 1]?.group === cell.group ? 0 : GROUP_GAP - GAP);
    const drawn = drawCell(cell, x);
    x += CELL;
    return drawn;
  });
  return { width: Math.max(x, 1) + 1, height: TOP + BAR + 11, alt: describe(cells), shapes };
}

function drawCell(cell: SectionCell, left: number): readonly FigureShape[] {
  const x = left + 0.5;
  const middle = x + CELL / 2;
  const fill = cell.score === null ? 0 : (BAR * Math.min(Math.max(cell.score, 0), 100)) / 100;
  const foot = TOP + BAR;
  const label = (y: number, text: string, bold: boolean): FigureShape => ({
    ...{ type: 'text', x: middle, y, text, size: LETTERS, anchor: 'middle', bold },
    color: bold ? 'ink' : 'muted',
  });
  return [
    { type: 'rect', x, y: TOP, width: CELL, height: BAR, fill: 'surface', stroke: 'muted' },
    ...(fill > 0
      ? [{ type: 'rect', x, y: foot - fill, width: CELL, height: fill, fill: 'accent' } as const]
      : []),
    ...(!cell.isDiscussed && cell.score !== null
      ? [
          {
            ...{ type: 'line', x1: x + 2, y1: TOP + BAR / 2, x2: x + CELL - 2, y2: TOP + BAR / 2 },
            ...{ color: 'muted', width: 0.8, dash: 2 },
          } as FigureShape,
        ]
      : []),
    label(TOP - 3, figureOf(cell), true),
    label(foot + 9, String(Number(cell.id.slice(1))), false),
  ];
}

/** Cut, never rounded up; a left-out section has no figure. */
function figureOf({ score }: SectionCell): string {
  return score === null ? '–' : String(Math.floor(score + 1e-9));
}

function describe(cells: readonly SectionCell[]): string {
  const list = cells.map((cell) => {
    const state = cell.score === null ? 'left out' : `${figureOf(cell)} of 100`;
    return `${cell.id} ${cell.title} ${state}${cell.isDiscussed || cell.score === null ? '' : ', not discussed'}`;
  });
  return `Readiness by section: ${list.join('; ')}.`;
}
