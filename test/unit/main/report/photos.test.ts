/** Photos in print: drawn once each with their words, and never the reason why a report does not come. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportBlock } from '@shared/domain/report-block';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../../src/main/report/print-document';
import { jpeg } from '../../shared/photos/make-picture';
import { documentOf, FONT_FOLDER, readPdf } from './helpers';

let mediaFolder: string;
beforeAll(() => {
  mediaFolder = mkdtempSync(join(tmpdir(), 'groundwork-media-'));
});
afterAll(() => rmSync(mediaFolder, { recursive: true }));

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Puts a picture into the folder; answers with its block. */
function photo(bytes: Buffer, change: Partial<Extract<ReportBlock, { type: 'photo' }>> = {}): ReportBlock {
  const sha256 = hashOf(bytes);
  writeFileSync(join(mediaFolder, `${sha256}.jpg`), bytes);
  const words = { ref: 'PH-01', alt: 'Wall of goals', caption: 'Wall of goals. Shows: G-01' };
  return { type: 'photo', sha256, width: 1_600, height: 1_200, ...words, ...change };
}
const print = (blocks: readonly ReportBlock[]) =>
  printDocument(documentOf(blocks), { page: 'a4', fontFolder: FONT_FOLDER, mediaFolder });
const picturesIn = (bytes: Uint8Array): number =>
  Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;

describe('a photo in a report', () => {
  it('is printed with its reference and caption, and read out by its words', async () => {
    const printed = await print([photo(jpeg({ width: 1_600, height: 1_200 }))]);
    expect(picturesIn(printed.bytes)).toBe(1);
    const read = await readPdf(printed.bytes, true);
    const text = read.pages
      .flat()
      .map((part) => part.text)
      .join('');
    expect(text).toContain('PH-01 Wall of goals. Shows: G-01');
    expect(read.structure.flat()).toContain('Figure: Wall of goals');
    expect(read.unmarkedPaint).toBe(0);
  });

  it('is kept in the file once, however often it is shown', async () => {
    const block = photo(jpeg({ width: 800, height: 600 }));
    expect(picturesIn((await print([block, block, block])).bytes)).toBe(1);
  });

  it('stays with its caption on one page, upright or wide', async () => {
    const blocks = Array.from({ length: 9 }, (_, index) =>
      photo(jpeg({ width: 200 + index, height: 2_000 }), {
        width: 200 + index,
        height: 2_000,
        caption: `No. ${index}`,
      }),
    );
    const { pages } = await readPdf((await print(blocks)).bytes);
    expect(pages.flat().filter(({ text }) => text.includes('No. ')).length).toBe(9);
    expect(pages.length).toBeGreaterThan(2);
  });

  it.each([
    ['is gone', '0'.repeat(64)],
    ['has a name that leads elsewhere', '../../etc/passwd'],
    ['has no name', ''],
  ])('that %s is a box with its caption', async (_name, sha256) => {
    const printed = await print([photo(jpeg(), { sha256 })]);
    expect(picturesIn(printed.bytes)).toBe(0);
    const text = (await readPdf(printed.bytes)).pages
      .flat()
      .map((part) => part.text)
      .join('');
    expect(text).toContain('Wall of goals');
  });

  it.each([
    ['a page', Buffer.from('<script>alert(1)</script>')],
    ['half a picture', jpeg().subarray(0, 90)],
    ['a picture with a place in it', Buffer.concat([jpeg(), Buffer.from('GPS')])],
  ])('whose file is %s does not stop the report', async (_name, bytes) => {
    const printed = await print([photo(bytes), { type: 'paragraph', text: 'The end' }]);
    expect(picturesIn(printed.bytes)).toBe(0);
    expect(printed.pages).toBe(1);
  });
});
