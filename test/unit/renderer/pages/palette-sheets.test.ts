/** A scribe types the code of a printed worksheet into the palette and gets to the board it belongs to. */
import { allSheetCodes } from '@shared/report/room/sheet-code';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/renderer/pages/dialogs/match';
import { sheetItems } from '../../../../src/renderer/pages/dialogs/sheet-items';

const itemsFor = (typed: string) => sheetItems(fold(typed.trim()));

describe('the code of a printed sheet', () => {
  it.each(allSheetCodes().map(({ code, section, activity }) => [code, section.id, activity.id] as const))(
    '%s leads to its board alone',
    (code, section, activity) => {
      expect(itemsFor(code).map(({ key }) => key)).toEqual([`sheet:${section}/${activity}`]);
    },
  );

  it('is known in small letters, with the name of its board', () => {
    const [item] = itemsFor(' s01-5 ');
    const known = allSheetCodes().find(({ code }) => code === 'S01-5');
    expect(item).toMatchObject({ detail: 'S01-5', key: `sheet:S01/${known?.activity.id}` });
    expect(item?.label).toBe(known?.section.text.activities[known.activity.id]?.title);
  });

  it.each(['S01', 'S01-', 'S01-99', ''])('is not found by "%s"', (typed) => {
    expect(itemsFor(typed)).toEqual([]);
  });
});
