/**
 * pdfmake's renderer with our own drawing of text: one text object per line, glyphs as HarfBuzz placed them.
 */
import type { LineInline } from '../layout/paragraph';
import { type PdfMakeLine, Renderer } from '../types/pdfmake';

const BOLD_STROKE = 0.03;

/** Draws finished pages into the PDF. */
export class ReportRenderer extends Renderer {
  override renderLine(line: PdfMakeLine, x = 0, y = 0): void {
    this.addBookmark(line);
    const [first] = line.inlines;
    if (first === undefined) return;
    if (line._pageNodeRef !== undefined) showPageNumber(line._pageNodeRef, first);
    const baseline = y + line.getAscenderHeight();
    if (line.id !== undefined) this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, y, null);
    for (const inline of line.inlines) {
      this.drawInline(inline, x + inline.x, baseline);
      if (inline.link !== undefined) this.pdfDocument.goTo(x + inline.x, y, inline.width, line.getHeight(), inline.link);
    }
  }

  private drawInline(inline: LineInline, x: number, baseline: number): void {
    const shown = inline.shaped.map((shaped) => inline.font.show(shaped)).join('');
    if (shown === '') return;
    const { page } = this.pdfDocument;
    page.fonts[inline.font.id] ??= inline.font.ref();
    this.pdfDocument.fillColor(inline.color);
    const size = number(inline.fontSize);
    const place = `/${inline.font.id} ${size} Tf 1 0 0 -1 ${number(x)} ${number(baseline)} Tm`;
    const weight = inline.isEmboldened ? `2 Tr ${number(inline.fontSize * BOLD_STROKE)} w ${rgb(inline.color)} RG ` : '';
    const reset = inline.isEmboldened ? ' 0 Tr' : '';
    this.pdfDocument.addContent(`BT ${weight}${place} [${shown}] TJ${reset} ET`);
  }

  private addBookmark(line: PdfMakeLine): void {
    const bookmark = line._outline;
    if (bookmark === undefined) return;
    const parent = bookmark.parentId === undefined ? undefined : this.outlineMap[bookmark.parentId];
    const item = (parent ?? this.pdfDocument.outline).addItem(bookmark.text, { expanded: bookmark.expanded });
    if (bookmark.id !== undefined) this.outlineMap[bookmark.id] = item;
  }
}

/** Puts the number of the page where a node landed in place of the reference to it. */
function showPageNumber(target: NonNullable<PdfMakeLine['_pageNodeRef']>, inline: LineInline): void {
  const page = target.positions?.[0]?.pageNumber;
  if (page === undefined) return;
  const shaped = inline.font.source.shape(String(page), false);
  const width = (shaped.width / 1000) * inline.fontSize;
  if (inline.alignment === 'right') inline.x += inline.width - width;
  else if (inline.alignment === 'center') inline.x += (inline.width - width) / 2;
  inline.text = String(page);
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
