/**
 * The one change we make to what people type, at the border and nowhere else.
 *
 * Lone surrogates would become U+FFFD on their way through SQLite and NUL would end a string inside SQL functions,
 * so both are settled here, once: what is stored is what is shown, exported and printed.
 */
import { closeDirections, withoutDirections } from './directions';

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Well-formed text without control characters; tab and line feed stay, CR LF and CR become LF. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed();
}

/** The same as one line: line breaks and runs of blanks become one space, ends trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Cuts at a grapheme border and says so with an ellipsis; `max` counts graphemes. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let count = 0;
  for (const part of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    count += 1;
    if (count >= max) return `${closeDirections(text.slice(0, part.index).trimEnd())}…`;
  }
  return text;
}

/** Cuts so that the result has at most `max` UTF-16 units (what fields are limited by), never inside a grapheme. */
export function clipUnits(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const part of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (part.index > max - 1) break;
    end = part.index;
  }
  const kept = text.slice(0, end).trimEnd();
  const closed = closeDirections(kept);
  return `${closed.length < max ? closed : withoutDirections(kept)}…`;
}

/** Cuts after at most `max` words, for briefs with little room; the ellipsis shows that something is missing. */
export function clipWords(text: string, max: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length <= max ? words.join(' ') : `${closeDirections(words.slice(0, max).join(' '))} …`;
}
