/** The words around a match, cut where nothing breaks. Pure. */

const AROUND = 60;
/** How far a cut may move to spare a word. */
const NEAR = 20;

/** A cut text; `match` are UTF-16 offsets into it. */
export interface Excerpt {
  readonly excerpt: string;
  readonly match: readonly [start: number, end: number];
}

/** The first of the fields that holds the text, upper and lower case alike, cut at words around it. */
export function excerptOf(found: readonly string[], text: string): Excerpt {
  const fields = found.map((field) => field.replace(/\s+/gu, ' '));
  const wanted = text.toLowerCase();
  const field = fields.find((one) => one.toLowerCase().includes(wanted)) ?? fields[0] ?? '';
  const at = Math.max(0, field.toLowerCase().indexOf(wanted));
  const start = at <= AROUND ? 0 : wordStart(field, at - AROUND, at);
  const stop = at + text.length + AROUND;
  const end = stop >= field.length ? field.length : wordEnd(field, stop, at + text.length);
  const lead = start > 0 ? '… ' : '';
  const excerpt = `${lead}${field.slice(start, end)}${end < field.length ? ' …' : ''}`;
  const from = at - start + lead.length;
  return { excerpt, match: [from, from + text.length] };
}

/** The next start of a word, or a place between graphemes where no blank is near (Chinese, Thai). */
function wordStart(text: string, from: number, until: number): number {
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= until || blank - from > NEAR ? graphemeStart(text, from) : blank + 1;
}

/** The last end of a word before a place, likewise. */
function wordEnd(text: string, to: number, from: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank < from || to - blank > NEAR ? graphemeStart(text, to) : blank;
}

/** Never cuts inside a surrogate pair or before a combining mark. */
function graphemeStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && at < text.length && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text[at] ?? '')) at -= 1;
  return at;
}
