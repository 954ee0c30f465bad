/** Sheets for the room as a reader of the PDF finds them: whole pages of cards, boxes, every script, both papers. */
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
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

describe('cards', () => {
  it.each(['a4', 'letter'] as const)('stand eight on a page of %s and lose none', async (page) => {
    expect((await print([cards(8)], {}, page)).pages).toBe(1);
    const printed = await print([cards(17)], {}, page);
    expect(printed.pages).toBe(3);
    const { pages } = await readPdf(printed.bytes);
    pages.forEach((texts, at) => {
      const refs = texts.filter(({ text }) => /^G-\d+$/.test(text)).map(({ text }) => text);
      expect(refs).toEqual(Array.from({ length: at === 2 ? 1 : 8 }, (_, index) => `G-${at * 8 + index + 1}`));
    });
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
