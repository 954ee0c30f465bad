/**
 * Brings texts, fonts and shaping together for one document: from a styled text to a paragraph of measured words.
 */
import type { Catalogue, CatalogueFont, FontStyle } from '../fonts/catalogue';
import { cleanText, type MissingCounter } from '../runs/clean-text';
import { createRunSplitter, type FontRun } from '../runs/font-runs';
import { PrintFont } from '../shape/print-font';
import type { ShapedCluster, ShapedFont, ShapedText, Shaper } from '../shape/shaper';
import type { PdfKitDocument } from '../types/pdfmake';
import { type BreakUnit, findBreaks } from './breaks';
import { cutWord, widthOfPieces } from './cut-word';
import { findDirections } from './direction';
import {
  Paragraph,
  type ParagraphParts,
  type Piece,
  type TextLook,
  type Word,
  type WordCutter,
} from './paragraph';

/** A text with one look; a paragraph may be made of several. */
export interface LookedText {
  readonly text: string;
  readonly look: TextLook;
}

/** Makes paragraphs and knows widths; one per document. */
export interface Typesetter {
  paragraph(parts: readonly LookedText[]): {
    readonly paragraph: Paragraph;
    readonly minWidth: number;
    readonly maxWidth: number;
  };
  /** A paragraph whose words are made only when its first line is asked for. */
  later(parts: readonly LookedText[]): Paragraph;
  /** The width of one line of plain text in points; line ends count as spaces. */
  widthOf(text: string, look: TextLook): number;
  /** The font of the base family for a style. */
  baseFont(bold: boolean, italics: boolean): PrintFont;
}

interface StyledFont {
  readonly font: PrintFont;
  readonly isEmboldened: boolean;
}

