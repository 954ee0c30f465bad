/** The structure of a tagged PDF in reading order: what a screen reader follows, element by element. */
import { dictOf, PdfName, type PdfObject, PdfRef, type PdfValue, resolve, textString } from './pdf-syntax';

/** An element of the structure. */
export interface Element {
  /** Its type: "P", "TH", "Figure". */
  readonly role: string;
  readonly alt: string;
  /** Content of its own and of the links within it, as pdf.js names marked content, in order. */
  readonly marks: readonly string[];
  /** Elements below it, without links. */
  readonly children: readonly Element[];
}

/** The top of the tree; null where there is none. */
export function readStructure(objects: ReadonlyMap<number, PdfObject>): Element | null {
  const catalogue = [...objects.values()].find(({ value }) => typeOf(value) === 'Catalog')?.value;
  const root = dictOf(objects, catalogue instanceof Map ? catalogue.get('StructTreeRoot') : undefined);
  const [top] = listOf(resolve(objects, root.get('K')));
  return top === undefined ? null : elementOf(objects, top);
}

/** All elements below this one and itself, in order. */
export function allElements(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allElements)];
}

function elementOf(objects: ReadonlyMap<number, PdfObject>, value: PdfValue): Element {
  const dict = dictOf(objects, value);
  const ownPage = dict.get('Pg');
  const marks: string[] = [];
  const children: Element[] = [];
  for (const kid of listOf(resolve(objects, dict.get('K')))) {
    if (typeof kid === 'number') {
      marks.push(markOf(ownPage, kid));
      continue;
    }
    const part = dictOf(objects, kid);
    const mark = part.get('MCID');
    if (typeof mark === 'number') marks.push(markOf(part.get('Pg') ?? ownPage, mark));
    else if (part.has('S')) {
      const child = elementOf(objects, kid);
      if (child.role === 'Link') marks.push(...child.marks);
      else children.push(child);
    }
  }
  const role = dict.get('S');
  return {
    role: role instanceof PdfName ? role.name : '',
    alt: textString(resolve(objects, dict.get('Alt'))),
    marks,
    children,
  };
}

function markOf(page: PdfValue | undefined, mark: number): string {
  return `p${page instanceof PdfRef ? page.number : '?'}R_mc${mark}`;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as PdfValue];
}

function typeOf(value: PdfValue): string {
  const type = value instanceof Map ? value.get('Type') : undefined;
  return type instanceof PdfName ? type.name : '';
}
