/**
 * Grapheme clusters and dictionary words of texts of any length.
 *
 * Intl.Segmenter takes quadratic time on long strings, so it is given a window at a time. The last segment of a window
 * is looked at again at the start of the next, and a single segment longer than a window is cut.
 */
const WINDOW = 1_000;

/** A part of a text and where it starts. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly isWord: boolean;
}

let graphemeSegmenter: Intl.Segmenter | undefined;
let wordSegmenter: Intl.Segmenter | undefined;

/** What a reader sees as one character, in order. */
export function* graphemesOf(text: string): Generator<Segment> {
  graphemeSegmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  yield* inWindows(text, graphemeSegmenter);
}

/** Words by dictionary, for Thai, Lao, Khmer and Burmese, with what stands between them. */
export function* dictionaryWordsOf(text: string): Generator<Segment> {
  wordSegmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  yield* inWindows(text, wordSegmenter);
}

function* inWindows(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  for (let at = 0; at < text.length; ) {
    const end = at + WINDOW < text.length ? windowEnd(text, at + WINDOW) : text.length;
    const found = [...segmenter.segment(text.slice(at, end))];
    const last = found.at(-1);
    const isCut = end < text.length && found.length > 1 && last !== undefined;
    if (isCut) found.pop();
    for (const { segment, index, isWordLike } of found)
      yield { text: segment, start: at + index, isWord: isWordLike === true };
    at = isCut ? at + last.index : end;
  }
}

/** Not between the halves of a surrogate pair. */
function windowEnd(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end + 1 : end;
}
