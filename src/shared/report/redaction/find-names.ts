/**
 * Finds names in texts. However many people there are and however long their names, a text is read once: where a word
 * starts, the forms that begin with it are looked up and compared letter by letter.
 *
 * Scripts without spaces between words have no word borders, and in Arabic and Hebrew small words are written onto a
 * name; both are allowed for.
 */
import { foldName, otherSpellings } from './fold-name';
import type { NameForm } from './name-forms';

/** A name in a text: from `start` up to `end`, in UTF-16 units. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
}

/** Finds all names of a text that is in form NFC, from left to right. */
export type FindNames = (text: string) => readonly FoundName[];

const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /\p{M}/u;
const BETWEEN = /[\s,.]/u;
const BETWEEN_LOOSE = /[\s・·]/u;
const PREFIXES = new Set('\u0648\u0641\u0628\u0643\u0644\u05D5\u05D1\u05DC\u05DE\u05E9\u05D4');
const MOST_PREFIXES = 2;
const APOSTROPHES = /[’ʼ]/g;

/** The original of a stretch of the folded text. */
type Written = (start: number, end: number) => string;

/** A form with its words as they are compared. */
interface KnownForm extends Pick<FoundName, 'form'> {
  readonly words: readonly string[];
}

/** Prepares the forms, which come with the longest first. */
export function createNameFinder(forms: readonly NameForm[]): FindNames {
  const byWord = new Map<string, KnownForm[]>();
  const byLetter = new Map<string, KnownForm[]>();
  const learn = (form: NameForm, words: readonly string[]): void => {
    const [first = ''] = words;
    const known: KnownForm = { words, form };
    if (form.isLoose) add(byLetter, letterAt(first, 0), known);
    else add(byWord, first.slice(0, wordEnd(first, 0)), known);
  };
  for (const form of forms) {
    const words = form.words.map((word) => foldName(word).text);
    learn(form, words);
    for (const other of otherSpellings(form.words)) learn(form, other);
    // "Annas Plan": a genitive without apostrophe, as in German.
    const last = words.at(-1) ?? '';
    if (!form.isLoose && form.written === undefined && last.length > 2)
      learn(form, [...words.slice(0, -1), `${last}s`]);
  }
  return (text) => {
    const { text: small, places } = foldName(text);
    const placeOf = (at: number): number => places?.[at] ?? at;
    const written = (start: number, end: number): string => text.slice(placeOf(start), placeOf(end));
    const found: FoundName[] = [];
    let border = 0;
    for (let at = 0; at < small.length; ) {
      const letter = letterAt(small, at);
      if (at >= border) {
        border = wordEnd(small, at);
        if (border === at) border = at + letter.length;
      }
      const isStart = at === 0 || !WORD.test(letterBefore(small, at));
      const match = longest(
        firstMatch(written, small, at, byLetter.get(letter) ?? []),
        isStart ? wordMatch(written, small, at, border, byWord) : null,
      );
      if (match === null) {
        at += letter.length;
        continue;
      }
      found.push({ ...match, start: placeOf(match.start), end: placeOf(match.end) });
      at = Math.max(match.end, at + 1);
      border = at;
    }
    return found;
  };
}

/** A form that starts with the word at hand, or with what is left of it without a prefix. */
function wordMatch(
  written: Written,
  small: string,
  at: number,
  border: number,
  byWord: ReadonlyMap<string, readonly KnownForm[]>,
): FoundName | null {
  for (let cut = 0; cut <= MOST_PREFIXES && at + cut < border; cut++) {
    if (cut > 0 && !PREFIXES.has(small.charAt(at + cut - 1))) return null;
    const forms = byWord.get(small.slice(at + cut, border)) ?? [];
    const match = firstMatch(
      written,
      small,
      at + cut,
      cut === 0 ? forms : forms.filter(({ form }) => form.takesPrefixes),
    );
    if (match !== null) return match;
  }
  return null;
}

function longest(one: FoundName | null, other: FoundName | null): FoundName | null {
  if (one === null || other === null) return one ?? other;
  return other.end - other.start > one.end - one.start ? other : one;
}

function firstMatch(
  written: Written,
  small: string,
  at: number,
  forms: readonly KnownForm[],
): FoundName | null {
  for (const { words, form } of forms) {
    const end = endOf(small, at, words, form.isLoose);
    if (end < 0) continue;
    const next = letterAt(small, end);
    if (next !== '' && (form.isLoose ? MARK : WORD).test(next)) continue;
    const original = form.written === undefined ? '' : written(at, end);
    const isWritten =
      form.written === undefined ||
      form.written.includes(original) ||
      form.written.includes(original.replace(APOSTROPHES, "'"));
    if (isWritten) return { start: at, end, form };
  }
  return null;
}

/** Where the words end that start at `at`, or -1 when something else stands there. */
function endOf(small: string, at: number, words: readonly string[], isLoose: boolean): number {
  let end = at;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (index > 0) {
      const before = end;
      while (end < small.length && (isLoose ? BETWEEN_LOOSE : BETWEEN).test(small.charAt(end))) end++;
      if (end === before && !isLoose) return -1;
    }
    if (!small.startsWith(word, end)) return -1;
    end += word.length;
  }
  return end;
}

function add(to: Map<string, KnownForm[]>, key: string, known: KnownForm): void {
  const forms = to.get(key);
  if (forms === undefined) to.set(key, [known]);
  else forms.push(known);
}

function letterAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

function letterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? letterAt(text, at - 2) : text.charAt(at - 1);
}

function wordEnd(text: string, at: number): number {
  let end = at;
  for (let letter = letterAt(text, end); letter !== '' && WORD.test(letter); letter = letterAt(text, end))
    end += letter.length;
  return end;
}
