/**
 * pdfmake's renderer with our own drawing of text: one text object per line, glyphs as HarfBuzz placed them.
 */
import type { LineInline } from '../layout/paragraph';
import type { ShownText } from '../shape/print-font';
import { type LayoutPage, type PdfKitDocument, type PdfMakeLine, Renderer } from '../types/pdfmake';
import type { StructureTag } from './structure-tag';
import { StructureWriter } from './structure-writer';

const BOLD_STROKE = 0.03;
/** A bookmark shows a little of what stands above its heading. */
const BOOKMARK_LEAD = 12;

interface Bookmark {
  readonly tag: StructureTag | undefined;
  readonly outline: NonNullable<PdfMakeLine['_outline']>;
  readonly place: { readonly pageNumber: number; readonly top: number; readonly left: number };
}

/** Draws finished pages and their structure into the PDF. */
export class ReportRenderer extends Renderer {
  private readonly structure: StructureWriter;
  /** Repeated table headers share the inlines of the first one: they are decoration from the second time on. */
  private readonly drawn = new WeakSet<readonly LineInline[]>();
  private readonly bookmarks: Bookmark[] = [];
  private page = -1;

  constructor(
    document: PdfKitDocument,
    private readonly root: StructureTag,
    onProgress: (value: number) => void,
  ) {
    super(document, onProgress);
    this.structure = new StructureWriter(document);
  }

  override renderPages(pages: readonly LayoutPage[]): void {
    this.pdfDocument.on('pageAdded', () => {
      this.page += 1;
    });
    super.renderPages(pages);
    this.addBookmarks();
    this.structure.finish(this.root);
  }

  override renderLine(line: PdfMakeLine, x = 0, y = 0): void {
    this.noteBookmark(line, y);
    const [first] = line.inlines;
    if (first === undefined) return;
    if (line._pageNodeRef !== undefined) showPageNumber(line._pageNodeRef, first);
    if (line.id !== undefined) this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, y, null);
    const tag = this.drawn.has(line.inlines) ? undefined : line.tag;
    this.drawn.add(line.inlines);
    const baseline = y + line.getAscenderHeight();
    for (const run of byTarget(line.inlines)) {
      const drawAll = (): void => {
        for (const inline of run) this.drawInline(inline, x + inline.x, baseline);
      };
      const [start] = run;
      const target = start?.link;
      if (start === undefined || target === undefined || tag === undefined) {
        this.structure.draw(tag, drawAll);
        continue;
      }
      this.structure.drawLink(tag, (link) => {
        drawAll();
        const width = run.reduce((sum, inline) => sum + inline.width, 0);
        this.pdfDocument.goTo(x + start.x, y, width, line.getHeight(), target, { structParent: link });
      });
    }
  }

  override renderVector(vector: { readonly tag?: StructureTag }): void {
    this.structure.draw(vector.tag, () => super.renderVector(vector));
  }

  override renderImage(image: { readonly tag?: StructureTag }): void {
    this.structure.draw(image.tag, () => super.renderImage(image));
  }

  private drawInline(inline: LineInline, x: number, baseline: number): void {
    const shown = inline.shaped.map((shaped) => inline.font.show(shaped));
    const pieces = byFile(shown.filter(({ operands }) => operands !== ''));
    if (pieces.length === 0) return;
    const { page } = this.pdfDocument;
    const size = number(inline.fontSize);
    const place = `1 0 0 -1 ${number(x)} ${number(baseline)} Tm`;
    const texts = pieces.map(({ file, operands }, at) => {
      page.fonts[file.id] ??= file.ref();
      return `/${file.id} ${size} Tf ${at === 0 ? `${place} ` : ''}[${operands}] TJ`;
    });
    this.pdfDocument.fillColor(inline.color);
    const weight = inline.isEmboldened
      ? `2 Tr ${number(inline.fontSize * BOLD_STROKE)} w ${rgb(inline.color)} RG `
      : '';
    const reset = inline.isEmboldened ? ' 0 Tr' : '';
    this.pdfDocument.addContent(`BT ${weight}${texts.join(' ')}${reset} ET`);
  }

  private noteBookmark({ _outline: outline, tag }: PdfMakeLine, y: number): void {
    if (outline === undefined) return;
    const top = Math.max(0, y - BOOKMARK_LEAD);
    const place = { pageNumber: this.page, top, left: this.pdfDocument.page.width };
    this.bookmarks.push({ tag, outline, place });
  }

  /** In reading order: side by side, what is read first is not always drawn first. */
  private addBookmarks(): void {
    const order = new Map(headingsOf(this.root).map((tag, at) => [tag, at]));
    const placeOf = ({ tag }: Bookmark): number => (tag === undefined ? -1 : (order.get(tag) ?? -1));
    for (const { outline, place } of [...this.bookmarks].sort((a, b) => placeOf(a) - placeOf(b))) {
      const parent = outline.parentId === undefined ? undefined : this.outlineMap[outline.parentId];
      const options = { expanded: outline.expanded, ...place };
      const item = (parent ?? this.pdfDocument.outline).addItem(outline.text, options);
      if (outline.id !== undefined) this.outlineMap[outline.id] = item;
    }
  }
}

/** Words that follow each other in one file are drawn at once. */
function byFile(shown: readonly ShownText[]): readonly ShownText[] {
  const [first] = shown;
  if (first === undefined || shown.every(({ file }) => file === first.file))
    return first === undefined
      ? []
      : [{ file: first.file, operands: shown.map(({ operands }) => operands).join('') }];
  return shown;
}

function headingsOf(tag: StructureTag): readonly StructureTag[] {
  return /^H\d$/.test(tag.type) ? [tag] : tag.children.flatMap(headingsOf);
}

/** Neighbours on a line that lead to the same place, or nowhere. */
function byTarget(inlines: readonly LineInline[]): readonly (readonly LineInline[])[] {
  if (inlines.every(({ link }) => link === inlines[0]?.link)) return [inlines];
  const runs: LineInline[][] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.link === inline.link) last.push(inline);
    else runs.push([inline]);
  }
  return runs;
}

/** Puts the number of the page where a node landed in place of the reference to it. */
function showPageNumber(target: NonNullable<PdfMakeLine['_pageNodeRef']>, inline: LineInline): void {
  const page = target.positions?.[0]?.pageNumber;
  if (page === undefined) return;
  const shaped = inline.font.source.shape(String(page), false);
  const width = (shaped.width / 1000) * inline.fontSize;
  if (inline.alignment === 'right') inline.x += inline.width - width;
  else if (inline.alignment === 'center') inline.x += (inline.width - width) / 2;
  inline.width = width;
  inline.shaped = [shaped];
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `#rrggbb` as the three numbers of an RG operator. */
function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((part) => number(part / 255)).join(' ');
}
