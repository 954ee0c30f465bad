/** How much a sheet says, from roomy to tight; at the last level it fits on a page whatever was recorded. */
import type { Tightness } from '../summary-room';

/** Words and counts of one sheet. */
export interface SheetRoom {
  /** Words of a long field. */
  readonly words: number;
  /** Words of one item in a list. */
  readonly itemWords: number;
  /** Items in a box. */
  readonly items: number;
  readonly titleWords: number;
  /** Steps of a journey in its table. */
  readonly steps: number;
  readonly stepWords: number;
  readonly pains: number;
  /** Curves of up to twelve steps each. */
  readonly curves: number;
}

/** The rooms by tightness. */
export const SHEET_ROOMS: Readonly<Record<Tightness, SheetRoom>> = {
  0: { words: 70, itemWords: 20, items: 5, titleWords: 20, steps: 14, stepWords: 24, pains: 5, curves: 2 },
  1: { words: 45, itemWords: 14, items: 4, titleWords: 16, steps: 14, stepWords: 14, pains: 4, curves: 2 },
  2: { words: 40, itemWords: 12, items: 4, titleWords: 14, steps: 12, stepWords: 9, pains: 3, curves: 1 },
  3: { words: 20, itemWords: 9, items: 3, titleWords: 10, steps: 12, stepWords: 7, pains: 2, curves: 1 },
  4: { words: 10, itemWords: 5, items: 2, titleWords: 7, steps: 7, stepWords: 4, pains: 1, curves: 1 },
};

/** Turns sheets into blocks, each as tight as it has to be, with what stands between two of them. */
export function inSheets<Subject, Block>(
  subjects: readonly Subject[],
  sheets: readonly Tightness[] | undefined,
  between: readonly Block[],
  sheetOf: (subject: Subject, room: SheetRoom) => readonly Block[],
): readonly Block[] {
  return subjects.flatMap((subject, at) => [
    ...(at === 0 ? [] : between),
    ...sheetOf(subject, SHEET_ROOMS[sheets?.[at] ?? 0]),
  ]);
}