/** Creates the typesetter of a document; fonts are embedded into `document` as they are used, at most `mostGlyphs` in a file. */
export function createTypesetter(
  document: PdfKitDocument,
  catalogue: Catalogue,
  shaper: Shaper,
  language: string,
  missing: MissingCounter,
  mostGlyphs?: number,
): Typesetter {
  const splitter = createRunSplitter(catalogue, language, missing);
  const byFile = new Map<string, PrintFont>();
  const byStyle = new Map<string, StyledFont>();

  const openFile = (file: string, metrics: CatalogueFont): PrintFont => {
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const source: ShapedFont = shaper.open(file);
    const font = new PrintFont(document, source, byFile.size + 1, metrics, mostGlyphs);
    byFile.set(file, font);
    document._fontFamilies[font.id] = font;
    return font;
  };
  const styled = (index: number, bold: boolean, italics: boolean): StyledFont => {
    const key = `${index}/${bold}/${italics}`;
    const known = byStyle.get(key);
    if (known !== undefined) return known;
    const metrics = catalogue.fonts[index] as CatalogueFont;
    const wanted: FontStyle = bold && italics ? 'boldItalic' : bold ? 'bold' : italics ? 'italic' : 'regular';
    const file = metrics.files[wanted] ?? (bold ? metrics.files.bold : undefined) ?? metrics.files.regular;
    const isEmboldened = bold && file === metrics.files.regular;
    const result = { font: openFile(file, metrics), isEmboldened };
    byStyle.set(key, result);
    return result;
  };

  const toPiece = (text: string, run: FontRun, level: number, look: TextLook): Piece => {
    const { font, isEmboldened } = styled(run.font, look.bold, look.italics);
    const shaped =
      run.drawn === undefined
        ? font.source.shape(text, level % 2 === 1)
        : standIn(font.source, run.drawn, text);
    const isSpace = text.trim() === '' && text !== '';
    return {
      shaped,
      font,
      isEmboldened,
      level,
      look,
      width: (shaped.width / 1000) * look.fontSize,
      isSpace,
      text,
    };
  };

  const compose = (parts: readonly LookedText[]): ParagraphParts & { minWidth: number; maxWidth: number } => {
    const texts = parts.map((part) => cleanText(part.text, missing));
    const text = texts.join('');
    const ends: number[] = [];
    for (const part of texts) ends.push((ends.at(-1) ?? 0) + part.length);
    const runs = splitter.split(text);
    const directions = findDirections(text);
    const cursor = { run: 0, part: 0 };
    const piecesOf = (start: number, end: number): Piece[] => {
      const pieces: Piece[] = [];
      for (let at = start; at < end; ) {
        while ((runs[cursor.run]?.end ?? text.length) <= at) cursor.run++;
        while ((ends[cursor.part] ?? text.length) <= at && cursor.part < ends.length - 1) cursor.part++;
        const run = runs[cursor.run] as FontRun;
        let stop = Math.min(end, run.end, Math.max(ends[cursor.part] ?? end, at + 1));
        const level = directions?.levels[at] ?? 0;
        if (directions !== null) {
          let same = at + 1;
          while (same < stop && directions.levels[same] === level) same++;
          stop = same;
        }
        pieces.push(toPiece(text.slice(at, stop), run, level, (parts[cursor.part] as LookedText).look));
        at = stop;
      }
      return pieces;
    };
    const words: Word[] = [];
    let minWidth = 0;
    let maxWidth = 0;
    let line = 0;
    for (const unit of findBreaks(text)) {
      const word = toWord(unit, text, piecesOf);
      words.push(word);
      minWidth = Math.max(minWidth, word.width);
      maxWidth = Math.max(maxWidth, line + word.width);
      line = word.isLineEnd ? 0 : line + word.width + word.spaceWidth;
    }
    const look = (parts[0] as LookedText).look;
    const blank = toPiece('', { start: 0, end: 0, font: catalogue.base }, 0, look);
    const cut: WordCutter = (word, width, mustTake) => cutWord(word, width, look.fontSize, mustTake);
    return { words: words.length > 0 ? words : [EMPTY_WORD], directions, cut, blank, minWidth, maxWidth };
  };

  return {
    paragraph: (parts) => {
      const composed = compose(parts);
      const { minWidth, maxWidth } = composed;
      return { paragraph: new Paragraph(() => composed), minWidth, maxWidth };
    },
    later: (parts) => new Paragraph(() => compose(parts)),
    widthOf: (text, look) => compose([{ text: text.replaceAll('\n', ' '), look }]).maxWidth,
    baseFont: (bold, italics) => styled(catalogue.base, bold, italics).font,
  };
}

const EMPTY_WORD: Word = { pieces: [], width: 0, spaceWidth: 0, isLineEnd: false, isSoft: false, start: 0 };

function toWord(unit: BreakUnit, text: string, piecesOf: (start: number, end: number) => Piece[]): Word {
  let visibleEnd = unit.end;
  while (visibleEnd > unit.start && isSpaceAt(text, visibleEnd - 1)) visibleEnd--;
  const visible = piecesOf(unit.start, visibleEnd);
  const spaces = piecesOf(visibleEnd, unit.end);
  return {
    pieces: spaces.length === 0 ? visible : [...visible, ...spaces],
    width: widthOfPieces(visible),
    spaceWidth: widthOfPieces(spaces),
    isLineEnd: unit.isLineEnd,
    isSoft: unit.isSoft,
    start: unit.start,
  };
}

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
    unit === 0x205f
  );
}

/** A box or blank drawn in place of a character that keeps its own text. */
function standIn(font: ShapedFont, drawn: string, text: string): ShapedText {
  const shaped = font.shape(drawn, false);
  const [cluster] = shaped.clusters;
  if (cluster === undefined) return shaped;
  const kept: ShapedCluster = { ...cluster, text: NOT_A_CHARACTER.test(text) ? drawn : text };
  return { clusters: [kept], width: shaped.width };
}

const NOT_A_CHARACTER = /\p{Noncharacter_Code_Point}|\p{Cc}|\p{Cs}/u;
