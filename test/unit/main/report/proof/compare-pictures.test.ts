/** What the comparison of pages sees, and what it must not see. */
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../../src/main/report/print-document';
import { documentOf, FONT_FOLDER } from '../helpers';
import { differenceOf } from './compare-pictures';
import { drawPages } from './grey-pages';
import { fromPng, type GreyPicture, toPng } from './grey-png';

const TEXT = 'Returns are booked on the same day, so that stock levels can be trusted.';
const press = await createPress(FONT_FOLDER);

async function pageOf(first: string): Promise<GreyPicture> {
  const blocks = [first, TEXT, TEXT].map((text) => ({ type: 'paragraph', text }) as const);
  const { bytes } = await printDocument(documentOf(blocks), { page: 'a4', fontFolder: FONT_FOLDER, press });
  const [picture] = await drawPages(bytes, 1);
  if (picture === undefined) throw new Error('Nothing was drawn');
  return picture;
}

/** The page with everything below a row of pixels pushed down. */
function pushed({ width, height, pixels }: GreyPicture, from: number, by: number): GreyPicture {
  const moved = new Uint8Array(pixels);
  moved.set(pixels.subarray(from * width, (height - by) * width), (from + by) * width);
  return { width, height, pixels: moved };
}

describe('the comparison of pages', () => {
  it('sees a word that is clipped, and a block that moved by one or four pixels', async () => {
    const page = await pageOf(TEXT);
    expect(new Set(page.pixels).size).toBeGreaterThan(8);
    expect(differenceOf(page, page)).toBeNull();
    expect(differenceOf(page, await pageOf(TEXT.replace('trusted', 'trust')))?.words).toMatch(
      /pixels differ/,
    );
    for (const by of [1, 4]) expect(differenceOf(page, pushed(page, 70, by))?.words).toMatch(/pixels differ/);
  });

  it('does not see edges that are a little softer', async () => {
    const page = await pageOf(TEXT);
    const softer = page.pixels.map((grey, at) => (grey > 0 && grey < 13 ? grey + (at % 4) : grey));
    expect(differenceOf(page, { ...page, pixels: softer })).toBeNull();
  });

  it('keeps every grey in the file', async () => {
    const page = await pageOf(TEXT);
    expect(fromPng(toPng(page))).toEqual(page);
  });
});
