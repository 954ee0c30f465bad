/**
 * Decides which font draws which part of a text.
 *
 * Almost every text is plain: letters, digits and punctuation of the base family. Everything else is looked at one
 * grapheme cluster at a time, and a cluster is never torn between fonts unless no font has all of it. A character
 * without any font is drawn as a box and counted, but keeps its own text for searching and copying.
 */
import type { Catalogue } from '../fonts/catalogue';
import type { MissingCounter } from './clean-text';
import { graphemesOf } from './segments';

/** A stretch of text, `start` up to `end`, for one font of the catalogue. */
export interface FontRun {
  start: number;
  end: number;
  readonly font: number;
  /** What is drawn instead of the text itself. */
  readonly drawn?: string;
}

/** Splits texts into font runs for one document. */
export interface RunSplitter {
  /** Whether the base family draws the whole text, from left to right. */
  isPlain(text: string): boolean;
  split(text: string): FontRun[];
}

const PLAIN_END = 0x2bff;
const BOX = '\u25a1';
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3)/u;
const FLOATING = /^[\p{Script=Common}\p{Script=Inherited}]/u;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^\s$/u;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef\u31c0-\u31ef\u3200-\u33ff]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Creates the splitter of a document; `language` (BCP 47) decides the form of Han characters where the text does not. */
export function createRunSplitter(
  catalogue: Catalogue,
  language: string,
  missing: MissingCounter,
): RunSplitter {
  const plain = plainTable(catalogue);
  const emojiFont = catalogue.indexOf('emoji');
  const pictures = new Set(['emoji', 'symbols', 'symbols2', 'math'].map((id) => catalogue.indexOf(id)));
  const boxFont = catalogue.fontFor(BOX.charCodeAt(0));
  const isPlain = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > PLAIN_END || plain[unit] === 0) return false;
    }
    return true;
  };
  const hanFonts = (text: string): number[] => {
    const order = KANA.test(text)
      ? ['jp', 'sc', 'kr']
      : HANGUL.test(text)
        ? ['kr', 'sc', 'jp']
        : HAN_ORDER[language.slice(0, 2)];
    return (order ?? ['sc', 'jp', 'kr']).map((id) => catalogue.indexOf(id)).filter((font) => font >= 0);
  };
  const coversAll = (font: number, codePoints: readonly number[]): boolean =>
    font >= 0 && codePoints.every((codePoint) => catalogue.covers(font, codePoint));

  const chooseFont = (
    cluster: string,
    shown: readonly number[],
    before: number,
    han: readonly number[],
  ): number => {
    if (EMOJI.test(cluster) && catalogue.covers(emojiFont, shown[0] as number)) return emojiFont;
    if (FLOATING.test(cluster) && coversAll(before, shown)) return before;
    if (coversAll(catalogue.base, shown)) return catalogue.base;
    if (EAST_ASIAN.test(cluster)) for (const font of han) if (coversAll(font, shown)) return font;
    const usual = catalogue.fontFor(shown[0] as number);
    if (coversAll(usual, shown)) return usual;
    if (shown.length > 1) return catalogue.fonts.findIndex((_, font) => coversAll(font, shown));
    return -1;
  };

  const split = (text: string): FontRun[] => {
    if (isPlain(text)) return [{ start: 0, end: text.length, font: catalogue.base }];
    const runs: FontRun[] = [];
    const han = hanFonts(text);
    let font = -1;
    const push = (start: number, end: number, chosen: number, drawn?: string): void => {
      const last = runs.at(-1);
      if (last !== undefined && last.font === chosen && last.drawn === undefined && drawn === undefined)
        last.end = end;
      else
        runs.push(drawn === undefined ? { start, end, font: chosen } : { start, end, font: chosen, drawn });
    };
    for (const { text: segment, start: index } of graphemesOf(text)) {
      const shown = shownCodePoints(segment);
      if (shown.length === 0) {
        push(index, index + segment.length, font < 0 ? catalogue.base : font);
        continue;
      }
      // Signs and spaces after a picture are not part of it: its font has them much wider than text has.
      const chosen = chooseFont(segment, shown, font, han);
      if (chosen >= 0) {
        push(index, index + segment.length, chosen);
        font = pictures.has(chosen) ? catalogue.base : chosen;
        continue;
      }
      let at = index;
      for (const character of segment) {
        const codePoint = character.codePointAt(0) as number;
        const single = IGNORABLE.test(character)
          ? Math.max(font, 0)
          : chooseFont(character, [codePoint], font, han);
        if (single >= 0) push(at, at + character.length, single);
        else if (SPACE.test(character)) push(at, at + character.length, catalogue.base, ' ');
        else {
          missing.add(codePoint);
          push(at, at + character.length, boxFont, BOX);
        }
        at += character.length;
      }
    }
    return runs;
  };
  return { isPlain, split };
}

const HAN_ORDER: Readonly<Record<string, readonly string[]>> = {
  ja: ['jp', 'sc', 'kr'],
  ko: ['kr', 'sc', 'jp'],
  zh: ['sc', 'jp', 'kr'],
};

/** The code points of a cluster that need a glyph: no line ends, joiners, selectors or direction marks. */
function shownCodePoints(cluster: string): number[] {
  const shown: number[] = [];
  for (const character of cluster) {
    if (character !== '\n' && !IGNORABLE.test(character)) shown.push(character.codePointAt(0) as number);
  }
  return shown;
}

/** One byte per UTF-16 unit: 1 where the base family has the character and nothing about it needs a closer look. */
function plainTable(catalogue: Catalogue): Uint8Array {
  const table = new Uint8Array(PLAIN_END + 1);
  const base = catalogue.fonts[catalogue.base];
  for (let i = 0; i < (base?.ranges.length ?? 0); i += 2) {
    const last = Math.min(base?.ranges[i + 1] ?? 0, PLAIN_END);
    for (let codePoint = base?.ranges[i] ?? 0; codePoint <= last; codePoint++) {
      table[codePoint] = SPECIAL.test(String.fromCharCode(codePoint)) ? 0 : 1;
    }
  }
  table[0x0a] = 1;
  return table;
}

/** Characters that take part in emoji, or that a right-to-left or joining script may need. */
const SPECIAL =
  /[\p{Default_Ignorable_Code_Point}\p{Emoji_Presentation}\u0590-\u1cff\u200c-\u200f\u202a-\u202e\u2060-\u206f]/u;
