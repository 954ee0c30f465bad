/** The bundled fonts: where each comes from, that it is what came from there, under which licence, and what they cover. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../src/main/report/fonts/catalogue';
import { parseTrueType } from '../../../../src/main/report/fonts/true-type';
import { FONT_FOLDER } from './helpers';

interface FontFile {
  readonly file: string;
  readonly source: string;
  readonly licence: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Scripts younger than the fonts, Tangut (whose font weighs more than four megabytes), and Chu Nom beyond the first plane. */
const WITHOUT_FONT =
  'aii_Chrs bap_Krai dv_Diak kaw_Kawi mak_Maka nst_Tnsa oui_Ougr sa_Nand sq_Todr sq_Vith suz_Sunu txg_Tang txo_Toto unr_Nagm vi_Hani zag_Berf'.split(
    ' ',
  );
const MOST_MB = 39;
const listed = JSON.parse(
  readFileSync(new URL('../../../../scripts/font-files.json', import.meta.url), 'utf8'),
) as readonly FontFile[];
const licence = readFileSync(join(FONT_FOLDER, 'OFL.txt'), 'utf8');
const read = (file: string): Buffer => readFileSync(join(FONT_FOLDER, file));

/** The copyright notice inside a font (name 0, Windows, UTF-16). */
function noticeOf(bytes: Buffer): string {
  const name = parseTrueType(bytes).tables.get('name') ?? Buffer.alloc(6);
  for (let at = 6; at < 6 + name.readUInt16BE(2) * 12; at += 12) {
    if (name.readUInt16BE(at) !== 3 || name.readUInt16BE(at + 6) !== 0) continue;
    const start = name.readUInt16BE(4) + name.readUInt16BE(at + 10);
    return new TextDecoder('utf-16be').decode(name.subarray(start, start + name.readUInt16BE(at + 8)));
  }
  return 'no notice';
}

describe('the font files', () => {
  it('are all listed, and nothing else is', () => {
    const there = readdirSync(FONT_FOLDER).filter((name) => name.endsWith('.ttf'));
    expect(listed.map(({ file }) => file).sort()).toEqual(there.sort());
    const used = readCatalogue(FONT_FOLDER).fonts.flatMap(({ files }) => Object.values(files));
    expect([...used].sort()).toEqual(there);
  });

  it('are what came from their source, byte by byte', () => {
    const changed = listed.filter(({ file, sha256, bytes }) => {
      const own = read(file);
      return own.length !== bytes || createHash('sha256').update(own).digest('hex') !== sha256;
    });
    expect(changed).toEqual([]);
  });

  it('say an exact version of their source, and stand under the licence beside them', () => {
    for (const { file, source, licence: code } of listed) {
      expect(source).toMatch(/^(?:npm:@[\w-]+\/[\w-]+@\d+\.\d+\.\d+|deb:[\w-]+=\d{8}-\d)\/.+\.ttf$/);
      expect(code).toBe('OFL-1.1');
      expect(licence, file).toContain(noticeOf(read(file)));
    }
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('weigh no more than was decided', () => {
    expect(listed.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MOST_MB * 1_000_000);
  });
});

describe('what the fonts cover', () => {
  it('is every letter of 235 of 251 languages', () => {
    const samples = JSON.parse(
      readFileSync(new URL('../../fixtures/text/gflanguages-samples.json', import.meta.url), 'utf8'),
    ) as readonly Readonly<Record<string, unknown>>[];
    const catalogue = readCatalogue(FONT_FOLDER);
    const isCovered = (letter: string): boolean =>
      /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter) ||
      catalogue.fontFor(letter.codePointAt(0) ?? 0) >= 0;
    const lacking = samples.filter(
      (sample) => ![...Object.values(sample).join('').normalize('NFC')].every(isCovered),
    );
    expect(lacking.map(({ id }) => id).sort()).toEqual(WITHOUT_FONT);
  });
});
