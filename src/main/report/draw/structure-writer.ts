/** Writes planned structure into the PDF: marks content while pages are drawn, builds the tree when they are. */
import type { PdfKitDocument, PdfKitStructure } from '../types/pdfmake';
import type { StructureTag } from './structure-tag';

/** Marks what is drawn, for one document. */
export class StructureWriter {
  private readonly elements = new Map<StructureTag, PdfKitStructure>();

  constructor(private readonly document: PdfKitDocument) {}

  /** Draws as part of an element; without one, as decoration that readers skip. */
  draw(tag: StructureTag | undefined, draw: () => void): void {
    if (tag === undefined) this.document.markContent('Artifact', { type: 'Layout' });
    else this.elementOf(tag).add(this.document.markStructureContent(tag.type));
    draw();
    this.document.endMarkedContent();
  }

  /**
   * Draws a link as its own element. It is finished at once, because pdfkit notes the page of an annotation when the
   * element is written, and takes the page that is current then.
   */
  drawLink(tag: StructureTag, draw: (link: PdfKitStructure) => void): void {
    const link = this.document.struct('Link', {});
    this.elementOf(tag).add(link);
    link.add(this.document.markStructureContent('Link'));
    draw(link);
    this.document.endMarkedContent();
    link.end();
  }

  /** Builds the tree; nothing can be drawn into the structure after it. */
  finish(root: StructureTag): void {
    const element = this.build(root);
    this.document.addStructure(element);
    element.end();
  }

  private build(tag: StructureTag): PdfKitStructure {
    const element = this.elementOf(tag);
    for (const child of tag.children) element.add(this.build(child));
    return element;
  }

  private elementOf(tag: StructureTag): PdfKitStructure {
    const known = this.elements.get(tag);
    if (known !== undefined) return known;
    const element = this.document.struct(tag.type, { alt: tag.alt, scope: tag.scope });
    this.elements.set(tag, element);
    return element;
  }
}
