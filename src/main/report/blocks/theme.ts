/**
 * How a brief looks: paper, letter sizes and inks.
 *
 * Every ink on white has a contrast of at least 4.5:1 (rules and fills carry no text), and nothing is said by colour
 * alone, so a black-and-white copy says the same.
 */

import type { FigureColor } from '@shared/domain/figure';
import type { BriefKind, PageSize } from '@shared/domain/report-block';

/** Distances from the paper's edge in points. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letter sizes and gaps in points. */
export interface Theme {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  readonly body: number;
  readonly lead: number;
  readonly small: number;
  readonly table: number;
  readonly headings: readonly [number, number, number];
  /** Between two blocks. */
  readonly gap: number;
  readonly columnGap: number;
  readonly cellPadding: { readonly x: number; readonly y: number };
  readonly lineHeight: number;
  /** Share of the height of a page that one row or one figure may take. */
  readonly tallest: number;
}

/** The inks of paper. */
export const INK = {
  text: '#1c2430',
  muted: '#4f5b69',
  accent: '#1d4b73',
  rule: '#b8c0c9',
  strongRule: '#5b6672',
  fill: '#f1f4f7',
  warning: '#7a4a00',
  error: '#8c1d1d',
} as const;

/** What the colour roles of figures are on paper. */
export const FIGURE_INK: Readonly<Record<FigureColor, string>> = {
  ink: INK.text,
  muted: INK.muted,
  grid: '#cdd4db',
  accent: INK.accent,
  positive: '#1f6146',
  negative: INK.error,
  surface: '#ffffff',
  soft: '#e2e8ee',
};

const PAPERS: Readonly<Record<PageSize, Theme['paper']>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** No text on paper is smaller, whatever the scale. */
const SMALLEST = 8;

/** The look of a kind of brief; `scale` makes letters and gaps smaller, down to 8 points. Binders hold the starting side. */
export function createTheme(kind: BriefKind, page: PageSize, scale: number, isRtl = false): Theme {
  const isDense = kind === 'executive';
  const letters = (size: number): number => Math.max(SMALLEST, Math.round(size * scale * 4) / 4);
  const margins = isDense
    ? { left: 62, top: 52, right: 44, bottom: 40 }
    : { left: 70, top: 66, right: 50, bottom: 58 };
  return {
    paper: PAPERS[page],
    margins: isRtl ? { ...margins, left: margins.right, right: margins.left } : margins,
    body: letters(isDense ? 8.5 : 9.5),
    lead: letters(isDense ? 10 : 11.5),
    small: letters(8),
    table: letters(isDense ? 8.25 : 8.5),
    headings: isDense
      ? [letters(16), letters(10.25), letters(9.25)]
      : [letters(19), letters(13.5), letters(10.5)],
    gap: (isDense ? 4 : 8) * scale,
    columnGap: 20,
    cellPadding: { x: 4, y: (isDense ? 2 : 3) * scale },
    lineHeight: 1,
    tallest: 0.6,
  };
}
