/** Registers, matrices and action lists as a reader of the PDF finds them: every record in order, links that resolve. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_BRIEFS, type ListBrief, type PageSize } from '@shared/domain/report-block';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { buildBrief } from '@shared/report/build-brief';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
import { rec, snapshotOf } from '../../../sections/build-snapshot';
import { EXAMPLES_FOLDER } from '../../examples/open-example';
import { FONT_FOLDER, readPdf } from './helpers';

const AS_OF = '2026-07-15T10:00:00.000Z';
const press = await createPress(FONT_FOLDER);
const print = (kind: ListBrief, snapshot: WorkshopSnapshot, page: PageSize = 'a4') =>
  printDocument(buildBrief({ kind, snapshot, asOf: AS_OF }, 0), { page, fontFolder: FONT_FOLDER, press });

function example(name: string): WorkshopSnapshot {
  const parsed = parseWorkshopFile(readFileSync(join(EXAMPLES_FOLDER, name), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.reason);
  let count = 0;
  const newId = () => {
    count += 1;
    return `id-${count}`;
  };
  return { ...fromWorkshopFile(parsed.value, { newId, now: () => new Date(AS_OF) }), revision: 1 };
}

/** Every link of every page with the page and height it leads to, and all text pieces. */
async function readWhole(bytes: Uint8Array) {
  await readPdf(bytes.slice());
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const texts: { text: string; x: number; y: number; size: number; page: number }[] = [];
  const links: { dest: string; isResolved: boolean }[] = [];
  const boxes: (readonly number[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    boxes.push(page.view);
    for (const item of (await page.getTextContent({ disableNormalization: true })).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      texts.push({ text: item.str, x, y, size, page: number });
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + item.width).toBeLessThanOrEqual((page.view[2] ?? 0) + 0.5);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(page.view[3] ?? 0);
    }
    for (const note of await page.getAnnotations()) {
      if (note.subtype !== 'Link') continue;
      const dest = String(note.dest);
      links.push({ dest, isResolved: (await pdf.getDestination(dest)) !== null });
    }
  }
  await task.destroy();
  return { texts, links, boxes };
}

const KINDS: Readonly<Record<ListBrief, readonly string[]>> = {
  register: ['constraint', 'risk'],
  traceability: ['system_requirement', 'benchmark'],
  actions: ['action_item'],
};

describe.each(LIST_BRIEFS)('the list %s', (kind) => {
  it.each([
    ['restaurant-recommendations.json', 'a4'],
    ['demand-forecasting.json', 'letter'],
    ['arabic-speech-data.json', 'a4'],
  ] as const)(
    'of %s on %s holds every record, in letters that can be read, inside the page',
    async (name, page) => {
      const snapshot = example(name);
      const printed = await print(kind, snapshot, page);
      expect(printed.missing).toEqual([]);
      const { texts, links } = await readWhole(printed.bytes);
      const said = new Set(texts.flatMap(({ text }) => text.match(/[A-Z]{1,5}-\d+/g) ?? []));
      const wanted = snapshot.records.filter(
        (one) => KINDS[kind].includes(one.kind) && one.deletedAt === null,
      );
      expect(wanted.length).toBeGreaterThan(2);
      expect(wanted.filter(({ ref }) => !said.has(ref)).map(({ ref }) => ref)).toEqual([]);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(7.99);
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter(({ isResolved }) => !isResolved)).toEqual([]);
    },
  );

  it('is tagged, titled, and says so where nothing was discussed', async () => {
    const printed = await print(kind, snapshotOf([]));
    const { pages, info, isTagged, unmarkedPaint, outline } = await readPdf(printed.bytes, true);
    expect(
      pages
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/Not\s+discussed/);
    expect(info.Title).toMatch(/^Ticket routing kickoff: /);
    expect(isTagged).toBe(true);
    expect(unmarkedPaint).toBe(0);
    expect(outline.length).toBeGreaterThan(0);
  });
});

describe('references in a list', () => {
  it('lead to the row of their record, once per mention, and nowhere where there is none', async () => {
    const snapshot = snapshotOf(
      [
        rec('goal', 'G-01', { statement: 'Answer faster' }, 'agreed'),
        rec('constraint', 'C-01', { statement: 'Like C-02, unlike C-77', category: 'cost' }, 'agreed'),
        rec('constraint', 'C-02', { statement: 'Ten people', category: 'people' }, 'rejected'),
      ],
      ['C-01 limits G-01'],
    );
    const { links } = await readWhole((await print('register', snapshot)).bytes);
    expect(
      links
        .map(({ dest }) => dest)
        .filter((dest) => dest.startsWith('r-'))
        .sort(),
    ).toEqual(['r-C-01', 'r-C-02', 'r-G-01']);
    expect(links.every(({ isResolved }) => isResolved)).toBe(true);
  });

  it('are drawn inside marked content also where text runs from right to left', async () => {
    const snapshot = snapshotOf([
      rec('constraint', 'C-01', { statement: 'حد الميزانية مثل C-02 تماما', category: 'cost' }),
      rec('constraint', 'C-02', { statement: 'عشرة أشخاص', category: 'people' }),
    ]);
    const arabic = { ...snapshot, workshop: { ...snapshot.workshop, language: 'ar' } };
    const printed = await print('register', arabic);
    expect(printed.missing).toEqual([]);
    const { unmarkedPaint } = await readPdf(printed.bytes, true);
    expect(unmarkedPaint).toBe(0);
    const { links } = await readWhole(printed.bytes);
    expect(links.map(({ dest }) => dest)).toContain('r-C-02');
  });
});
