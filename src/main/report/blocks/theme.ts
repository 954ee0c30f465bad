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

/** Letters and margins of a look, before paper and scale. */
interface Measures {
  readonly margins: Margins;
  readonly body: number;
  readonly lead: number;
  readonly table: number;
  readonly headings: readonly [number, number, number];
  readonly gap: number;
  readonly cellY: number;
  readonly tallest: number;
  /** Broader than high. */
  readonly isOnItsSide?: boolean;
}

const DENSE: Measures = {
  margins: { left: 62, top: 52, right: 44, bottom: 40 },
  body: 8.5,
  lead: 10,
  table: 8.25,
  headings: [16, 10.25, 9.25],
  gap: 4,
  cellY: 2,
  tallest: 0.6,
};
const READ: Measures = {
  margins: { left: 70, top: 66, right: 50, bottom: 58 },
  body: 9.5,
  lead: 11.5,
  table: 8.5,
  headings: [19, 13.5, 10.5],
  gap: 8,
  cellY: 3,
  tallest: 0.6,
};
/** Registers and matrices of many columns, on a page that lies on its side and is bound at the top. */
const WIDE: Measures = {
  ...READ,
  margins: { left: 44, top: 76, right: 44, bottom: 50 },
  table: 8,
  headings: [19, 13.5, 10.5],
  gap: 7,
  cellY: 2.5,
  isOnItsSide: true,
};
/** One page per subject: as large as a page allows that has to hold all of it. */
const SHEET: Measures = { ...READ, headings: [17, 12, 10], gap: 6, cellY: 2.5 };
/** Sheets that lie on a table or hang on a wall: larger letters, the same margin on both sides. */
const ROOM: Measures = {
  margins: { left: 50, top: 62, right: 50, bottom: 50 },
  body: 11,
  lead: 12.5,
  table: 10.5,
  headings: [22, 15, 11.5],
  gap: 9,
  cellY: 5,
  tallest: 0.85,
};

const LOOKS: Readonly<Record<BriefKind, Measures>> = {
  executive: DENSE,
  full: READ,
  register: WIDE,
  traceability: WIDE,
  actions: READ,
  for_sponsor: READ,
  for_ml_team: READ,
  for_data_and_legal: READ,
  for_ux: READ,
  personas: SHEET,
  journeys: SHEET,
  model_card: READ,
  datasheet: READ,
  difference: READ,
  room_cards: ROOM,
  // Several on a page, to be cut apart.
  ballots: { ...ROOM, lead: 11.5, table: 9.5, headings: [15, 13, 11], gap: 6, cellY: 3 },
  worksheets: ROOM,
  // A day of twenty rows fits on one page.
  agenda: { ...ROOM, table: 9, headings: [19, 13, 10.5], lead: 11, gap: 6, cellY: 2 },
  // Half a page each, to be read standing.
  role_cards: { ...ROOM, body: 14, lead: 15, headings: [30, 16, 14], gap: 12 },
};

/** The look of a kind of brief; `scale` makes letters and gaps smaller, down to 8 points. Binders hold the starting side. */
export function createTheme(kind: BriefKind, page: PageSize, scale: number, isRtl = false): Theme {
  const look = LOOKS[kind];
  const letters = (size: number): number => Math.max(SMALLEST, Math.round(size * scale * 4) / 4);
  const { margins, headings } = look;
  return {
    paper: look.isOnItsSide ? turned(PAPERS[page]) : PAPERS[page],
    margins: isRtl ? { ...margins, left: margins.right, right: margins.left } : margins,
    body: letters(look.body),
    lead: letters(look.lead),
    small: letters(8),
    table: letters(look.table),
    headings: [letters(headings[0]), letters(headings[1]), letters(headings[2])],
    gap: look.gap * scale,
    columnGap: 20,
    cellPadding: { x: 4, y: look.cellY * scale },
    lineHeight: 1,
    tallest: look.tallest,
  };
}

function turned({ width, height }: Theme['paper']): Theme['paper'] {
  return { width: height, height: width };
}
