/**
 * A font as pdfkit sees it: the same methods as its own embedded fonts, with HarfBuzz and our subset behind them.
 *
 * pdfkit's own class shapes with fontkit, which throws on some scripts and never returns on one; it is not used.
 */
import type { CatalogueFont } from '../fonts/catalogue';
import type { PdfKitDocument, PdfKitReference } from '../types/pdfmake';
import { EmbeddedFont, MOST_GLYPHS, toHex } from './embedded-font';
import type { ShapedFont, ShapedText } from './shaper';

/** Where the numbers of second and further files of a font begin; no document has as many fonts. */
const FURTHER = 1_000;

/** A shaped word as it is drawn. */
export interface ShownText {
  readonly file: EmbeddedFont;
  /** The inside of a TJ operator: hexadecimal strings and the kerning between them. */
  readonly operands: string;
}

/** One font of one document, embedded as one file; as several where no file could count all its clusters. */
export class PrintFont {
  readonly lineGap = 0;
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly id: string;
  readonly name: string;
  embedded = false;
  private readonly unit: number;
  private readonly files: [EmbeddedFont, ...EmbeddedFont[]];
  private newest: EmbeddedFont;
  private readonly drawn = new Map<ShapedText, ShownText>();

  constructor(
    private readonly document: PdfKitDocument,
    readonly source: ShapedFont,
    /** Its number among the fonts of the document. */
    private readonly place: number,
    metrics: CatalogueFont,
    private readonly mostGlyphs = MOST_GLYPHS,
  ) {
    this.id = `F${place}`;
    this.unit = 1000 / source.trueType.unitsPerEm;
    this.ascender = metrics.ascender;
    this.descender = metrics.descender;
    this.xHeight = source.trueType.xHeight * this.unit;
    this.capHeight = source.trueType.capHeight * this.unit;
    this.name = `${source.trueType.postScriptName}#${this.id}`;
    this.newest = new EmbeddedFont(document, source, this.id, place, this);
    this.files = [this.newest];
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
    const [file] = this.files;
    const shaped = this.source.shape(text, false);
    for (const cluster of file.hasRoomFor(shaped, this.mostGlyphs) ? shaped.clusters : []) {
      for (const slot of file.slotsFor(cluster)) {
        const own = file.advanceOf(slot) * this.unit;
        codes.push(toHex(slot));
        positions.push({ xAdvance: own, advanceWidth: own, xOffset: 0, yOffset: 0 });
      }
    }
    return [codes, positions];
  }

  /** How a shaped word is drawn, always with a single file. */
  show(shaped: ShapedText): ShownText {
    const known = this.drawn.get(shaped);
    if (known !== undefined) return known;
    const file = this.fileFor(shaped);
    let operands = '';
    let open = '';
    for (const cluster of shaped.clusters) {
      let own = 0;
      for (const slot of file.slotsFor(cluster)) {
        open += toHex(slot);
        own += file.advanceOf(slot);
      }
      const kerning = (cluster.advance - own) * this.unit;
      if (Math.abs(kerning) >= 0.5) {
        operands += `<${open}>${-Math.round(kerning)}`;
        open = '';
      }
    }
    if (open !== '') operands += `<${open}>`;
    const shown = { file, operands };
    this.drawn.set(shaped, shown);
    return shown;
  }

  ref(): PdfKitReference {
    return this.files[0].ref();
  }

  finalize(): void {
    for (const file of this.files) file.finalize();
    this.embedded = true;
  }

  /** The newest file, or one more where that is nearly full. */
  private fileFor(shaped: ShapedText): EmbeddedFont {
    if (this.newest.hasRoomFor(shaped, this.mostGlyphs)) return this.newest;
    const place = this.place + FURTHER * this.files.length;
    this.newest = new EmbeddedFont(this.document, this.source, `F${place}`, place, this);
    this.files.push(this.newest);
    return this.newest;
  }
}
