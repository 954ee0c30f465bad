/** Nothing a participant types may vanish: every character is on the page or in the list of missing ones. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPress, type Press, printDocument } from '../../../../src/main/report/print-document';
import { characters, documentOf, FONT_FOLDER, onePerPage, readPdf, textOf } from './helpers';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/text/${name}`, import.meta.url), 'utf8')) as T;

interface Sample {
  readonly id: string;
  readonly [field: string]: unknown;
}

const NAMES = new Set(['id', 'name', 'autonym', 'script']);
const textOfSample = (sample: Sample): string =>
  Object.entries(sample)
    .filter(([field, value]) => !NAMES.has(field) && typeof value === 'string')
    .map(([, value]) => value)
    .join(' ')
    .slice(0, 1_500);

let press: Press;
beforeAll(async () => {
  press = await createPress(FONT_FOLDER);
});

describe('printing texts of the world', () => {
  it('gives back every character of 251 languages when the PDF is read', { timeout: 30_000 }, async () => {
    const samples = fixture<Sample[]>('gflanguages-samples.json');
    const texts = samples.map(textOfSample);
    const printed = await printDocument(documentOf(onePerPage(texts)), {
      page: 'a4',
      fontFolder: FONT_FOLDER,
      press,
    });
    const { pages } = await readPdf(printed.bytes);
    expect(pages.length).toBe(samples.length);
    const lost = samples.filter(
      (_, index) => characters(textOf(pages[index])) !== characters(texts[index] ?? ''),
    );
    expect(lost.map((sample) => sample.id)).toEqual([]);
    const missing = new Set(printed.missing.map((glyph) => glyph.codePoint));
    const withBoxes = samples.filter((_, index) =>
      [...(texts[index] ?? '')].some((letter) => missing.has(letter.codePointAt(0) ?? 0)),
    );
    expect(samples.length - withBoxes.length).toBeGreaterThanOrEqual(195);
  });

  it('survives 515 strings that are known to break programs', { timeout: 30_000 }, async () => {
    const texts = fixture<string[]>('blns.json').map((text) => text || 'empty');
    const printed = await printDocument(documentOf(onePerPage(texts)), {
      page: 'a4',
      fontFolder: FONT_FOLDER,
      press,
    });
    const { pages } = await readPdf(printed.bytes);
    expect(pages.length).toBe(texts.length);
    const missing = new Set(printed.missing.map((glyph) => String.fromCodePoint(glyph.codePoint)));
    const without = (text: string): string =>
      [...characters(text)].filter((letter) => !missing.has(letter) && letter !== '\u25a1').join('');
    const lost = texts.filter((text, index) => without(textOf(pages[index])) !== without(text));
    expect(lost).toEqual([]);
  });

  it('prints a box for a character no font has, counts it and keeps its text', async () => {
    const doc = documentOf([{ type: 'paragraph', text: 'a \u{1E290} b \uE000\uE000 c\u0007' }]);
    const printed = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER, press });
    expect(printed.missing).toEqual([
      { codePoint: 0x07, count: 1 },
      { codePoint: 0xe000, count: 2 },
      { codePoint: 0x1e290, count: 1 },
    ]);
    const { pages } = await readPdf(printed.bytes);
    expect(textOf(pages[0])).toContain('\u{1E290}');
    expect(textOf(pages[0])).toContain('\ufffd');
  });

  it('draws scripts that fontkit cannot shape', async () => {
    const texts = ['កំហុសនៃការព្យាករណ៍', 'ꦲꦏ꧀ꦱꦫꦗꦮ', 'ⲁⲃⲅⲇ', 'ꯃꯩꯇꯩ ꯃꯌꯦꯛ꯭'];
    const printed = await printDocument(documentOf(onePerPage(texts)), {
      page: 'a4',
      fontFolder: FONT_FOLDER,
      press,
    });
    const { pages } = await readPdf(printed.bytes);
    expect(printed.missing).toEqual([]);
    texts.forEach((text, index) => {
      expect(characters(textOf(pages[index]))).toBe(characters(text));
    });
  });

  it('uses the Han forms of the language around them', async () => {
    const fontsOf = async (text: string): Promise<string> => {
      const printed = await printDocument(documentOf([{ type: 'paragraph', text }]), {
        page: 'a4',
        fontFolder: FONT_FOLDER,
        press,
      });
      return (
        Buffer.from(printed.bytes)
          .toString('latin1')
          .match(/\+NotoSans(?:SC|JP|KR)[A-Za-z-]*/)?.[0] ?? ''
      );
    };
    expect(await fontsOf('数据归谁所有')).toContain('SC');
    expect(await fontsOf('データの所有者は誰')).toContain('JP');
    expect(await fontsOf('데이터 所有者')).toContain('KR');
  });
});
