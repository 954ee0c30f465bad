/** Sheets for the room as a reader of the PDF finds them: whole pages of cards, boxes, every script, both papers. */
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { documentOf, FONT_FOLDER, readPdf, textOf } from './helpers';

const press = await createPress(FONT_FOLDER);
const print = (
  blocks: readonly ReportBlock[],
  change: Partial<ReportDocument> = {},
  page: 'a4' | 'letter' = 'a4',
) =>
  printDocument(documentOf(blocks, { kind: 'room_cards', ...change }), {
    page,
    fontFolder: FONT_FOLDER,
    press,
  });
const card = (ref: string, text: string) => ({ ref, text, note: 'Goal' });
const cards = (count: number): ReportBlock => ({
  type: 'cards',
  cards: Array.from({ length: count }, (_, index) => card(`G-${index + 1}`, `Words of card ${index + 1}`)),
});

const refsOn = (texts: readonly { readonly text: string }[]) =>
  texts.filter(({ text }) => /^G-\d+$/.test(text)).map(({ text }) => text);

describe('cards', () => {
  it.each(['a4', 'letter'] as const)('stand eight on a page of %s and lose none', async (page) => {
    expect((await print([cards(8)], {}, page)).pages).toBe(1);
    const printed = await print([cards(19)], {}, page);
    expect(printed.pages).toBe(3);
    const { pages } = await readPdf(printed.bytes);
    pages.forEach((texts, at) => {
      expect(refsOn(texts)).toEqual(
        Array.from({ length: at === 2 ? 3 : 8 }, (_, index) => `G-${at * 8 + index + 1}`),
      );
    });
  });

  it.each([
    [9, [9]],
    [17, [10, 7]],
    [41, [6, 6, 6, 6, 6, 6, 5]],
  ])('%i leave no single row for the last page', async (count, perPage) => {
    const { pages } = await readPdf((await print([cards(count)])).bytes);
    expect(pages.map((texts) => refsOn(texts).length)).toEqual(perPage);
  });

  it('have a reference to be read from afar, and nothing that a screen reader cannot place', async () => {
    const { pages, isTagged, unmarkedPaint, structure } = await readPdf(
      (await print([cards(3)])).bytes,
      true,
    );
    expect(pages[0]?.find(({ text }) => text === 'G-1')?.size).toBeGreaterThanOrEqual(24);
    expect(isTagged).toBe(true);
    expect(unmarkedPaint).toBe(0);
    expect(structure[0]?.filter((role) => role === 'P').length).toBe(9);
  });

  it('shrink the letters of a long text before they cut it', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    const long = await readPdf((await print([{ type: 'cards', cards: [card('G-1', words(40))] }])).bytes);
    expect(textOf(long.pages[0])).toContain('word39');
    const endless = await print([{ type: 'cards', cards: [card('G-1', words(900)), card('G-2', 'short')] }]);
    expect(endless.pages).toBe(1);
    expect(textOf((await readPdf(endless.bytes)).pages[0])).toMatch(/…/);
  });

  it('are mirrored where people write from right to left, in every script', async () => {
    const texts = ['تعليم الآلة', 'למידת מכונה', '需求预测', 'मशीन लर्निंग', 'เรียนรู้', 'Ταχύτερα'];
    const printed = await print(
      [{ type: 'cards', cards: texts.map((text, index) => card(`G-${index + 1}`, text)) }],
      { language: 'ar' },
    );
    expect(printed.missing).toEqual([]);
    const [page = []] = (await readPdf(printed.bytes)).pages;
    const at = (ref: string) => page.find(({ text }) => text === ref)?.x ?? 0;
    expect(at('G-1')).toBeGreaterThan(at('G-2'));
  });
});

describe('ballots', () => {
  const place = { sectionId: 'S01', activityId: 'goal-order' };
  const ballots = (count: number, words: string, language = 'en') => {
    const snapshot = snapshotOf([
      ...Array.from({ length: 7 }, (_, at) =>
        rec('person', `P-0${at + 1}`, { full_name: `Person ${at}`, room_role: 'participant' }),
      ),
      ...Array.from({ length: count }, (_, at) =>
        rec('goal', `G-${at + 1}`, { statement: `${words} ${at + 1}` }),
      ),
    ]);
    return buildBrief({ kind: 'ballots', snapshot, asOf: AS_OF, room: { round: null, place }, language }, 0);
  };
  const LONG_WORDS = 'Wissenschaftliche Weiterentwicklung '.repeat(2);

  it.each([
    ['three short items', 3, 'Answer', 'en', 3],
    ['five short items', 5, 'Answer', 'en', 2],
    ['long items', 5, LONG_WORDS, 'de', 2],
    ['capital letters', 5, 'WWWWWWWW MMMMMMM '.repeat(5), 'en', 7],
    ['short Arabic', 5, 'تحسين جودة البيانات الصوتية', 'ar', 2],
    ['Arabic', 5, 'تحسين جودة البيانات الصوتية '.repeat(4), 'ar', 7],
    ['Devanagari', 4, 'मशीन लर्निंग परियोजना '.repeat(5), 'hi', 7],
    ['Chinese', 5, '需求预测需求预测'.repeat(8), 'zh', 7],
    ['more than a page', 40, 'Answer', 'en', 1],
  ])('of %s are whole where a page has room for them', async (_, count, words, language, most) => {
    for (const page of ['a4', 'letter'] as const) {
      const printed = await printDocument(ballots(count, words, language), {
        page,
        fontFolder: FONT_FOLDER,
        press,
      });
      const { pages } = await readPdf(printed.bytes);
      const refs = pages.map((texts) => refsOn(texts));
      if (count === 40) {
        expect(refs.flat()).toHaveLength(280);
        continue;
      }
      // A page ends where a ballot ends, and no page has fewer ballots than another but the last one.
      const numbers = refs.map((own) => own.length / count);
      expect(numbers.every((number) => Number.isInteger(number))).toBe(true);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(7);
      if (most < 7) expect(numbers[0]).toBe(most);
    }
  });
});

describe('a form', () => {
  const form = (rows: number): ReportBlock => ({
    type: 'table',
    columns: [
      { label: 'Id', narrow: true },
      { label: 'Item', weight: 6 },
      { label: 'Figure', weight: 1, align: 'center', box: true },
    ],
    rows: Array.from({ length: rows }, (_, index) => [`G-${index + 1}`, `Item ${index + 1}`]),
    empty: '',
  });

  it('has one box per row, on as many pages as it needs', async () => {
    const few = await readPdf((await print([form(3)], { kind: 'ballots' })).bytes, true);
    expect(textOf(few.pages[0])).toMatch(/G-1.*Item 1.*G-3/);
    expect(few.unmarkedPaint).toBe(0);
    const many = await print([form(60)], { kind: 'ballots' });
    expect(many.pages).toBeGreaterThan(2);
    const { pages } = await readPdf(many.bytes);
    for (const page of pages) expect(textOf(page)).toMatch(/^Id\s*Item\s*Figure/);
    expect(textOf(pages.at(-1))).toContain('G-60');
  });
});
