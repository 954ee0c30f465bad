/** The executive brief is one page, whatever the room recorded, on both papers; the real printer says so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_SIZES, type PageSize } from '@shared/domain/report-block';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { buildBrief } from '@shared/report/build-brief';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress } from '../../../../src/main/report/print-document';
import { runOrder } from '../../../../src/main/report/run-order';
import { AS_OF, snapshotOf } from '../../../sections/build-snapshot';
import { openExample } from '../../examples/open-example';
import { FONT_FOLDER } from '../../main/report/helpers';
import { crowdedSnapshot } from './crowded-snapshot';

const folder = mkdtempSync(join(tmpdir(), 'one-page-'));
const press = createPress(FONT_FOLDER);
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages of the printed brief, and how tight it had to be. */
async function print(snapshot: WorkshopSnapshot, page: PageSize, asOf = AS_OF) {
  let tightness = -1;
  let pages = 0;
  count += 1;
  await runOrder(
    {
      ...{ type: 'print', kind: 'executive', page, snapshot, asOf },
      ...{ outFile: join(folder, `${count}.pdf`), fontFolder: FONT_FOLDER },
    },
    {
      build: (order, tight) => {
        tightness = tight;
        return buildBrief(order, tight);
      },
      reply: (reply) => {
        if (reply.type === 'failed') throw new Error(reply.message);
        if (reply.type === 'done') pages = reply.pages;
      },
    },
    () => press,
  );
  return { pages, tightness };
}

const ENGLISH =
  'Shorten the time until a business customer gets the first answer to an urgent ticket '.repeat(4);
const JAPANESE = '緊急の問い合わせに対する最初の回答までの時間を二時間以内に短縮する'.repeat(6);
const ARABIC = 'تقصير الوقت حتى يحصل العميل على أول رد على تذكرة عاجلة في كل يوم عمل '.repeat(5);
const THAI = 'ลดเวลารอคำตอบแรกของลูกค้าสำหรับตั๋วด่วน'.repeat(8);

const CAPITALS = 'MAXIMUM MANAGEMENT COMMITMENT FOR MEASURABLE IMPROVEMENTS OF ALL MAGNITUDES '.repeat(5);

const OVERFULL: readonly (readonly [string, () => WorkshopSnapshot])[] = [
  ['sixty of everything', () => crowdedSnapshot(60, ENGLISH)],
  ['a thousand of everything', () => crowdedSnapshot(1_000, ENGLISH)],
  ['every second one retired', () => crowdedSnapshot(400, ENGLISH, true)],
  ['words that never end', () => crowdedSnapshot(30, 'x'.repeat(5_000))],
  ['Japanese', () => crowdedSnapshot(40, JAPANESE)],
  ['Arabic', () => crowdedSnapshot(40, ARABIC)],
  ['Thai', () => crowdedSnapshot(40, THAI)],
  ['capitals', () => crowdedSnapshot(40, CAPITALS)],
  ['the widest letter', () => crowdedSnapshot(40, 'MMMMMMMMM '.repeat(40))],
  ['families of emoji', () => crowdedSnapshot(40, '👨‍👩‍👧‍👦 '.repeat(120))],
  ['cuneiform', () => crowdedSnapshot(40, '𒀭𒂗𒆤 𒈗𒆳𒆳𒊏 '.repeat(30))],
  ['one sign as wide as a sentence', () => crowdedSnapshot(40, '\ufdfd '.repeat(120))],
  ['Tibetan', () => crowdedSnapshot(40, 'བོད་སྐད་ཀྱི་དུས་ཚོད་ཐུང་དུ་གཏོང་བ། '.repeat(20))],
  ['letters below a hundred marks', () => crowdedSnapshot(40, `a${'\u0301'.repeat(100)} `.repeat(20))],
];

const EXAMPLES = [
  'arabic-speech-data.json',
  'demand-forecasting.json',
  'restaurant-recommendations.json',
  'review-moderation.json',
];

describe.each(PAGE_SIZES)('the executive brief on %s', (page) => {
  it('is one roomy page for an empty workshop', async () => {
    expect(await print(snapshotOf([]), page)).toEqual({ pages: 1, tightness: 0 });
  });

  it.each(EXAMPLES)('is one page for the example %s', async (name) => {
    const { view, file } = openExample(name);
    const snapshot = { workshop: view.workshop, revision: 1, records: view.all, links: view.links };
    const { pages, tightness } = await print(snapshot, page, file.workshop.updatedAt);
    expect(pages).toBe(1);
    // The last level is for workshops that hold more than a page can say.
    expect(tightness).toBeLessThan(4);
  });

  it.each(OVERFULL)('is one page with %s', async (_name, make) => {
    expect((await print(make(), page)).pages).toBe(1);
  });
});
