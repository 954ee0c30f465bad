/** Right-to-left text: order of words on a line, order of lines, brackets and numbers. */
import { describe, expect, it } from 'vitest';
import { findDirections, isRtlLanguage, toVisualOrder } from '../../../../src/main/report/layout/direction';
import { printDocument } from '../../../../src/main/report/print-document';
import { documentOf, FONT_FOLDER, type PlacedText, readPdf } from './helpers';

const HEBREW = ['אחת', 'שתיים', 'שלוש', 'ארבע'];

async function place(text: string): Promise<readonly PlacedText[]> {
  const printed = await printDocument(documentOf([{ type: 'paragraph', text }]), {
    page: 'a4',
    fontFolder: FONT_FOLDER,
  });
  const { pages } = await readPdf(printed.bytes);
  return (pages[0] ?? []).filter((placed) => placed.text.trim() !== '');
}

describe('right to left', () => {
  it('reorders runs by level and leaves them whole', () => {
    const pieces = ['a', 'B', 'C', '1', 'D', 'e'].map((name, index) => ({
      name,
      level: [0, 1, 1, 2, 1, 0][index] ?? 0,
    }));
    expect(
      toVisualOrder(pieces)
        .map((piece) => piece.name)
        .join(''),
    ).toBe('aD1CBe');
  });

  it('sees letters beyond the first plane as right to left', () => {
    const adlam = findDirections('𞤀𞤣𞤤𞤢𞤥');
    expect(adlam?.baseAt(0)).toBe(1);
    expect(findDirections('plain text 123')).toBeNull();
  });

  it('takes the direction of what is isolated where a line has no letter of its own', () => {
    const row = (words: string) => `A-02 \u2068${words}\u2069 (\u2068Li\u2069, \u20662026-06-09\u2069)`;
    expect(findDirections(row('اتصل غدا'))?.baseAt(0)).toBe(1);
    expect(findDirections('\u2066Worst pain:\u2069 \u2068غدا\u2069')?.baseAt(0)).toBe(1);
    expect(findDirections(`${row('call')}\u2068غدا\u2069`)?.baseAt(0)).toBe(0);
    expect(findDirections('\u2068غدا\u2069 is in the text')?.baseAt(0)).toBe(0);
  });

  it('sets a Hebrew paragraph from the right margin, its first line on top', async () => {
    const texts = await place(
      Array.from({ length: 60 }, (_, index) => `${HEBREW[index % 4]}${index}`).join(' '),
    );
    const lines = [...new Set(texts.map((placed) => placed.y))].sort((a, b) => b - a);
    expect(lines.length).toBeGreaterThan(1);
    const inLine = (y: number | undefined): string =>
      texts
        .filter((placed) => placed.y === y)
        .map((placed) => placed.text)
        .join(' ');
    expect(inLine(lines[0])).toMatch(/0/);
    expect(inLine(lines.at(-1))).toMatch(/59/);
  });

  it('keeps numbers and Latin words readable inside Arabic', async () => {
    const texts = await place('يستخدم النظام API v2.1 في 2026 (الربع الأول).');
    const all = texts.map((placed) => placed.text).join(' ');
    expect(all).toContain('v2.1');
    expect(all).toContain('2026');
    const latin = texts.find((placed) => placed.text.includes('API'));
    expect(latin?.x).toBeGreaterThan(70);
  });

  it.each(['G-03 אחת שתיים', 'ℹ\u00a0 אחת', 'R-12, G-03: نص'])(
    'takes the direction of "%s" from its words, not from the reference before them',
    (text) => {
      expect(findDirections(text)?.baseAt(0)).toBe(1);
      expect(findDirections(text)?.levels[0]).toBe(2);
      expect(findDirections(`G-03 Latin first, then אחת`)?.baseAt(0)).toBe(0);
    },
  );

  it('mirrors tables of a document in a right-to-left language', async () => {
    const doc = documentOf(
      [{ type: 'table', columns: [{ label: 'first' }, { label: 'second' }], rows: [['1', '2']], empty: '' }],
      { language: 'he' },
    );
    const printed = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER });
    const { pages } = await readPdf(printed.bytes);
    const x = (text: string): number => pages[0]?.find((placed) => placed.text === text)?.x ?? Number.NaN;
    expect(x('first')).toBeGreaterThan(x('second'));
    expect(isRtlLanguage('ar-EG')).toBe(true);
    expect(isRtlLanguage('en')).toBe(false);
  });
});
