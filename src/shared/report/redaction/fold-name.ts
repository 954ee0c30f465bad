/**
 * Texts and names as they are compared: without case, accents, vowel points and what nobody sees. "JOSE" is "José", and
 * a soft hyphen or a joiner inside a name hides nothing.
 */

/** A text as it is compared. */
export interface Folded {
  readonly text: string;
  /** Where the unit at a position of `text` stands in the original, one more at its end; null when all stay in place. */
  readonly places: readonly number[] | null;
}

const ASCII = /^[\u0000-\u007f]*$/;
const APOSTROPHES = /[’ʼ]/g;
/** Marks shared by scripts (accents, Arabic vowels) and Hebrew points; vowels of Indic scripts and kana marks stay. */
const DROPPED = /^(?:(?=\p{M})\p{sc=Zinh}|[\u0591-\u05c7\u0640]|\p{Default_Ignorable_Code_Point})$/u;
const LETTER = /[\p{L}\p{N}]/u;
const KANA_MARK = /[\u3099\u309a]/;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** Folds a text in form NFC. */
export function foldName(original: string): Folded {
  if (ASCII.test(original)) return { text: original.toLowerCase(), places: null };
  let text = '';
  const places: number[] = [];
  let at = 0;
  let isAfterLetter = false;
  for (const letter of original.replace(APOSTROPHES, "'")) {
    for (const part of letter.normalize('NFD')) {
      // What stands alone is kept: it may be all that somebody is called.
      if (isAfterLetter && DROPPED.test(part) && !KANA_MARK.test(part)) continue;
      const small = part.toUpperCase().toLowerCase();
      const plain = LETTERS[part.toLowerCase()] ?? LETTERS[small] ?? small;
      text += plain;
      isAfterLetter = LETTER.test(part);
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    }
    at += letter.length;
  }
  places.push(at);
  return { text, places };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Other ways to type the words of a name without the keys for it: "Mueller", "OBrien"; folded. */
export function otherSpellings(words: readonly string[]): readonly (readonly string[])[] {
  const change = (pattern: RegExp, to: (found: string) => string): readonly string[] =>
    words.map((word) => foldName(word.toLowerCase().replace(pattern, to)).text);
  const plain = words.map((word) => foldName(word).text).join(' ');
  const changed = [change(/[äöüåø]/gu, (letter) => UMLAUTS[letter] ?? letter), change(/['’ʼ]/gu, () => '')];
  return changed.filter((other) => other.join(' ') !== plain);
}
