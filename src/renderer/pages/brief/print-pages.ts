/**
 * Prints the pages of a brief through the dialog of the system: each page becomes a picture, fine enough for paper, and
 * for the time of printing these pictures are all there is in the window.
 */
import type { PDFDocumentProxy } from './pdf-document';
import styles from './print-pages.module.css';

/** Sharp on paper; a long report makes do with less, or its pictures would fill the memory. */
const FINE = 300 / 72;
const COARSE = 200 / 72;
const MANY_PAGES = 40;
/** In points. */
const A4_WIDTH = 595.28;

/** Opens the dialog once all pages are drawn; cleans up whatever was answered. */
export async function printPages(pdf: PDFDocumentProxy): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = styles.sheets ?? '';
  sheets.dataset['paper'] = await paperOf(pdf);
  const dotsPerPoint = pdf.numPages > MANY_PAGES ? COARSE : FINE;
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const address = URL.createObjectURL(await drawPage(pdf, number, dotsPerPoint));
      addresses.push(address);
      const image = document.createElement('img');
      image.alt = `Page ${number}`;
      image.className = styles.sheet ?? '';
      image.src = address;
      sheets.append(image);
      await image.decode();
    }
    document.body.append(sheets);
    document.documentElement.dataset['printing'] = 'pages';
    window.print();
  } finally {
    delete document.documentElement.dataset['printing'];
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

/** "a4", "letter", or either on its side: what the first page is as high and as wide as. */
async function paperOf(pdf: PDFDocumentProxy): Promise<string> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const name = Math.abs(Math.min(width, height) - A4_WIDTH) < 2 ? 'a4' : 'letter';
  return width > height ? `${name}-on-its-side` : name;
}

async function drawPage(pdf: PDFDocumentProxy, number: number, dotsPerPoint: number): Promise<Blob> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerPoint });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  // Gives the memory of the picture back before the next one is drawn.
  canvas.width = 0;
  if (!blob) throw new Error(`Page ${number} could not be drawn`);
  return blob;
}
