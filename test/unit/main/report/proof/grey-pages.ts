/** Pages of a brief as small grey pictures, and many of them on one sheet. */

import '../../../../older-node.mjs';
import type { GreyPicture } from './grey-png';

const DOTS_PER_INCH = 50;
const ACROSS = 4;
const DOWN = 2;
const GAP = 6;
/** Between sheets of paper, so that their edges show. */
const BETWEEN = 11;

/** Pages of one sheet. */
export const PAGES_PER_SHEET = ACROSS * DOWN;

interface Canvas {
  readonly canvas: unknown;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

/** The first pages as pdf.js draws them, without fonts or anything else of this machine. */
export async function drawPages(bytes: Uint8Array, most: number): Promise<readonly GreyPicture[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  const makers = pdf.canvasFactory as {
    create(width: number, height: number): Canvas;
    destroy(canvas: Canvas): void;
  };
  const pictures: GreyPicture[] = [];
  for (let number = 1; number <= Math.min(most, pdf.numPages); number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: DOTS_PER_INCH / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const made = makers.create(width, height);
    await page.render({ canvas: made.canvas as HTMLCanvasElement, viewport }).promise;
    pictures.push(greyOf(made.context.getImageData(0, 0, width, height).data, width, height));
    makers.destroy(made);
    page.cleanup();
  }
  await task.destroy();
  return pictures;
}

/** Pictures side by side in rows, as many sheets as it takes. */
export function toSheets(pages: readonly GreyPicture[]): readonly GreyPicture[] {
  const count = Math.ceil(pages.length / PAGES_PER_SHEET);
  return Array.from({ length: count }, (_, at) =>
    sheetOf(pages.slice(at * PAGES_PER_SHEET, (at + 1) * PAGES_PER_SHEET)),
  );
}

function sheetOf(pages: readonly GreyPicture[]): GreyPicture {
  const [cellWidth, cellHeight] = [
    Math.max(...pages.map(({ width }) => width)),
    Math.max(...pages.map(({ height }) => height)),
  ];
  const across = Math.min(ACROSS, pages.length);
  const width = across * (cellWidth + GAP) + GAP;
  const height = Math.ceil(pages.length / across) * (cellHeight + GAP) + GAP;
  const pixels = new Uint8Array(width * height).fill(BETWEEN);
  pages.forEach((page, at) => {
    const left = GAP + (at % across) * (cellWidth + GAP);
    const top = GAP + Math.floor(at / across) * (cellHeight + GAP);
    for (let y = 0; y < page.height; y++)
      pixels.set(page.pixels.subarray(y * page.width, (y + 1) * page.width), (top + y) * width + left);
  });
  return { width, height, pixels };
}

function greyOf(data: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    pixels[at] = Math.round((red * 0.299 + green * 0.587 + blue * 0.114) / 17);
  }
  return { width, height, pixels };
}
