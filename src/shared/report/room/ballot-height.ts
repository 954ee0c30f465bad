/**
 * How many ballots are whole on one page, before anything is measured. Letters are taken as wider than they are and
 * the page as the lower of the two papers: a page with some room left is better than a ballot cut in two.
 */

/** Points between head and foot of a page of US Letter that lies upright. */
const PAGE = 676;
/** A cut line with the gaps around it. */
const CUT = 30;
/** Heading, gaps, header of the table, and the line below it. */
const FRAME = 68;
/** Taken by an item with its box. */
const ROW = 26;

interface Letters {
  readonly size: number;
  /** Narrow letters that surely fit on a line. */
  readonly perLine: number;
}
const QUESTION: Letters = { size: 15, perLine: 48 };
const RULE: Letters = { size: 11.5, perLine: 70 };
const ITEM: Letters = { size: 9.5, perLine: 60 };

/** At least 1: a ballot of more than a page goes on to the next. */
export function ballotsOnPage(
  question: string,
  rules: readonly string[],
  items: readonly { readonly label: string }[],
): number {
  const height =
    FRAME +
    heightOf(question, QUESTION) +
    rules.reduce((sum, rule) => sum + (rule === '' ? 0 : heightOf(rule, RULE) + 6), 0) +
    items.reduce((sum, { label }) => sum + Math.max(ROW, heightOf(label, ITEM) + 7), 0);
  return Math.max(1, Math.floor((PAGE + CUT) / (height + CUT)));
}

/** Other scripts stand on higher lines. */
function heightOf(text: string, { size, perLine }: Letters): number {
  const lines = text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return lines * size * (OTHER.test(text) ? 1.9 : 1.35);
}

/** In small letters; alphabets without capitals that are not set in squares are about as wide as those. */
function widthOf(line: string): number {
  return [...line].reduce((sum, one) => sum + (SMALL.test(one) ? 1 : one >= '\u0900' ? 2 : 1.7), 0);
}

const OTHER = /[^\u0000-\u024f\u2010-\u2026]/;
const SMALL = /[\p{Ll}\s\d\p{P}\p{M}\u0590-\u06ff]/u;
