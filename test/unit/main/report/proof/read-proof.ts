/** Everything a proof asks of a printed brief, read once: texts with their places and marks, drawings, links, bookmarks. */

import '../../../../older-node.mjs';
import { drawnBoxes } from './drawn-boxes';
import { type Element, readStructure } from './pdf-structure';
import { type PdfObject, readObjects } from './pdf-syntax';

/** A rectangle on a page in points, from the lower left corner. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A piece of text on a page. */
export interface ProofText extends Box {
  readonly text: string;
  /** Letter size after every matrix. */
  readonly size: number;
  /** The marked content it stands in; null for decoration, undefined outside of everything. */
  readonly mark: string | null | undefined;
}

/** A page as pdf.js reads it. */
export interface ProofPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ProofText[];
  /** Where lines, areas and pictures are drawn. */
  readonly drawn: readonly Box[];
  readonly links: readonly { readonly dest: string; readonly box: Box }[];
}

/** A place that a bookmark or a link leads to; page counted from 0. */
export interface Target {
  readonly page: number;
  readonly top: number | null;
}

/** A brief as its readers have it. */
export interface Proof {
  readonly pages: readonly ProofPage[];
  readonly outline: readonly { readonly title: string; readonly depth: number; readonly page: number }[];
  /** Destinations of the links that lead somewhere. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly hasTitleShown: boolean;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly structure: Element | null;
}

/** Reads a printed brief. */
export async function readProof(bytes: Uint8Array): Promise<Proof> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const pages: ProofPage[] = [];
  const targets = new Map<string, Target>();
  const placeOf = async (dest: unknown): Promise<Target | null> => {
    const found = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[] | null);
    if (!Array.isArray(found)) return null;
    const top = found[1]?.name === 'XYZ' && typeof found[3] === 'number' ? found[3] : null;
    return { page: await pdf.getPageIndex(found[0]), top };
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const links = [];
    for (const note of await page.getAnnotations()) {
      if (note.subtype !== 'Link') continue;
      const dest = String(note.dest);
      const [left, bottom, right, top] = note.rect as [number, number, number, number];
      links.push({ dest, box: { left, bottom, right, top } });
      if (targets.has(dest)) continue;
      const place = await placeOf(note.dest);
      if (place) targets.set(dest, place);
    }
    const drawn = drawnBoxes(await page.getOperatorList(), pdfjs.OPS);
    pages.push({ width, height, texts: textsOf(content.items), drawn, links });
  }
  const outline: { title: string; depth: number; page: number }[] = [];
  const addItems = async (items: readonly OutlineItem[], depth: number): Promise<void> => {
    for (const item of items) {
      outline.push({ title: item.title, depth, page: (await placeOf(item.dest))?.page ?? -1 });
      await addItems(item.items, depth + 1);
    }
  };
  await addItems(((await pdf.getOutline()) ?? []) as readonly OutlineItem[], 0);
  const { info } = await pdf.getMetadata();
  const preferences = (await pdf.getViewerPreferences()) as unknown as ReadonlyMap<string, unknown> | null;
  const hasTitleShown =
    (preferences instanceof Map
      ? preferences.get('DisplayDocTitle')
      : (preferences as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle) === true;
  await task.destroy();
  const objects = readObjects(bytes);
  const metadata = info as Record<string, unknown>;
  return { pages, outline, targets, metadata, hasTitleShown, objects, structure: readStructure(objects) };
}

interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

function textsOf(items: readonly object[]): readonly ProofText[] {
  const texts: ProofText[] = [];
  const marks: (string | null)[] = [];
  for (const item of items as readonly Partial<TextItem & MarkItem>[]) {
    if (item.type?.startsWith('beginMarkedContent')) marks.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') marks.pop();
    if (item.str === undefined || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, left = 0, bottom = 0] = item.transform ?? [];
    const size = Math.min(Math.hypot(a, b), Math.hypot(c, d));
    const right = left + (item.width ?? 0);
    texts.push({ text: item.str, left, right, bottom, top: bottom + size * 0.7, size, mark: marks.at(-1) });
  }
  return texts;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

interface MarkItem {
  readonly type: string;
  readonly id?: string;
}
