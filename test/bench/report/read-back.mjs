/** Reads a printed PDF back: what the two printers are compared by, besides their time. */
import { readFileSync } from 'node:fs';
import '../../older-node.mjs';

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Pages, and letters and figures of all texts; running headers and footers count too. */
export async function readBack(file) {
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const pdf = await task.promise;
  const marks = await pdf.getMarkInfo();
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const { str = '' } of items) letters += str.replace(/\s/gu, '').length;
    page.cleanup();
  }
  const pages = pdf.numPages;
  await task.destroy();
  return { pages, letters, isTagged: marks?.get('Marked') === true };
}
