/**
 * Tables as CSV (RFC 4180): every cell quoted, lines ended by CR LF, a byte order mark so that spreadsheets read UTF-8.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it; figures that the app wrote are left
 * as they are. Quotes around every cell also keep a semicolon from starting a new one where that parts cells.
 */

/** A cell: words that people typed, or a figure. */
export type CsvCell = string | number;

const BOM = '\ufeff';
/** Signs that start a formula, also the wide ones, and blanks before them, which some programs skip. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** The text of a file. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

function quote(cell: CsvCell): string {
  if (typeof cell === 'number') return `"${cell}"`;
  const text = cell.toWellFormed().replaceAll('\0', '\ufffd');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
