/** More different letters with marks than one embedded font file can count: the brief is printed all the same. */
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../../src/main/report/print-document';
import { characters, documentOf, FONT_FOLDER, readPdf, textOf } from './helpers';

/** All 70,000 with LONG=1; otherwise a few, with a file that holds fewer still. */
const LONG = process.env['LONG'] === '1';
const COUNT = LONG ? 70_000 : 900;
const LIMIT = LONG ? {} : { mostGlyphs: 250 };

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MARKS = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x300 + at));

/** Letters with two marks, no two alike. */
function clusters(count: number): string {
  const made: string[] = [];
  for (const letter of LETTERS)
    for (const first of MARKS)
      for (const second of MARKS) {
        if (made.length === count) return made.join(' ');
        made.push(letter + first + second);
      }
  throw new Error(`Only ${made.length} clusters`);
}

describe('many different clusters', () => {
  it(`prints ${COUNT} of one font, and every letter is read back`, async () => {
    const text = clusters(COUNT);
    const printed = await printDocument(documentOf([{ type: 'paragraph', text }]), {
      page: 'a4',
      fontFolder: FONT_FOLDER,
      ...LIMIT,
    });
    const { pages } = await readPdf(printed.bytes);
    expect(characters(pages.map(textOf).join('')) === characters(text)).toBe(true);
    expect(printed.missing).toEqual([]);
    const file = Buffer.from(printed.bytes).toString('latin1');
    expect(new Set(file.match(/\/FontName \/[A-Z]{6}\+NotoSans-Regular/g)).size).toBeGreaterThan(1);
  }, 60_000);

  it('leaves a word whole in one file of the two', async () => {
    const text = `${clusters(120)} ${'Zusammenhang '.repeat(4)}`;
    const whole = await printDocument(documentOf([{ type: 'paragraph', text }]), {
      page: 'a4',
      fontFolder: FONT_FOLDER,
      mostGlyphs: 100,
    });
    const { pages } = await readPdf(whole.bytes);
    expect(textOf(pages[0])).toContain('Zusammenhang');
  });
});
