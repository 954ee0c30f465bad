/** An order for a brief always ends with one answer, and its file is whole or not there. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportBlock } from '@shared/domain/report-block';
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import { briefText } from '@shared/report/brief-text.en';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildBrief, runOrder } from '../../../../src/main/report/run-order';
import { documentOf, FONT_FOLDER, readPdf } from './helpers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function order(build: BuildBrief, change: Partial<BriefOrder> = {}): Promise<BriefReply[]> {
  const replies: BriefReply[] = [];
  const wanted: BriefOrder = {
    type: 'print',
    kind: 'full',
    page: 'a4',
    snapshot: {} as BriefOrder['snapshot'],
    asOf: '2026-03-05T10:00:00.000Z',
    outFile: join(folder, 'brief.pdf'),
    fontFolder: FONT_FOLDER,
    ...change,
  };
  await runOrder(wanted, { build, reply: (reply) => replies.push(reply) });
  return replies;
}

/** The words of the first page, one piece after the other. */
async function firstPage(): Promise<string> {
  const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'brief.pdf'))));
  return (pages[0] ?? []).map(({ text }) => text).join('\n');
}

const paragraphs = (count: number): ReportBlock[] =>
  Array.from({ length: count }, () => ({ type: 'paragraph', text: 'One line' }));

describe('an order for a brief', () => {
  it('writes the file and tells how it went', async () => {
    const replies = await order(() => documentOf(paragraphs(80)));
    const done = replies.at(-1);
    expect(done).toMatchObject({ type: 'done', pages: 3, missing: [] });
    const bytes = readFileSync(join(folder, 'brief.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(done?.type === 'done' && done.bytes).toBe(bytes.length);
    const values = replies.flatMap((reply) => (reply.type === 'progress' ? [reply.value] : []));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.at(-1)).toBe(1);
  });

  it('tightens the executive brief until it is one page, and then fills that page', async () => {
    const asked: number[] = [];
    const replies = await order(
      (_, tightness) => {
        asked.push(tightness);
        return documentOf(paragraphs(90 - tightness * 25), { kind: 'executive' });
      },
      { kind: 'executive' },
    );
    expect(asked.slice(0, 3)).toEqual([0, 1, 2]);
    expect(asked.slice(3).every((tightness) => tightness > 1 && tightness < 2)).toBe(true);
    expect(asked).toHaveLength(6);
    expect(replies.at(-1)).toMatchObject({ type: 'done', pages: 1 });
  });

  it('makes letters smaller before it leaves anything out', async () => {
    const full = [...paragraphs(47), { type: 'paragraph', text: 'The last line' } as const];
    const fits = await order(() => documentOf(full, { kind: 'executive' }), { kind: 'executive' });
    expect(fits.at(-1)).toMatchObject({ type: 'done', pages: 1 });
    const page = await firstPage();
    expect(page).toContain('The last line');
    expect(page).not.toContain(briefText.leftOutNote);
  });

  it('leaves out what a page cannot hold, from the end, and says so', async () => {
    const far = [...paragraphs(199), { type: 'paragraph', text: 'The last line' } as const];
    const replies = await order(() => documentOf(far, { kind: 'executive' }), { kind: 'executive' });
    expect(replies.at(-1)).toMatchObject({ type: 'done', pages: 1 });
    const page = await firstPage();
    expect(page).toContain('One line');
    expect(page).not.toContain('The last line');
    expect(page).toContain(briefText.leftOutNote);
  });

  it('answers with a failure when building fails', async () => {
    const replies = await order(() => {
      throw new Error('no such section');
    });
    expect(replies.at(-1)).toEqual({ type: 'failed', message: 'no such section' });
    expect(existsSync(join(folder, 'brief.pdf'))).toBe(false);
  });

  it('never writes over a file that is there', async () => {
    writeFileSync(join(folder, 'brief.pdf'), 'mine');
    const replies = await order(() => documentOf(paragraphs(1)));
    expect(replies.at(-1)).toMatchObject({ type: 'failed' });
    expect(readFileSync(join(folder, 'brief.pdf'), 'utf8')).toBe('mine');
  });
});
