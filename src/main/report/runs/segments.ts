/**
 * Grapheme clusters and dictionary words of texts of any length.
 *
 * Intl.Segmenter takes quadratic time on long strings, so it is given a window at a time. The last segment of a window
 * is looked at again at the start of the next, and a single segment longer than a window is cut.
 */
const WINDOW = 1_000;

/** Letters that never join their neighbours: each is a cluster, and nobody has to be asked. */
const SIMPLE =
  /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0400-\u0481\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/;

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
  yield* inWindows(text, graphemeSegmenter, SIMPLE);
}

/** Words by dictionary, for Thai, Lao, Khmer and Burmese, with what stands between them. */
export function* dictionaryWordsOf(text: string): Generator<Segment> {
  wordSegmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  yield* inWindows(text, wordSegmenter);
}

function* inWindows(text: string, segmenter: Intl.Segmenter, single?: RegExp): Generator<Segment> {
  for (let at = 0; at < text.length; ) {
    const end = at + WINDOW < text.length ? windowEnd(text, at + WINDOW) : text.length;
    if (single?.test(text.slice(at, end)) === true) {
      // The last one is left to the next window, which may begin with a mark that belongs to it.
      const last = end < text.length ? end - 1 : end;
      for (; at < last; at++) yield { text: text.charAt(at), start: at, isWord: false };
      continue;
    }
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
