/**
 * Writes planned structure into the PDF: marks content while pages are drawn, writes the tree when they are
 * (ISO 32000-1 section 14.7).
 *
 * A long report has hundreds of thousands of structure elements. pdfkit would keep several objects for each; here an
 * element is a number and a list of what it holds, and all of them are written one after the other at the end.
 */
import type { PdfKitDocument, PdfKitReference } from '../types/pdfmake';
import type { StructureTag } from './structure-tag';
import { escapedText } from './text-string';

/** A structure element on its way into the file. */
interface Element {
  readonly id: number;
  /** The first page it is drawn on. */
  page: PdfKitReference | null;
  /** What it holds, as it will be written, without its child elements. */
  readonly kids: string[];
}

/** Marks what is drawn, for one document. */
export class StructureWriter {
  private readonly elements = new Map<StructureTag, Element>();
  /** Per page its elements by the number of the mark; per link its element. */
  private readonly parents: (readonly Element[] | Element)[] = [];
  private readonly links: { readonly element: Element; readonly parent: Element }[] = [];
  private page: PdfKitReference | null = null;
  private marks: Element[] = [];

  constructor(private readonly document: PdfKitDocument) {}

  /** Draws as part of an element; without one, as decoration that readers skip. */
  draw(tag: StructureTag | undefined, draw: () => void): void {
    if (tag === undefined) this.document.addContent('/Artifact <<\n/Type /Layout\n>> BDC');
    else this.mark(tag.type, this.elementOf(tag));
    draw();
    this.document.addContent('EMC');
  }

  /** Draws a link as an element of its own; `draw` passes it on to pdfkit, which adds the place to click on. */
  drawLink(
    tag: StructureTag,
    draw: (link: { add(annotation: { readonly annotationRef: PdfKitReference }): void }) => void,
  ): void {
    const element = this.createElement();
    const parent = this.elementOf(tag);
    this.links.push({ element, parent });
    parent.kids.push(`${element.id} 0 R`);
    this.mark('Link', element);
    draw({
      add: ({ annotationRef }) => {
        annotationRef.data.StructParent = this.parents.push(element) - 1;
        element.kids.push(`<< /Type /OBJR /Obj ${annotationRef.id} 0 R /Pg ${element.page?.id ?? 0} 0 R >>`);
      },
    });
    this.document.addContent('EMC');
  }

  /** Writes the tree; nothing can be drawn into the structure after it. */
  finish(root: StructureTag): void {
    const treeRoot = this.document.getStructTreeRoot();
    const top = this.document.ref({});
    const start = this.document._offset;
    this.elements.set(root, { id: top.id, page: null, kids: [] });
    this.writeElements(root, treeRoot.id);
    this.document._refEnd({ id: top.id, offset: start });
    for (const { element, parent } of this.links) this.write(element, 'Link', parent.id, element.kids, '');
    const parentTree = this.document.ref({});
    const numbers = this.parents.map((entry, key) =>
      'kids' in entry ? `${key} ${entry.id} 0 R` : `${key} [${entry.map(({ id }) => `${id} 0 R`).join(' ')}]`,
    );
    const { _offset: offset } = this.document;
    this.document._write(`${parentTree.id} 0 obj\n<< /Nums [\n${numbers.join('\n')}\n] >>\nendobj`);
    this.document._refEnd({ id: parentTree.id, offset });
    Object.assign(treeRoot.data, {
      K: [top],
      ParentTree: parentTree,
      ParentTreeNextKey: this.parents.length,
    });
    this.elements.clear();
  }

  /** Begins a mark of an element on the page that is drawn on. */
  private mark(type: string, element: Element): void {
    const { dictionary } = this.document.page;
    if (dictionary !== this.page) {
      this.page = dictionary;
      this.marks = [];
      dictionary.data.StructParents = this.parents.push(this.marks) - 1;
    }
    const number = this.marks.push(element) - 1;
    element.page ??= dictionary;
    element.kids.push(
      element.page === dictionary
        ? String(number)
        : `<< /Type /MCR /Pg ${dictionary.id} 0 R /MCID ${number} >>`,
    );
    this.document.addContent(`/${type} <<\n/MCID ${number}\n>> BDC`);
  }

  private elementOf(tag: StructureTag): Element {
    const known = this.elements.get(tag);
    if (known !== undefined) return known;
    const element = this.createElement();
    this.elements.set(tag, element);
    return element;
  }

  private createElement(): Element {
    return { id: this.document._offsets.push(null), page: null, kids: [] };
  }

  private writeElements(tag: StructureTag, parent: number): void {
    const element = this.elementOf(tag);
    const children = tag.children.map((child) => `${this.elementOf(child).id} 0 R`);
    const alt = tag.alt === undefined || tag.alt === '' ? '' : `\n/Alt ${escapedText(tag.alt)}`;
    const scope = tag.scope === undefined ? '' : `\n/A << /O /Table /Scope /${tag.scope} >>`;
    this.write(element, tag.type, parent, [...element.kids, ...children], alt + scope);
    for (const child of tag.children) this.writeElements(child, element.id);
  }

  private write(
    { id, page }: Element,
    type: string,
    parent: number,
    kids: readonly string[],
    details: string,
  ): void {
    const place = page === null ? '' : `\n/Pg ${page.id} 0 R`;
    this.document._offsets[id - 1] = this.document._offset;
    this.document._write(
      `${id} 0 obj\n<<\n/S /${type}${details}\n/P ${parent} 0 R\n/K [${kids.join(' ')}]${place}\n>>\nendobj`,
    );
  }
}
