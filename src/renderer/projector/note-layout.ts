/**
 * How large the notes of a wall can be: as large as fits, never smaller than what the last row of a room reads. Where
 * even that is too large, long notes are cut after some lines. Pure; the page measures afterwards.
 */
import { SMALLEST_PX } from './stage-fit';

export interface NoteLevel {
  /** Letters, in pixels of the picture. */
  readonly size: number;
  readonly columns: number;
  /** Lines after which a note is cut; 0 for never. */
  readonly lines: number;
}
export interface NoteArea {
  readonly width: number;
  readonly height: number;
}

const LARGEST_PX = 60;
const STEP_PX = 4;
const COLUMN_EM = 8.4;
export const NOTE_GAP = 8;
/** Padding and border of a note, above and below, and at its sides. */
const NOTE_PAD = { block: 12, inline: 22 } as const;
const LINE = 1.18;
const HEADING_LINES = 1.5;
/** Words leave holes at the ends of lines. */
const RAGGED = 1.12;
/** Columns do not end at the same height. */
const UNEVEN = 0.97;
/** In the smallest letters: how many columns, and after how many lines a note is cut; the least is lost first. */
const CROWDED = [
  [7, 0],
  [6, 0],
  [8, 0],
  [7, 4],
  [7, 3],
  [8, 3],
  [7, 2],
  [8, 2],
  [9, 2],
  [8, 1],
  [9, 1],
] as const;
/** The width for which those columns were chosen. */
const USUAL_WIDTH = 1_872;

/** All levels for an area, the largest first. */
export function noteLevels({ width }: NoteArea): readonly NoteLevel[] {
  const whole: NoteLevel[] = [];
  for (let size = LARGEST_PX; size > SMALLEST_PX; size -= STEP_PX) {
    const columns = Math.max(1, Math.floor((width + NOTE_GAP) / (size * COLUMN_EM + NOTE_GAP)));
    whole.push({ size, columns, lines: 0 });
  }
  const share = width / USUAL_WIDTH;
  const crowded = CROWDED.map(([columns, lines]) => ({
    size: SMALLEST_PX,
    columns: Math.max(1, Math.round(columns * share)),
    lines,
  }));
  return [...whole, ...crowded];
}

/** The first level at which notes and headings should fit, by the lengths of their texts. */
export function firstFitting(
  levels: readonly NoteLevel[],
  notes: readonly string[],
  headings: number,
  area: NoteArea,
): number {
  const widths = notes.map(widthInEm);
  const found = levels.findIndex((level) => heightOf(level, widths, headings, area) <= area.height * UNEVEN);
  // One larger than expected: the page sees at once when that is too much.
  return Math.max(0, (found < 0 ? levels.length : found) - 1);
}

function heightOf(
  { size, columns, lines: most }: NoteLevel,
  widths: readonly number[],
  headings: number,
  { width }: NoteArea,
): number {
  const column = (width - (columns - 1) * NOTE_GAP) / columns;
  const room = (column - NOTE_PAD.inline) / size;
  let total = headings * (HEADING_LINES * LINE * size + NOTE_GAP);
  for (const em of widths) {
    const needed = Math.max(1, Math.ceil((em * (em > room ? RAGGED : 1)) / room));
    const shown = most > 0 ? Math.min(most, needed) : needed;
    total += shown * LINE * size + NOTE_PAD.block + NOTE_GAP;
  }
  return total / columns;
}

const NARROW = 0.53;
const FIRST_WIDE = 0x1100;

/** Roughly how wide a text is, in ems; ideographs and pictures take a whole one. */
export function widthInEm(text: string): number {
  let em = 0;
  for (const letter of text) em += (letter.codePointAt(0) ?? 0) >= FIRST_WIDE ? 1 : NARROW;
  return em;
}
