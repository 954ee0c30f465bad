/** Whatever a room types, every brief is printed, redacted or not, and within its time. */

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefReply } from '@shared/report/brief-job';
import { buildBrief } from '@shared/report/build-brief';
import { REDACTIONS } from '@shared/report/redaction/profile';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPress, type Press } from '../../../../src/main/report/print-document';
import { runOrder } from '../../../../src/main/report/run-order';
import { type HostileOrder, hostileOrder } from '../../../long/hostile-workshop';
import { rec, snapshotOf } from '../../../sections/build-snapshot';
import { FONT_FOLDER } from './helpers';

const LIMIT_MS = 20_000;
let folder = '';
let press: Promise<Press>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-hostile-'));
  press = createPress(FONT_FOLDER);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bits = [
  'x'.repeat(20_000),
  'ส'.repeat(5_000),
  '王'.repeat(3_000),
  'e\u0301\u0302\u0303'.repeat(300),
  '\u202E\u2066mixed \u05D0\u0627',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\uD800 \uFFFE \u0000\u0007',
  '<b>&amp;</b> {{7*7}} %s $x',
  '€1'.repeat(2_000),
  'a@'.repeat(3_000),
  ' \n'.repeat(1_000),
];
const word = fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 60 }));
const workshop = fc.record({
  names: fc.array(word, { maxLength: 3 }),
  statements: fc.array(word, { maxLength: 12 }),
  redaction: fc.constantFrom(...REDACTIONS),
  kind: fc.constantFrom('executive' as const, 'full' as const),
});

/** Prints into the folder; answers with the last reply. */
async function printed(order: HostileOrder): Promise<BriefReply | undefined> {
  const replies: BriefReply[] = [];
  const outFile = join(folder, `${randomUUID()}.pdf`);
  const files = { outFile, fontFolder: FONT_FOLDER, mediaFolder: folder };
  const tools = { build: buildBrief, reply: (reply: BriefReply) => replies.push(reply) };
  await runOrder({ ...order, ...files }, tools, () => press);
  rmSync(outFile, { force: true });
  return replies.at(-1);
}

describe('a hostile workshop', () => {
  it('is printed all the same', { timeout: 240_000 }, async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(workshop, async ({ names, statements, redaction, kind }) => {
        const records = [
          ...names.map((name, at) => rec('person', `P-${at}`, { full_name: name, role_title: name })),
          ...statements.flatMap((text, at) => [
            rec('goal', `G-${at}`, { statement: text, comment: text }, 'agreed'),
            rec('note', `N-${at}`, { body: text }),
            rec('photo', `PH-${at}`, { sha256: 'f'.repeat(64), width: 4, height: 3, caption: text }),
          ]),
        ];
        const replies: BriefReply[] = [];
        count += 1;
        const outFile = join(folder, `${count}.pdf`);
        const start = Date.now();
        await runOrder(
          {
            ...{ type: 'print', kind, page: 'a4', redaction, outFile },
            snapshot: snapshotOf(records),
            asOf: '2026-06-15T10:00:00.000Z',
            fontFolder: FONT_FOLDER,
            mediaFolder: folder,
          },
          { build: buildBrief, reply: (reply) => replies.push(reply) },
          () => press,
        );
        const last = replies.at(-1);
        expect(last).toMatchObject({ type: 'done', isCarrier: false });
        expect(readFileSync(outFile).subarray(0, 5).toString()).toBe('%PDF-');
        expect(Date.now() - start).toBeLessThan(LIMIT_MS);
        rmSync(outFile);
      }),
      { numRuns: 6 },
    );
  });

  it.each(REDACTIONS)('is printed with a person whose name has 20,000 letters (%s)', async (redaction) => {
    const name = 'x'.repeat(20_000);
    const records = [
      rec('person', 'P-1', { full_name: name, role_title: name }),
      rec('goal', 'G-1', { statement: `asked ${name}` }, 'agreed'),
    ];
    const order = { type: 'print', kind: 'executive', page: 'a4', redaction } as const;
    const last = await printed({ ...order, snapshot: snapshotOf(records), asOf: '2026-06-15T10:00:00.000Z' });
    expect(last).toMatchObject({ type: 'done' });
  });

  it('of any kind is printed, twelve small ones of those that test/long makes by the hundred', {
    timeout: 120_000,
  }, async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const last = await printed(hostileOrder(seed * 5, ['f'.repeat(64), 'no hash'], 0.1));
      expect(last, `seed ${seed * 5}`).toMatchObject({ type: 'done' });
    }
  });

  it('with parts that are parts of each other is judged', () => {
    const rings = RECORD_KINDS.flatMap((kind) => {
      const { parent, prefix } = getDeclaration(kind);
      const ring = (own: number, other: number) =>
        rec(kind, `${prefix}-${own}`, { [parent?.field ?? '']: `${prefix}-${other}` });
      return parent ? [ring(1, 2), ring(2, 1)] : [];
    });
    expect(rings.length).toBeGreaterThan(4);
    const doc = buildBrief(
      { kind: 'full', snapshot: snapshotOf(rings), asOf: '2026-06-15T10:00:00.000Z' },
      0,
    );
    expect(doc.blocks.length).toBeGreaterThan(3);
  });

  it('that is redacted never carries its workshop, whoever asks for it', async () => {
    const replies: BriefReply[] = [];
    await runOrder(
      {
        ...{ type: 'print', kind: 'full', page: 'a4', redaction: 'outside' },
        snapshot: snapshotOf([]),
        asOf: '2026-06-15T10:00:00.000Z',
        attachment: { file: join(folder, 'is-never-read'), name: 'a.groundwork' },
        outFile: join(folder, 'redacted.pdf'),
        fontFolder: FONT_FOLDER,
      },
      { build: buildBrief, reply: (reply) => replies.push(reply) },
      () => press,
    );
    expect(replies.at(-1)).toMatchObject({ type: 'done', isCarrier: false });
    expect(readFileSync(join(folder, 'redacted.pdf')).includes('/EmbeddedFile')).toBe(false);
  });
});
