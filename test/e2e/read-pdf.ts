/** The text of a saved brief, read back by a reader that is not our printer. */
import { readFileSync } from 'node:fs';
import { readPdf } from '../unit/main/report/helpers';

/** One string per page, without running headers and footers; pieces are joined by single spaces. */
export async function readPages(file: string): Promise<readonly string[]> {
  const { pages } = await readPdf(new Uint8Array(readFileSync(file)));
  return pages.map((pieces) =>
    pieces
      .map((piece) => piece.text)
      .join(' ')
      .replace(/\s+/gu, ' '),
  );
}
