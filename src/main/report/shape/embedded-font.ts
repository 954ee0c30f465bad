/**
 * One font file inside the PDF: a slot for every cluster that is drawn with it, the texts they stand for, and how all
 * of that is written.
 */
import { type SubsetSlot, writeSubset } from '../fonts/subset';
import type { PdfKitDocument, PdfKitReference } from '../types/pdfmake';
import type { ShapedCluster, ShapedFont, ShapedText } from './shaper';

/** Glyphs that one file is given at most: codes have four digits, and parts of parts are counted by nobody. */
export const MOST_GLYPHS = 60_000;
/** More characters than this on one glyph make some readers drop the whole mapping. */
const LONGEST_MAPPING = 16;
/** Readers work out directions themselves; marks in the mapping would only disturb copied text. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What font files of one document look like from inside the PDF. */
export interface FontMeasures {
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
}

/** A font file on its way into the PDF. */
export class EmbeddedFont {
  private dictionary: PdfKitReference | null = null;
  private isWritten = false;
  private readonly unit: number;
  private readonly slots: SubsetSlot[] = [{ parts: [{ glyph: 0, dx: 0, dy: 0 }], advance: 0 }];
  private readonly texts: string[] = [''];
  private readonly slotOf = new Map<string, number>();
  private readonly known = new Map<ShapedCluster, readonly number[]>();
  /** Glyphs that slots are put together from; each takes a place of its own after the slots. */
  private readonly components = new Set<number>();

  constructor(
    private readonly document: PdfKitDocument,
    private readonly source: ShapedFont,
    /** The name under which pages call it. */
    readonly id: string,
    /** Its number among all files of the document, no two alike. */
    private readonly place: number,
    private readonly measures: FontMeasures,
  ) {
    this.unit = 1000 / source.trueType.unitsPerEm;
  }

  /** Whether a text surely fits, even if nothing of it has been drawn before. */
  hasRoomFor(shaped: ShapedText, mostGlyphs: number): boolean {
    let needed = this.slots.length + this.components.size;
    for (const { text, parts } of shaped.clusters)
      needed += 1 + parts.length + Math.floor(text.length / LONGEST_MAPPING);
    return needed <= mostGlyphs;
  }

  /** The glyph for a cluster, then blank ones where its text is too long for one mapping. */
  slotsFor(cluster: ShapedCluster): readonly number[] {
    const known = this.known.get(cluster);
    if (known !== undefined) return known;
    const characters = [...cluster.text.replace(DIRECTION_MARKS, '')];
    const slots = [this.slot(cluster, characters.slice(0, LONGEST_MAPPING).join(''))];
    for (let at = LONGEST_MAPPING; at < characters.length; at += LONGEST_MAPPING) {
      slots.push(this.slot({ parts: [], advance: 0 }, characters.slice(at, at + LONGEST_MAPPING).join('')));
    }
    this.known.set(cluster, slots);
    return slots;
  }

  /** In font units. */
  advanceOf(slot: number): number {
    return this.slots[slot]?.advance ?? 0;
  }

  ref(): PdfKitReference {
    this.dictionary ??= this.document.ref({});
    return this.dictionary;
  }

  /** Writes the file once all of the document has been drawn. */
  finalize(): void {
    if (this.isWritten || this.dictionary === null) return;
    this.embed(this.dictionary);
    this.isWritten = true;
  }

  private slot(shape: Pick<ShapedCluster, 'parts' | 'advance'>, text: string): number {
    const key = `${shape.parts.map((part) => `${part.glyph},${part.dx},${part.dy}`).join(';')}|${text}`;
    const known = this.slotOf.get(key);
    if (known !== undefined) return known;
    const [only] = shape.parts;
    const isSingle = shape.parts.length === 1 && only !== undefined;
    this.slots.push({
      parts: shape.parts,
      advance: isSingle ? this.source.trueType.advance(only.glyph) : shape.advance,
    });
    const isMoved = shape.parts.some(({ dx, dy }) => dx !== 0 || dy !== 0);
    if (!isSingle || isMoved) for (const { glyph } of shape.parts) this.components.add(glyph);
    this.texts.push(text);
    this.slotOf.set(key, this.slots.length - 1);
    return this.slots.length - 1;
  }

  private embed(dictionary: PdfKitReference): void {
    const { trueType } = this.source;
    const file = this.document.ref({});
    file.end(writeSubset(trueType, this.slots));
    const name = `${subsetTag(this.place)}+${trueType.postScriptName}`;
    const descriptor = this.document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4 | (trueType.italicAngle === 0 ? 0 : 64),
      FontBBox: trueType.bounds.map((value) => value * this.unit),
      ItalicAngle: trueType.italicAngle,
      Ascent: this.measures.ascender,
      Descent: this.measures.descender,
      CapHeight: this.measures.capHeight,
      XHeight: this.measures.xHeight,
      StemV: 0,
      FontFile2: file,
    });
    descriptor.end();
    const descendant = this.document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.slots.map((slot) => slot.advance * this.unit)],
      CIDToGIDMap: 'Identity',
    });
    descendant.end();
    const unicode = this.document.ref({});
    unicode.end(toUnicodeMap(this.texts));
    dictionary.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    };
    dictionary.end();
  }
}

/** The code of a slot as it stands in a text operator. */
export function toHex(slot: number): string {
  return slot.toString(16).padStart(4, '0');
}

/** Six capital letters, as ISO 32000-1 section 9.6.4 wants them before the name of a subset. */
function subsetTag(place: number): string {
  let number = place;
  let tag = '';
  for (let i = 0; i < 6; i++) {
    tag = String.fromCharCode(65 + (number % 26)) + tag;
    number = Math.floor(number / 26);
  }
  return tag;
}

/** The CMap that tells readers which text each glyph stands for (ISO 32000-1 section 9.10.3). */
function toUnicodeMap(texts: readonly string[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < texts.length; start += 100) {
    const part = texts.slice(start, start + 100);
    const lines = part.flatMap((text, i) =>
      text === '' ? [] : [`<${toHex(start + i)}> <${toUtf16Hex(text)}>`],
    );
    if (lines.length > 0) blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function toUtf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return hex;
}
