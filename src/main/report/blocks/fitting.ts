/** Fitting texts into given room: cutting with an ellipsis, and splitting what is taller than a page. */

import type { TextLook } from '../layout/paragraph';
import type { Typesetter } from '../layout/typesetter';
import { normalizeLines } from '../runs/clean-text';
import { graphemesOf } from '../runs/segments';

const LONGEST_LABEL = 400;
const LINES_PER_PART = 5;

/** The text on one line, cut with an ellipsis where it is wider than `width` points. */
export function ellipsize(typesetter: Typesetter, text: string, look: TextLook, width: number): string {
  const line = normalizeLines(text).replaceAll('\n', ' ').trim();
  if (line.length <= LONGEST_LABEL && typesetter.widthOf(line, look) <= width) return line;
  const clusters = [...graphemesOf(line.slice(0, LONGEST_LABEL))];
  let low = 0;
  let high = clusters.length;
  const cut = (count: number): string =>
    `${clusters
      .slice(0, count)
      .map((part) => part.text)
      .join('')
      .trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (typesetter.widthOf(cut(middle), look) <= width) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

/** The height of a text set in `width` points, in points. */
export function heightOf(typesetter: Typesetter, text: string, look: TextLook, width: number): number {
  const { paragraph } = typesetter.paragraph([{ text, look }]);
  let height = 0;
  while (!paragraph.isFinished) height += lineHeightOf(paragraph.takeLine(width).inlines);
  return height;
}

/**
 * Splits a text that is more than `height` points tall when set in `width` points into parts of a few lines.
 *
 * Small parts let pages fill to their foot. The cuts are at line ends, so the parts one below the other look like the text in one piece. Most texts are short
 * enough to see without measuring.
 */
export function splitByHeight(
  typesetter: Typesetter,
  text: string,
  look: TextLook,
  width: number,
  height: number,
): string[] {
  const widest = look.fontSize * 1.1;
  const perLine = Math.max(1, Math.floor(width / widest));
  const lineEnds =
    text.length > 200 ? (text.match(/[\n\r\u000b\u000c\u0085\u2028\u2029]/g)?.length ?? 0) : 12;
  if ((text.length / perLine + lineEnds + 1) * look.fontSize * 2.1 <= height) return [text];
  const line = normalizeLines(text);
  const { paragraph } = typesetter.paragraph([{ text: line, look }]);
  const step = Math.min(height, look.fontSize * LINES_PER_PART * 1.4);
  const parts: string[] = [];
  let from = 0;
  let used = 0;
  let whole = 0;
  while (!paragraph.isFinished) {
    const at = paragraph.position;
    const own = lineHeightOf(paragraph.takeLine(width).inlines);
    if (used > 0 && used + own > step) {
      parts.push(withoutLastLineEnd(line.slice(from, at)));
      from = at;
      used = 0;
    }
    used += own;
    whole += own;
  }
  // Known only now: setting a long text once more to measure it first would cost as much as the split.
  if (whole <= height) return [text];
  parts.push(line.slice(from));
  return parts;
}

/** The line end a cut falls on is made by the cut itself. */
function withoutLastLineEnd(part: string): string {
  return part.endsWith('\n') ? part.slice(0, -1) : part;
}

function lineHeightOf(inlines: readonly { readonly height: number }[]): number {
  return inlines.reduce((tallest, inline) => Math.max(tallest, inline.height), 0);
}
