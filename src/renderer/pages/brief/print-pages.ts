/**
 * Prints the pages of a brief through the dialog of the system: each page becomes a picture, fine enough for paper, and
 * for the time of printing these pictures are all there is in the window.
 */
import type { PDFDocumentProxy } from './pdf-document';
import styles from './print-pages.module.css';

const DOTS_PER_POINT = 150 / 72;

/** Opens the dialog once all pages are drawn; cleans up whatever was answered. */
export async function printPages(pdf: PDFDocumentProxy): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = styles.sheets ?? '';
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const address = URL.createObjectURL(await drawPage(pdf, number));
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

async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<Blob> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: DOTS_PER_POINT });
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
