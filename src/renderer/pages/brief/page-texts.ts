/** The words of all pages of a PDF and where they stand. */
import type { PageText } from './find-model';
import type { PDFDocumentProxy } from './pdf-document';

/** Reads page after page; stops between pages once nobody waits. */
export async function readPageTexts(
  pdf: PDFDocumentProxy,
  signal: AbortSignal,
): Promise<readonly PageText[]> {
  const pages: PageText[] = [];
  for (let number = 1; number <= pdf.numPages && !signal.aborted; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      return [{ text: item.str, x, y, width: item.width, height: item.height }];
    });
    pages.push({ width, height, pieces });
  }
  return pages;
}
