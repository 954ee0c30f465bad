/**
 * A text on its way to lines: words with their shaped pieces, made once, and taken off line by line.
 *
 * pdfmake asks for one style property per word and builds one object per word. Here a style is read once per text, a
 * word's width comes from the shaper's cache, and what reaches the page is one inline per line, font and direction.
 */
import type { PrintFont } from '../shape/print-font';
import type { ShapedText } from '../shape/shaper';
import { type Directions, toVisualOrder } from './direction';

/** What a text looks like; shared by all pieces of it. */
export interface TextLook {
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly alignment: 'left' | 'right' | 'center' | undefined;
  readonly link: string | undefined;
  readonly noWrap: boolean;
  /** pdfmake's own page reference, to be replaced by the number when the page is drawn. */
  readonly pageReference: unknown;
}

/** A part of a word in one font, look and direction. */
export interface Piece {
  readonly shaped: ShapedText;
  readonly font: PrintFont;
  /** Drawn with a thin outline because the family has no bold file. */
  readonly isEmboldened: boolean;
  readonly level: number;
  readonly look: TextLook;
  /** In points. */
  readonly width: number;
  readonly isSpace: boolean;
  readonly text: string;
}

/** A stretch that is moved to the next line as a whole. */
export interface Word {
  readonly pieces: readonly Piece[];
  /** In points, without the spaces at its end. */
  readonly width: number;
  readonly spaceWidth: number;
  readonly isLineEnd: boolean;
  readonly isSoft: boolean;
  readonly start: number;
}

/** What pdfmake places on a line and our renderer draws. */
export interface LineInline {
  x: number;
  width: number;
  readonly height: number;
  readonly font: PrintFont;
  readonly fontSize: number;
  readonly color: string;
  readonly alignment: 'left' | 'right' | 'center';
  readonly isEmboldened: boolean;
  readonly link: string | undefined;
  readonly pageReference: unknown;
  /** Words in the order in which they stand on paper. */
  shaped: readonly ShapedText[];
  readonly leadingCut: 0;
  readonly trailingCut: 0;
}

/** Cuts a word at the last cluster that still fits, or after the first where a line must not stay empty. */
export type WordCutter = (word: Word, width: number, mustTake: boolean) => readonly [Word, Word | null];

/** What a paragraph is made of. */
export interface ParagraphParts {
  /** Never empty. */
  readonly words: Word[];
  readonly directions: Directions | null;
  readonly cut: WordCutter;
  readonly blank: Piece;
}

/** The words of one text and how far they have been set. They are made when the first line is asked for, and not kept. */
export class Paragraph {
  private next = 0;
  private parts: ParagraphParts | null = null;
  private make: (() => ParagraphParts) | null;

  constructor(make: () => ParagraphParts) {
    this.make = make;
  }

  get isFinished(): boolean {
    return this.make === null && this.parts === null;
  }

  /** Takes the pieces of the next line that fit into `width` points, in visual order; never none while text is left. */
  takeLine(width: number): {
    readonly inlines: readonly LineInline[];
    readonly isForcedEnd: boolean;
    readonly isRtl: boolean;
  } {
    const parts = this.begun();
    const { words, directions } = parts;
    const taken: Word[] = [];
    const base = directions?.baseAt(words[this.next]?.start ?? 0) ?? 0;
    let used = 0;
    let isForcedEnd = false;
    while (this.next < words.length && !isForcedEnd) {
      const word = words[this.next] as Word;
      const room = width - used;
      const isTooWide = word.width > room + 0.001;
      if (isTooWide && taken.length > 0 && !word.isSoft) break;
      if (isTooWide && !(word.pieces[0]?.look.noWrap ?? false)) {
        if (taken.length > 0 && room < parts.blank.look.fontSize) break;
        const [head, tail] = parts.cut(word, room, taken.length === 0);
        if (tail !== null) {
          if (head.pieces.length === 0 && taken.length > 0) break;
          words[this.next] = tail;
          taken.push(head);
          break;
        }
      } else if (isTooWide && taken.length > 0) break;
      taken.push(word);
      this.next++;
      used += word.width + word.spaceWidth;
      isForcedEnd = word.isLineEnd;
    }
    if (this.next >= words.length) this.parts = null;
    return { inlines: toInlines(taken, base, parts), isForcedEnd, isRtl: base % 2 === 1 };
  }

  /** Where the next line starts, as a position in the text; the text's length when all of it has been taken. */
  get position(): number {
    return this.isFinished ? Number.POSITIVE_INFINITY : (this.begun().words[this.next]?.start ?? 0);
  }

  private begun(): ParagraphParts {
    if (this.make !== null) {
      this.parts = this.make();
      this.make = null;
    }
    return this.parts as ParagraphParts;
  }
}

function toInlines(
  words: readonly Word[],
  base: number,
  { directions, blank }: ParagraphParts,
): LineInline[] {
  const pieces: Piece[] = [];
  for (const word of words) for (const piece of word.pieces) pieces.push(piece);
  let start = 0;
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.isSpace === true) end--;
  while (start < end && pieces[start]?.isSpace === true) start++;
  const visible = end > start ? pieces.slice(start, end) : [blank];
  const ordered = directions === null ? visible : toVisualOrder(visible);
  const inlines: LineInline[] = [];
  for (let i = 0; i < ordered.length; ) {
    const first = ordered[i] as Piece;
    const from = i;
    let width = 0;
    for (; i < ordered.length; i++) {
      const piece = ordered[i] as Piece;
      const isSame =
        piece.font === first.font && piece.look === first.look && piece.isEmboldened === first.isEmboldened;
      if (!isSame) break;
      width += piece.width;
    }
    const shaped = ordered.slice(from, i).map((piece) => piece.shaped);
    inlines.push(toInline(first, width, shaped, base));
  }
  return inlines;
}

function toInline(piece: Piece, width: number, shaped: readonly ShapedText[], base: number): LineInline {
  const { look, font, isEmboldened } = piece;
  return {
    x: 0,
    width,
    height: font.lineHeight(look.fontSize) * look.lineHeight,
    font,
    fontSize: look.fontSize,
    color: look.color,
    alignment: look.alignment ?? (base % 2 === 1 ? 'right' : 'left'),
    isEmboldened,
    link: look.link,
    pageReference: look.pageReference,
    shaped,
    leadingCut: 0,
    trailingCut: 0,
  };
}
