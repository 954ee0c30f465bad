/**
 * The forms in which a person's name turns up in a sentence.
 *
 * A whole name is known in any case. A part of it ("Amira") counts in small letters too, unless it is an ordinary word
 * of English ("Rose", "Will") or shorter than three letters: such a part counts only when it is written like a name.
 */

import { ORDINARY_WORDS } from './ordinary-words';
import type { NamedPerson } from './people';

/** One form and who it stands for; null when it could be several people. */
export interface NameForm {
  readonly words: readonly string[];
  readonly person: NamedPerson | null;
  /** Written like this; absent when every way of writing it is meant. */
  readonly written?: readonly string[];
  /** Found anywhere, because its script puts nothing between words. */
  readonly isLoose: boolean;
  /** Small words may be written onto it, as in Arabic and Hebrew. */
  readonly takesPrefixes: boolean;
  readonly length: number;
}

const NO_WORD_BORDERS =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{M}\s・·]+$/u;
const TAKES_PREFIXES = /^[\p{sc=Arab}\p{sc=Hebr}\p{M}\s]+$/u;
const LETTER = /\p{L}/gu;
const SHORTEST_SMALL = 3;

/** Words in names that are no names. */
const NO_NAMES = new Set(
  ['dr', 'prof', 'mr', 'mrs', 'ms', 'mx', 'sir', 'herr', 'frau', 'the', 'and', 'of'].concat(
    ['van', 'von', 'der', 'den', 'del', 'de', 'da', 'di', 'du', 'dos', 'la', 'le', 'al', 'el', 'bin', 'ibn'],
    ['abu', 'bint', 'ter', 'ten', 'zu', 'zum', 'mac', 'san', 'jr', 'sr', 'ii', 'iii'],
  ),
);

/** Which words people want said of them, not what they are called: "Amira (she/her)". */
const PRONOUNS = new Set(
  [
    'she',
    'her',
    'hers',
    'he',
    'him',
    'his',
    'they',
    'them',
    'their',
    'theirs',
    'ze',
    'zir',
    'xe',
    'xem',
  ].concat([
    'sie',
    'ihr',
    'ihre',
    'er',
    'ihm',
    'sein',
    'elle',
    'lui',
    'ella',
    'él',
    'any',
    'all',
    'pronouns',
  ]),
);
const IN_BRACKETS = /[([（【]([^)\]）】]*)[)\]）】]/gu;

/** The name without an aside that names nobody: pronouns, a role, a team. */
function withoutAsides(name: string): string {
  const left = name.replace(IN_BRACKETS, (aside, inner: string) => {
    const words = wordsOf(inner).map((word) => word.toLowerCase());
    return words.every((word) => PRONOUNS.has(word) || ORDINARY_WORDS.has(word)) ? ' ' : aside;
  });
  return wordsOf(left).length > 0 ? left : name;
}

/** All forms, the longest first, so that a whole name wins over its parts. */
export function nameForms(people: readonly NamedPerson[]): readonly NameForm[] {
  const roleWords = new Set(people.flatMap(({ role }) => wordsOf(role.toLowerCase())));
  const parts = new Map<string, NamedPerson | null>();
  const whole = new Map<string, NameForm>();
  for (const person of people) {
    const words = wordsOf(withoutAsides(person.name));
    if (words.length === 0) continue;
    const known = whole.get(person.name);
    if (words.length > 1 || isLoose(person.name))
      whole.set(person.name, formOf(words, known ? sameOf(known.person, person) : person, person.name));
    if (words.length > 1 && isDescription(words)) continue;
    for (const word of words) {
      if (words.length > 1 && !isName(word, roleWords)) continue;
      parts.set(word, parts.has(word) ? sameOf(parts.get(word) ?? null, person) : person);
    }
  }
  const single = [...parts].map(([word, person]) => ({
    ...formOf([word], person, word),
    ...(isOrdinary(word) && {
      written: [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)],
    }),
  }));
  return [...whole.values(), ...single].sort((a, b) => b.length - a.length);
}

/** The words of a name, without what stands between and around them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\s,;()"“”«»/&·・]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

function formOf(words: readonly string[], person: NamedPerson | null, name: string): NameForm {
  return {
    words,
    person,
    isLoose: isLoose(name),
    takesPrefixes: TAKES_PREFIXES.test(name) && name.length > 2,
    length: name.length,
  };
}

/** One person under two ids, as in a workshop and the one it was carried over from, stays one person. */
function sameOf(known: NamedPerson | null, person: NamedPerson): NamedPerson | null {
  return known?.standIn === person.standIn ? known : null;
}

function isOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return (word.match(LETTER)?.length ?? 0) < SHORTEST_SMALL || ORDINARY_WORDS.has(small);
}

/** "Data engineer" says what somebody does: its words are not the names of a person. "Amira khan" is typed in haste. */
function isDescription(words: readonly string[]): boolean {
  const cased = words.filter(
    (word) => !NO_NAMES.has(word.toLowerCase()) && word.toLowerCase() !== word.toUpperCase(),
  );
  const small = cased.filter((word) => word === word.toLowerCase());
  return small.length > 0 && small.length < cased.length && small.every((word) => ORDINARY_WORDS.has(word));
}

function isName(word: string, roleWords: ReadonlySet<string>): boolean {
  const small = word.toLowerCase();
  if (NO_NAMES.has(small) || roleWords.has(small)) return false;
  return (word.match(LETTER)?.length ?? 0) > 1;
}

function isLoose(text: string): boolean {
  return NO_WORD_BORDERS.test(text.normalize('NFC'));
}
