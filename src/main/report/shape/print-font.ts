/**
 * A font as pdfkit sees it: the same methods as its own embedded fonts, with HarfBuzz and our subset behind them.
 *
 * pdfkit's own class shapes with fontkit, which throws on some scripts and never returns on one; it is not used.
 */
import type { CatalogueFont } from '../fonts/catalogue';
import { type SubsetSlot, writeSubset } from '../fonts/subset';
import type { PdfKitDocument, PdfKitReference } from '../types/pdfmake';
import type { ShapedCluster, ShapedFont, ShapedText } from './shaper';

/** More characters than this on one glyph make some readers drop the whole mapping. */
const LONGEST_MAPPING = 16;
/** Readers work out directions themselves; marks in the mapping would only disturb copied text. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One embedded font of one document. */
export class PrintFont {
  readonly lineGap = 0;
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly name: string;
  embedded = false;
  private dictionary: PdfKitReference | null = null;
  private readonly unit: number;
  private readonly slots: SubsetSlot[] = [{ parts: [{ glyph: 0, dx: 0, dy: 0 }], advance: 0 }];
  private readonly texts: string[] = [''];
  private readonly slotOf = new Map<string, number>();
  private readonly known = new Map<ShapedCluster, readonly number[]>();
  private readonly drawn = new Map<ShapedText, string>();

  constructor(
    private readonly document: PdfKitDocument,
    readonly source: ShapedFont,
    readonly id: string,
    metrics: CatalogueFont,
  ) {
    this.unit = 1000 / source.trueType.unitsPerEm;
    this.ascender = metrics.ascender;
    this.descender = metrics.descender;
    this.xHeight = source.trueType.xHeight * this.unit;
    this.capHeight = source.trueType.capHeight * this.unit;
    this.name = `${source.trueType.postScriptName}#${id}`;
  }

  lineHeight(size: number): number {
    return ((this.ascender - this.descender) / 1000) * size;
  }

  /** Only for texts that pdfmake measures by itself; ours come with their width. */
  widthOfString(text: string, size: number): number {
    return (this.source.shape(text, false).width / 1000) * size;
  }

  /** pdfkit's own drawing asks this; used for nothing but its fallbacks. */
  encode(text: string): [string[], { xAdvance: number; advanceWidth: number; xOffset: 0; yOffset: 0 }[]] {
    const codes: string[] = [];
    const positions: { xAdvance: number; advanceWidth: number; xOffset: 0; yOffset: 0 }[] = [];
    for (const cluster of this.source.shape(text, false).clusters) {
      for (const slot of this.slotsFor(cluster)) {
        const own = (this.slots[slot]?.advance ?? 0) * this.unit;
        codes.push(toHex(slot));
        positions.push({ xAdvance: own, advanceWidth: own, xOffset: 0, yOffset: 0 });
      }
    }
    return [codes, positions];
  }

  /** The inside of a TJ operator for a shaped word: hexadecimal strings and the kerning between them. */
  show(shaped: ShapedText): string {
    const known = this.drawn.get(shaped);
    if (known !== undefined) return known;
    let out = '';
    let open = '';
    for (const cluster of shaped.clusters) {
      let own = 0;
      for (const slot of this.slotsFor(cluster)) {
        open += toHex(slot);
        own += this.slots[slot]?.advance ?? 0;
      }
      const kerning = (cluster.advance - own) * this.unit;
      if (Math.abs(kerning) >= 0.5) {
        out += `<${open}>${-Math.round(kerning)}`;
        open = '';
      }
    }
    if (open !== '') out += `<${open}>`;
    this.drawn.set(shaped, out);
    return out;
  }

  ref(): PdfKitReference {
    this.dictionary ??= this.document.ref({});
    return this.dictionary;
  }

  finalize(): void {
    if (this.embedded || this.dictionary === null) return;
    this.embed(this.dictionary);
    this.embedded = true;
  }

  /** The glyph for a cluster, then blank ones where its text is too long for one mapping. */
  private slotsFor(cluster: ShapedCluster): readonly number[] {
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
    this.texts.push(text);
    this.slotOf.set(key, this.slots.length - 1);
    return this.slots.length - 1;
  }

  private embed(dictionary: PdfKitReference): void {
    const { trueType } = this.source;
    const file = this.document.ref({});
    file.end(writeSubset(trueType, this.slots));
    const name = `${subsetTag(this.id)}+${trueType.postScriptName}`;
    const descriptor = this.document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4 | (trueType.italicAngle === 0 ? 0 : 64),
      FontBBox: trueType.bounds.map((value) => value * this.unit),
      ItalicAngle: trueType.italicAngle,
      Ascent: this.ascender,
      Descent: this.descender,
      CapHeight: this.capHeight,
      XHeight: this.xHeight,
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

function toHex(slot: number): string {
  return slot.toString(16).padStart(4, '0');
}

/** Six capital letters, as ISO 32000-1 section 9.6.4 wants them before the name of a subset. */
function subsetTag(id: string): string {
  let number = Number.parseInt(id.slice(1), 10);
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
