/**
 * The forms in which a person's name turns up in a sentence, as a pattern.
 *
 * A whole name is known in any case. A part of it ("Amira") counts only when it is written like a name, because many
 * names are ordinary words too. Scripts without spaces between words have no word borders, and in Arabic and Hebrew
 * small words are written onto the name; both are allowed for.
 */
import type { NamedPerson } from './people';

/** One form and who it stands for; null when it could be several people. */
export interface NameForm {
  readonly pattern: string;
  readonly person: NamedPerson | null;
  /** Written like this; absent when every way of writing it is meant. */
  readonly written?: readonly string[];
  readonly length: number;
}

const NO_WORD_BORDERS =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{M}\s・·]+$/u;
const TAKES_PREFIXES = /^[\p{sc=Arab}\p{sc=Hebr}\p{M}\s]+$/u;
const WORD = '[\\p{L}\\p{M}\\p{N}]';
const PREFIXES = '[\u0648\u0641\u0628\u0643\u0644\u05D5\u05D1\u05DC\u05DE\u05E9\u05D4]{0,2}';
const LETTER = /\p{L}/gu;

/** Words in names that are no names. */
const NO_NAMES = new Set(
  ['dr', 'prof', 'mr', 'mrs', 'ms', 'mx', 'sir', 'herr', 'frau', 'the', 'and', 'of'].concat(
    ['van', 'von', 'der', 'den', 'del', 'de', 'da', 'di', 'du', 'dos', 'la', 'le', 'al', 'el', 'bin', 'ibn'],
    ['abu', 'bint', 'ter', 'ten', 'zu', 'zum', 'mac', 'san', 'jr', 'sr', 'ii', 'iii'],
  ),
);

/** All forms, the longest first, so that a whole name wins over its parts. */
export function nameForms(people: readonly NamedPerson[]): readonly NameForm[] {
  const roleWords = new Set(people.flatMap(({ role }) => wordsOf(role.toLowerCase())));
  const parts = new Map<string, NamedPerson | null>();
  const whole: NameForm[] = [];
  for (const person of people) {
    const words = wordsOf(person.name);
    if (words.length === 0) continue;
    if (words.length > 1 || isLoose(person.name))
      whole.push({
        pattern: patternOf(person.name, words),
        person,
        length: person.name.length,
      });
    if (words.length > 1 && isDescription(words)) continue;
    for (const word of words) {
      if (words.length > 1 && !isName(word, roleWords)) continue;
      const known = parts.get(word);
      parts.set(word, known === undefined || known === person ? person : null);
    }
  }
  const single = [...parts].map(
    ([word, person]): NameForm => ({
      pattern: patternOf(word, [word]),
      person,
      written: [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)],
      length: word.length,
    }),
  );
  return [...whole, ...single].sort((a, b) => b.length - a.length);
}

/** The words of a name, without what stands between and around them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\s,;()"“”«»/&·・]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** "Data engineer" says what somebody does: its words are not the names of a person. "amira khan" is typed in haste. */
function isDescription(words: readonly string[]): boolean {
  const cased = words.filter(
    (word) => !NO_NAMES.has(word.toLowerCase()) && word.toLowerCase() !== word.toUpperCase(),
  );
  const small = cased.filter((word) => word === word.toLowerCase());
  return small.length > 0 && small.length < cased.length;
}

function isName(word: string, roleWords: ReadonlySet<string>): boolean {
  const small = word.toLowerCase();
  if (NO_NAMES.has(small) || roleWords.has(small)) return false;
  return (word.match(LETTER)?.length ?? 0) > 1;
}

function isLoose(text: string): boolean {
  return NO_WORD_BORDERS.test(text.normalize('NFC'));
}

function patternOf(name: string, words: readonly string[]): string {
  const between = isLoose(name) ? '[\\s・·]*' : '[\\s,.]+';
  const body = words.map(escaped).join(between);
  if (isLoose(name)) return `${body}(?!\\p{M})`;
  const before = TAKES_PREFIXES.test(name) && name.length > 2 ? PREFIXES : '';
  return `(?<=(?<!${WORD})${before})${body}(?!${WORD})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’ʼ]/g, "['’ʼ]");
}
