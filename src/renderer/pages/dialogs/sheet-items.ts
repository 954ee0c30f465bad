/** Boards by the code on their printed worksheet, for the palette. */
import { allSheetCodes } from '@shared/report/room/sheet-code';
import { fold } from './match';
import type { PaletteItem } from './palette-items';

/** The board whose worksheet carries the typed code; the scribe reads it off the paper. */
export function sheetItems(words: string): readonly PaletteItem[] {
  return allSheetCodes()
    .filter(({ code }) => fold(code) === words)
    .map(({ code, section, activity }) => ({
      key: `sheet:${section.id}/${activity.id}`,
      label: section.text.activities[activity.id]?.title ?? activity.id,
      detail: code,
    }));
}
