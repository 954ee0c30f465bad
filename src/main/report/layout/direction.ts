/**
 * Which parts of a text run from right to left (Unicode Standard Annex 9, by bidi-js).
 *
 * bidi-js reads UTF-16 units, so right-to-left letters beyond the first plane (Adlam, Rohingya …) look neutral to it. It
 * is given a stand-in of equal length in which such letters are replaced by letters of the same class.
 */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const BEYOND_FIRST_PLANE = /[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;
/** Embeddings, overrides and isolates; pairing them takes quadratic time, and no honest text holds hundreds. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
const MOST_MARKS = 200;
/** A reference or a sign before the words, as in "G-03 …": it says nothing about the direction of the words. */
const LABEL = /^(?:(?:[A-Z]{1,4}-\d+|ℹ)[\s:.,·\u00a0]+)+/;
const LETTER = /\p{L}/u;
const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ku',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** Levels of each UTF-16 unit; odd means right to left. `null` where everything runs left to right. */
export interface Directions {
  readonly levels: Uint8Array;
  /** The level of the paragraph (a stretch up to a line end) that holds a position. */
  baseAt(position: number): number;
}

/** Works out directions; each paragraph takes that of its first letter, references and signs before it aside. */
export function findDirections(text: string): Directions | null {
  if (!RIGHT_TO_LEFT.test(text)) return null;
  const marks = text.match(DIRECTION_MARKS)?.length ?? 0;
  const source = marks > MOST_MARKS ? text.replace(DIRECTION_MARKS, '\u200b') : text;
  const unlabelled = source.replace(LABEL, (label) => label.replace(/[A-Zℹ]/g, '0'));
  const standIn = unlabelled.replace(BEYOND_FIRST_PLANE, (letter) => {
    const isMark = /\p{Mn}/u.test(letter);
    const isArabicLetter =
      /[\u{10d00}-\u{10d3f}\u{10f30}-\u{10f6f}\u{1ec70}-\u{1ecbf}\u{1ed00}-\u{1ed4f}\u{1ee00}-\u{1eeff}]/u.test(
        letter,
      );
    return (isMark ? '\u05b0' : isArabicLetter ? '\u0628' : '\u05d0').repeat(2);
  });
  const { levels, paragraphs } = bidi.getEmbeddingLevels(standIn, baseOf(standIn));
  return {
    levels,
    baseAt: (position) => paragraphs.find((paragraph) => position <= paragraph.end)?.level ?? 0,
  };
}

/**
 * A line of ours around texts that are each isolated, such as "what (who, when)", has no letter of its own: it runs as
 * the first of these texts does that finds its own direction (FSI); what is fixed (LRI, RLI) is a date or a label.
 */
function baseOf(text: string): 'rtl' | 'auto' {
  if (!text.includes('\u2068') || text.includes('\n')) return 'auto';
  let depth = 0;
  let isFree = false;
  let first = '';
  for (const sign of text) {
    if (sign >= '\u2066' && sign <= '\u2068') {
      if (depth === 0) isFree = sign === '\u2068';
      depth += 1;
    } else if (sign === '\u2069') depth = Math.max(0, depth - 1);
    else if (LETTER.test(sign)) {
      if (depth === 0) return 'auto';
      if (isFree && first === '') first = sign;
    }
  }
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'auto';
}

/** Whether a language (BCP 47) is written from right to left, so that tables and columns are mirrored too. */
export function isRtlLanguage(language: string): boolean {
  return (
    RTL_LANGUAGES.has(language.toLowerCase().split('-')[0] ?? '') ||
    /-(arab|hebr|adlm|thaa|nkoo|syrc|rohg)\b/i.test(language)
  );
}

/** Puts the pieces of one line into the order in which they stand on paper (rule L2). */
export function toVisualOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces];
  let highest = 0;
  let lowestOdd = 255;
  for (const piece of pieces) {
    highest = Math.max(highest, piece.level);
    if (piece.level % 2 === 1) lowestOdd = Math.min(lowestOdd, piece.level);
  }
  for (let level = highest; level >= lowestOdd; level--) {
    for (let start = 0; start < order.length; start++) {
      if ((order[start]?.level ?? 0) < level) continue;
      let end = start;
      while (end + 1 < order.length && (order[end + 1]?.level ?? 0) >= level) end++;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return order;
}
