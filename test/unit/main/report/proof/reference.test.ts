/**
 * Pages that somebody looked at and found right, kept as pictures: a change of a page is seen here before it is
 * printed. `node scripts/reference-pages.mjs` draws them anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRIEF_KINDS, type BriefKind, PAGE_SIZES, type PageSize } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import { exampleCase, printCase } from './cases';
import { differenceOf } from './compare-pictures';
import { drawPages, toSheets } from './grey-pages';
import { fromPng, type GreyPicture, toPng } from './grey-png';

const IS_RENEWED = process.env['GROUNDWORK_REFERENCE'] === 'renew';
const FOLDER = join(import.meta.dirname, '../../../../reference');
const [ENGLISH, ARABIC] = ['demand-forecasting', 'arabic-speech-data'] as const;

interface Reference {
  readonly kind: BriefKind;
  readonly example: string;
  readonly page: PageSize;
  /** Pages that are kept. */
  readonly most: number;
}

const ALL = 999;
const REFERENCES: readonly Reference[] = [
  ...PAGE_SIZES.flatMap((page) => BRIEF_KINDS.map((kind) => ({ kind, example: ENGLISH, page, most: ALL }))),
  { kind: 'executive', example: ARABIC, page: 'a4', most: 1 },
  { kind: 'full', example: ARABIC, page: 'a4', most: 40 },
  { kind: 'journeys', example: ARABIC, page: 'a4', most: 4 },
];

describe('the pages look as they did', () => {
  it.each(REFERENCES.map((one) => [one.kind, one.example, one.page, one] as const))(
    '%s of %s on %s',
    { timeout: 180_000 },
    async (kind, example, page, { most }) => {
      const { bytes, pages } = await printCase({ kind, page, ...exampleCase(`${example}.json`) });
      const sheets = toSheets(await drawPages(bytes, most));
      const named = (at: number) =>
        join(FOLDER, example, `${kind}-${page}-${String(at + 1).padStart(2, '0')}.png`);
      const counts = join(FOLDER, 'pages.json');
      const known = existsSync(counts)
        ? (JSON.parse(readFileSync(counts, 'utf8')) as Record<string, number>)
        : {};
      const name = `${example} ${kind} ${page}`;
      if (IS_RENEWED) {
        mkdirSync(join(FOLDER, example), { recursive: true });
        for (const [at, sheet] of sheets.entries()) writeFileSync(named(at), toPng(sheet));
        writeFileSync(counts, `${JSON.stringify({ ...known, [name]: pages }, null, 2)}\n`);
        return;
      }
      expect(sheets.flatMap((sheet, at) => faultOf(sheet, named(at)))).toEqual([]);
      expect(pages).toBe(known[name]);
    },
  );
});

/** What differs, with the place where both pictures can be looked at. */
function faultOf(sheet: GreyPicture, file: string): readonly string[] {
  if (!existsSync(file)) return [`${file} is not there`];
  const difference = differenceOf(fromPng(readFileSync(file)), sheet);
  if (difference === null) return [];
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pages-'));
  writeFileSync(join(folder, 'now.png'), toPng(sheet));
  writeFileSync(join(folder, 'difference.png'), toPng(difference.picture));
  return [`${file}: ${difference.words}; see ${join(folder, 'now.png')} and difference.png beside it`];
}
