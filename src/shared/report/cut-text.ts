/** Cutting texts to the room there is, at a word, with a sign that something is missing. */
import { cleanLine, clip } from '../domain/clean-text';
import { closeDirections } from '../domain/directions';

const LONGEST_WORD = 24;
/** Texts of this many words and more are not cut for the sake of two words. */
const LONG_ENOUGH = 8;
const SPARED = 2;
/** A blank at which no line ends. */
const GLUE = '\u00a0';
/** Characters that take the room of two and stand without blanks. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * At most `words` words (and as many characters as that usually takes), then `mark`; shorter texts stay whole, and so
 * do those that would lose no more than the mark's own room. The mark never stands alone on a line.
 */
export function cutText(text: string, words: number, mark: string): string {
  const room = words * 9;
  // Only the start matters; a text of megabytes is not read to its end.
  const line = closeDirections(cleanLine(text.slice(0, room * 8)));
  const parts = line.split(' ');
  const most = words + (words < LONG_ENOUGH ? 0 : SPARED);
  const isWhole = text.length <= room * 8 && parts.length <= most && line.length <= room;
  if (isWhole && parts.every((part) => part.length <= LONGEST_WORD * 2)) return line;
  let kept = '';
  for (const part of parts.slice(0, words)) {
    const next = kept === '' ? part : `${kept} ${part}`;
    if (next.length > room || part.length > LONGEST_WORD * 2) break;
    kept = next;
  }
  if (kept === '') {
    const longest = Math.min(
      WIDE.test(line.slice(0, LONGEST_WORD)) ? Math.ceil(room / 2.5) : room,
      LONGEST_WORD,
    );
    kept = clip(line, longest).replace(/…$/u, '');
  }
  return kept === line && isWhole ? kept : `${closeDirections(kept)}${GLUE}${mark}`;
}

/** Keeps a date or an English phrase in its own order inside a text that may be written from right to left. */
export function isolate(text: string): string {
  return text === '' ? '' : `\u2066${text}\u2069`;
}

/** Keeps a text of any script in its own order inside a sentence of ours. */
export function isolateAny(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

/**
 * References in one line; when there are more than `max`, sorted and with runs written as "G-004 to G-060". Of more
 * than `most` parts the rest is counted.
 */
export function joinRefs(refs: readonly string[], max: number, most = Number.POSITIVE_INFINITY): string {
  if (refs.length <= max) return refs.join(', ');
  const sorted = refs
    .map(toNumbered)
    .sort((a, b) => (a.letters === b.letters ? a.number - b.number : a.letters < b.letters ? -1 : 1));
  const parts: string[] = [];
  let shown = 0;
  for (let start = 0; start < sorted.length && parts.length < most; ) {
    let end = start;
    while (isNext(sorted[end], sorted[end + 1])) end += 1;
    const run = sorted.slice(start, end + 1).map(({ ref }) => ref);
    parts.push(run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', '));
    start = end + 1;
    shown = start;
  }
  const left = sorted.length - shown;
  return left > 0 ? `${parts.join(', ')} and ${left} more` : parts.join(', ');
}

interface Numbered {
  readonly ref: string;
  readonly letters: string;
  readonly number: number;
}

function toNumbered(ref: string): Numbered {
  const [letters = '', number = ''] = ref.split('-');
  return { ref, letters, number: Number(number) };
}

function isNext(a: Numbered | undefined, b: Numbered | undefined): boolean {
  return a !== undefined && b !== undefined && a.letters === b.letters && b.number === a.number + 1;
}
