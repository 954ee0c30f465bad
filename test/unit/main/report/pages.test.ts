/** What a page looks like to a reader: headers repeat, rows stay whole, headings keep company, links lead somewhere. */

import type { ReportBlock } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
import { documentOf, FONT_FOLDER, readPdf, textOf } from './helpers';

const press = await createPress(FONT_FOLDER);
const print = (blocks: readonly ReportBlock[], change = {}) =>
  printDocument(documentOf(blocks, change), { page: 'a4', fontFolder: FONT_FOLDER, press });
const SENTENCE = 'Returns are booked on the same day, so that stock levels can be trusted. ';
const COLUMNS = [{ label: 'Ident', narrow: true }, { label: 'Statement', weight: 3 }, { label: 'Owner' }];

describe('pages', () => {
  it('prints a table of 1,000 rows quickly and repeats its header on every page', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => [
      `R-${index + 1}`,
      SENTENCE.repeat((index % 3) + 1),
      'Mina Okafor',
    ]);
    const start = performance.now();
    const printed = await print([{ type: 'table', columns: COLUMNS, rows, empty: '' }]);
    expect(performance.now() - start).toBeLessThan(5_000);
    const { pages } = await readPdf(printed.bytes);
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) expect(textOf(page)).toMatch(/^Ident\s*Statement\s*Owner/);
    const all = pages.map((page) => textOf(page)).join(' ');
    for (const row of [1, 500, 1_000]) expect(all).toContain(`R-${row}`);
  });

  it('does not split a row that fits on a page', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      `R-${index + 1}`,
      `start${index} ${SENTENCE.repeat(5)} end${index}`,
      '',
    ]);
    const { pages } = await readPdf(
      (await print([{ type: 'table', columns: COLUMNS, rows, empty: '' }])).bytes,
    );
    rows.forEach((_, index) => {
      const holding = pages.filter((page) => new RegExp(`start${index}(?!\\d)`).test(textOf(page)));
      expect(holding.length).toBe(1);
      expect(textOf(holding[0])).toMatch(new RegExp(`end${index}(?!\\d)`));
    });
  });

  it('goes on over several pages with a row that is taller than a page', async () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `w${index}`);
    const { pages } = await readPdf(
      (await print([{ type: 'table', columns: COLUMNS, rows: [['R-1', words.join(' '), '']], empty: '' }]))
        .bytes,
    );
    expect(pages.length).toBeGreaterThan(2);
    const found = pages
      .map((page) => textOf(page))
      .join(' ')
      .match(/w\d+/g);
    expect(found).toEqual(words);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    for (let filler = 30; filler < 60; filler++) {
      const blocks: ReportBlock[] = [
        ...Array.from({ length: filler }, (): ReportBlock => ({ type: 'paragraph', text: 'Filler' })),
        { type: 'heading', level: 1, text: 'Outer' },
        // A line of introduction keeps nobody company.
        ...(filler % 2 === 0 ? [{ type: 'paragraph', text: 'Purpose' } as const] : []),
        { type: 'heading', level: 2, text: 'Inner' },
        { type: 'table', columns: COLUMNS, rows: [['R-1', SENTENCE.repeat(4), '']], empty: '' },
      ];
      const { pages } = await readPdf((await print(blocks)).bytes);
      const holding = pages.filter((page) => textOf(page).includes('Outer'));
      expect(textOf(holding[0])).toMatch(/Outer.*Inner.*R-1/s);
    }
  });

  it('begins a chapter on the page before where enough of it is left, and only there', async () => {
    const pagesWith = async (filler: number): Promise<number> => {
      const blocks: ReportBlock[] = [
        ...Array.from({ length: filler }, (): ReportBlock => ({ type: 'paragraph', text: 'Filler' })),
        { type: 'page-break', unlessLeft: 0.5 },
        { type: 'heading', level: 1, text: 'Chapter' },
        { type: 'paragraph', text: SENTENCE },
      ];
      return (await readPdf((await print(blocks)).bytes)).pages.length;
    };
    expect([await pagesWith(5), await pagesWith(25)]).toEqual([1, 2]);
  });

  it('never parts a short table', async () => {
    const rows = ['first', 'second', 'third'].map((text) => [text, SENTENCE, '']);
    for (let filler = 25; filler < 45; filler++) {
      const blocks: ReportBlock[] = [
        ...Array.from({ length: filler }, (): ReportBlock => ({ type: 'paragraph', text: 'Filler' })),
        { type: 'table', columns: COLUMNS, rows, empty: '' },
      ];
      const { pages } = await readPdf((await print(blocks)).bytes);
      const holding = pages.filter((page) => textOf(page).includes('first'));
      expect(textOf(holding[0])).toContain('third');
    }
  });

  it('leaves no empty page before a chapter, wherever the one before it ends', async () => {
    const blocks = Array.from({ length: 40 }, (_, at): ReportBlock[] => [
      ...(at === 0 ? [] : [{ type: 'page-break' } as const]),
      { type: 'heading', level: 1, text: `Chapter ${at}` },
      ...Array.from({ length: 20 + (at % 20) }, (): ReportBlock => ({ type: 'paragraph', text: 'Filler' })),
      at % 2 === 0
        ? { type: 'callout', tone: 'info', title: 'Note', text: SENTENCE }
        : { type: 'table', columns: COLUMNS, rows: [['R-1', SENTENCE.repeat(3), '']], empty: '' },
    ]).flat();
    const { pages } = await readPdf((await print(blocks)).bytes);
    expect(pages.filter((page) => textOf(page).trim() === '')).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  it('lists headings with page numbers that lead to them, and sets bookmarks', async () => {
    const { pages, outline, links, info } = await readPdf(
      (
        await print([
          { type: 'heading', level: 1, text: 'Contents', bookmark: false },
          { type: 'contents' },
          { type: 'page-break' },
          { type: 'heading', level: 1, text: 'Goal' },
          { type: 'heading', level: 2, text: 'Measures' },
          { type: 'page-break' },
          { type: 'heading', level: 1, text: 'Risks' },
        ])
      ).bytes,
    );
    expect(textOf(pages[0]).replace(/\s+/g, ' ')).toMatch(/Contents ?Goal ?2 ?Measures ?2 ?Risks ?3/);
    expect(outline).toEqual(['Goal', '  Measures', 'Risks']);
    expect(links).toBeGreaterThanOrEqual(3);
    expect(info).toMatchObject({ Title: 'Kickoff', Author: 'Groundwork', Subject: 'Report', Language: 'en' });
  });

  it('says that a part is empty', async () => {
    const { pages } = await readPdf(
      (await print([{ type: 'table', columns: COLUMNS, rows: [], empty: 'Not discussed.' }])).bytes,
    );
    expect(textOf(pages[0])).toBe('Not discussed.');
  });

  it('prints every kind of block, and nothing smaller than 8 points', async () => {
    const shapes = [
      { type: 'rect', x: 0, y: 0, width: 80, height: 20, fill: 'accent', stroke: 'ink', radius: 2 },
      { type: 'line', x1: 0, y1: 30, x2: 200, y2: 30, color: 'grid', width: 1, dash: 2 },
      {
        type: 'polyline',
        points: [
          [0, 0],
          [10, 20],
        ],
        color: 'negative',
        width: 1,
      },
      { type: 'circle', cx: 50, cy: 50, r: 4, fill: 'surface', stroke: 'ink' },
      {
        type: 'text',
        x: 100,
        y: 60,
        text: 'A label that is much too long',
        size: 10,
        color: 'ink',
        anchor: 'middle',
        maxWidth: 60,
      },
    ] as const;
    const blocks: ReportBlock[] = [
      { type: 'paragraph', tone: 'lead', text: 'lead-text' },
      { type: 'paragraph', tone: 'small', text: 'small-text' },
      { type: 'list', items: ['item-one', 'פריט'], ordered: true },
      { type: 'fields', rows: [{ label: 'label-one', value: 'value-one' }] },
      { type: 'callout', tone: 'warning', title: 'callout-title', text: 'callout-text' },
      { type: 'figure', figure: { width: 200, height: 80, alt: 'Bars', shapes }, caption: 'caption-text' },
      {
        type: 'columns',
        columns: [
          { weight: 1, blocks: [{ type: 'paragraph', text: 'left-text' }] },
          { weight: 2, blocks: [] },
        ],
      },
    ];
    const { pages } = await readPdf((await print(blocks, { kind: 'executive' })).bytes);
    const text = textOf(pages[0]);
    for (const word of [
      'lead-text',
      'small-text',
      '1.',
      'item-one',
      'label-one',
      'value-one',
      'callout-title',
      'caption-text',
      'left-text',
      '…',
    ]) {
      expect(text).toContain(word);
    }
    expect(
      Math.min(
        ...(pages[0] ?? []).filter((placed) => placed.text.trim() !== '').map((placed) => placed.size),
      ),
    ).toBeGreaterThanOrEqual(8);
  });

  it('gives the same bytes for the same document', async () => {
    const blocks: ReportBlock[] = [
      { type: 'heading', level: 1, text: 'Same' },
      { type: 'paragraph', text: 'שלום नमस्ते 你好' },
    ];
    const [one, two] = [await print(blocks), await print(blocks)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
