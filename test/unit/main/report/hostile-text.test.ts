/** Text meant to stop a program: very long, unbroken, unbalanced. A brief always comes, and soon. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findBreaks } from '../../../../src/main/report/layout/breaks';
import { createPress, type Press, printDocument } from '../../../../src/main/report/print-document';
import { graphemesOf } from '../../../../src/main/report/runs/segments';
import { documentOf, FONT_FOLDER, readPdf, textOf } from './helpers';

const LENGTH = 100_000;
const CASES: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(LENGTH)],
  ['one Arabic word', 'ب'.repeat(LENGTH)],
  ['Thai without spaces', 'กรุงเทพ'.repeat(LENGTH / 8)],
  ['Meetei Mayek', 'ꯃꯤꯇꯩ꯭'.repeat(LENGTH / 8)],
  ['Chinese', '漢字'.repeat(LENGTH / 2)],
  ['joiners', '\u200d'.repeat(LENGTH)],
  ['stacked marks', `a${'\u0301'.repeat(LENGTH)}`],
  ['open brackets after Hebrew', `א${'('.repeat(LENGTH)}`],
  ['open isolates', `א${'\u2067'.repeat(LENGTH)}`],
  ['private characters', '\ue000'.repeat(LENGTH)],
  ['half surrogates', '\ud800'.repeat(LENGTH)],
  ['families', '👩‍👩‍👧‍👦'.repeat(LENGTH / 12)],
];

let press: Press;
beforeAll(async () => {
  press = await createPress(FONT_FOLDER);
});

describe('hostile text', () => {
  it.each(CASES)('prints 100,000 characters of %s in less than five seconds', async (_name, text) => {
    const start = performance.now();
    const rows = [['N-1', text.slice(0, 20_000), text.slice(0, 2_000)]];
    const doc = documentOf([
      { type: 'paragraph', text },
      {
        type: 'table',
        columns: [{ label: 'Id', narrow: true }, { label: 'Text' }, { label: 'Long', narrow: true }],
        rows,
        empty: '',
      },
    ]);
    const printed = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER, press });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(printed.pages).toBeGreaterThan(0);
  });

  it('finds a place for a sign that is wider than its column', async () => {
    const wide = '\ufdfd';
    const columns = Array.from({ length: 9 }, (_, at) => ({ label: `C${at + 1}` }));
    const cell = `1,234.5 ${wide} ${wide}${wide} end`;
    const doc = documentOf([{ type: 'table', columns, rows: [columns.map(() => cell)], empty: '' }]);
    const { bytes } = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER, press });
    const { pages } = await readPdf(bytes);
    expect(pages.map(textOf).join('').split(wide)).toHaveLength(3 * columns.length + 1);
  });

  it('loses no letter of a word that runs over many lines and pages', async () => {
    const text = Array.from({ length: 9_000 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
    const doc = documentOf([
      {
        type: 'table',
        columns: [{ label: 'Id', narrow: true }, { label: 'Text' }],
        rows: [['1', text]],
        empty: '',
      },
    ]);
    const printed = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER, press });
    const { pages } = await readPdf(printed.bytes);
    const all = pages
      .map((page) => textOf(page))
      .join('')
      .replace(/Id\s*Text\s*1?\s*/g, '');
    expect(all).toBe(text);
  });

  it('cuts unbroken text only between what readers see as characters', () => {
    const text = '👩‍👩‍👧‍👦'.repeat(100);
    for (const unit of findBreaks(text)) expect(text.slice(unit.start, unit.end)).toMatch(/^(?:👩‍👩‍👧‍👦)+$/u);
    expect([...graphemesOf('e\u0301'.repeat(5_000))].length).toBe(5_000);
  });
});
