/** Persona cards and journey sheets are one page each, whatever was recorded, on both papers; the real printer says so. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_SIZES, type PageSize, SHEET_PRINTS, type SheetPrint } from '@shared/domain/report-block';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { buildBrief } from '@shared/report/build-brief';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress } from '../../../../src/main/report/print-document';
import { runOrder } from '../../../../src/main/report/run-order';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { openExample } from '../../examples/open-example';
import { FONT_FOLDER, readPdf, textOf } from '../../main/report/helpers';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const press = createPress(FONT_FOLDER);
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function print(kind: SheetPrint, snapshot: WorkshopSnapshot, page: PageSize, asOf = AS_OF) {
  count += 1;
  const outFile = join(folder, `${count}.pdf`);
  let pages = 0;
  await runOrder(
    { type: 'print', kind, page, snapshot, asOf, outFile, fontFolder: FONT_FOLDER },
    {
      build: buildBrief,
      reply: (reply) => {
        if (reply.type === 'failed') throw new Error(reply.message);
        if (reply.type === 'done') pages = reply.pages;
      },
    },
    () => press,
  );
  return { pages, read: () => readPdf(new Uint8Array(readFileSync(outFile)), true) };
}

const ENGLISH = 'Waits for an answer to an urgent ticket while the customer is on the phone '.repeat(20);
const JAPANESE = '緊急の問い合わせに対する最初の回答までの時間を二時間以内に短縮する'.repeat(12);
const ARABIC = 'ينتظر العميل الرد على تذكرة عاجلة بينما هو على الهاتف '.repeat(20);

/** Three personas with a journey each; the second one has `steps` steps, and everything is said in `words`. */
function crowded(steps: number, words: string): WorkshopSnapshot {
  const short = words.slice(0, 280);
  const people = [1, 2, 3].flatMap((at) => [
    rec('persona', `PE-0${at}`, {
      ...{ name: words.slice(0, 120), archetype: words.slice(0, 200), context: words, goals_text: words },
      ...{ frustrations: words, accessibility_needs: words, based_on_n: 6, evidence_level: 'documented' },
    }),
    rec('journey', `J-0${at}`, { scenario: short, persona_id: `PE-0${at}`, expectation: words }),
    rec('journey_phase', `JP-0${at}`, {
      phase_name: words.slice(0, 110),
      journey_id: `J-0${at}`,
      sequence_no: 1,
    }),
  ]);
  const many = Array.from({ length: steps }, (_, at) => at + 1).flatMap((at) => [
    rec('journey_step', `ST-${at}`, {
      ...{ actor_action: short, thought: words.slice(0, 900), phase_id: 'JP-02', sequence_no: at },
      ...{ emotion: (at % 5) - 2, is_ai_error_moment: at % 2 === 0, touchpoint: words.slice(0, 180) },
    }),
    rec('pain_point', `PP-${at}`, {
      description: words.slice(0, 900),
      step_id: `ST-${at}`,
      severity: 4,
      frequency: 5,
    }),
    rec('user_need', `UN-${at}`, { need_statement: words.slice(0, 480), persona_id: 'PE-02', importance: 5 }),
  ]);
  return snapshotOf([...people, ...many]);
}

const OVERFULL: readonly (readonly [string, WorkshopSnapshot])[] = [
  ['eight long steps', crowded(8, ENGLISH)],
  ['three hundred steps', crowded(300, ENGLISH)],
  ['words that never end', crowded(40, 'x'.repeat(5_000))],
  ['Japanese', crowded(40, JAPANESE)],
  ['Arabic', crowded(40, ARABIC)],
];

describe.each(SHEET_PRINTS)('%s', (kind) => {
  describe.each(PAGE_SIZES)('on %s', (page) => {
    it('are one page for an empty workshop, which says so', async () => {
      const { pages, read } = await print(kind, snapshotOf([]), page);
      expect(pages).toBe(1);
      expect(textOf((await read()).pages[0])).toContain('Not discussed');
    });

    it.each(['review-moderation.json', 'arabic-speech-data.json'])(
      'are whole on a page for %s',
      async (name) => {
        const { view, file } = openExample(name);
        const snapshot = { workshop: view.workshop, revision: 1, records: view.all, links: view.links };
        const own = view.list(kind === 'personas' ? 'persona' : 'journey');
        const printed = await print(kind, snapshot, page, file.workshop.updatedAt);
        const { pages, isTagged, unmarkedPaint, outline } = await printed.read();
        const texts = pages.map((each) => textOf(each).replace(/\s/g, ''));
        if (kind === 'journeys') for (const [at, { ref }] of own.entries()) expect(texts[at]).toContain(ref);
        else for (const { ref } of own) expect(texts.some((text) => text.includes(ref))).toBe(true);
        expect(pages.length).toBeLessThanOrEqual(own.length);
        // A card that shares its page is whole on it.
        const count = (text: string, words: string) => text.split(words).length;
        for (const text of texts) expect(count(text, 'Whoitis')).toBe(count(text, 'Goalsbehinditsfeatures'));
        expect(outline.filter((title) => !title.startsWith(' ')).length).toBe(own.length);
        expect([isTagged, unmarkedPaint]).toEqual([true, 0]);
      },
    );

    it.each(OVERFULL)('take no more than a page each with %s', async (_name, snapshot) => {
      const { pages } = await print(kind, snapshot, page);
      if (kind === 'journeys') expect(pages).toBe(3);
      expect(pages).toBeLessThanOrEqual(3);
    });
  });
});

describe('a sheet', () => {
  it('is tightened alone: what others hold is not cut', async () => {
    const { read } = await print('journeys', crowded(300, ENGLISH), 'a4');
    const { pages } = await read();
    // The second journey is overfull, the third says all of its expectation that a roomy sheet has room for.
    const words = (at: number) => textOf(pages[at]).match(/urgent/g)?.length ?? 0;
    expect(words(2)).toBeGreaterThan(1);
    expect(textOf(pages[1])).toMatch(/\d+ more steps are in the full report/);
  });

  it('draws the curve with its words for those who cannot see it, in letters of 8 points or more', async () => {
    const { read } = await print('journeys', crowded(12, 'Waits'), 'a4');
    const { pages, structure } = await read();
    expect(structure[1]?.find((role) => role.startsWith('Figure'))).toMatch(/Feelings along J-02.*ST-1 −1/);
    expect(
      Math.min(...(pages[1] ?? []).filter(({ text }) => text.trim() !== '').map(({ size }) => size)),
    ).toBeGreaterThanOrEqual(7.9);
  });
});
