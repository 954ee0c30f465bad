/** Documents and a reader for the printing tests. */
import { fileURLToPath } from 'node:url';
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';
import '../../../older-node.mjs';

/** The bundled fonts. */
export const FONT_FOLDER = fileURLToPath(new URL('../../../../resources/fonts/', import.meta.url));

/** A plain document around some blocks. */
export function documentOf(
  blocks: readonly ReportBlock[],
  change: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    kind: 'full',
    title: 'Kickoff',
    subject: 'Report',
    author: 'Groundwork',
    language: 'en',
    asOf: '2026-03-05T10:00:00.000Z',
    header: { left: 'Workshop', right: 'Report' },
    footer: 'Foot',
    blocks,
    ...change,
  };
}

/** One paragraph per page. */
export function onePerPage(texts: readonly string[]): ReportBlock[] {
  return texts.flatMap((text, index): ReportBlock[] => {
    const paragraph: ReportBlock = { type: 'paragraph', text };
    return index === 0 ? [paragraph] : [{ type: 'page-break' }, paragraph];
  });
}

/** A piece of text where it stands on the page, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly links: number;
  readonly isTagged: boolean;
  /** Roles of the structure tree per page, figures with their words. */
  readonly structure: readonly (readonly string[])[];
  /** Painting operators outside of marked content. */
  readonly unmarkedPaint: number;
}

const PAGE_HEIGHT = 841.89;
const HEADER = 62;
const FOOTER = 56;

/** Reads a printed A4 document back; running headers and footers are left out, the structure is slow to read. */
export async function readPdf(bytes: Uint8Array, withStructure = false): Promise<ReadPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const pdf = await task.promise;
  const pages: PlacedText[][] = [];
  let links = 0;
  let unmarkedPaint = 0;
  const structure: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const texts: PlacedText[] = [];
    for (const item of content.items) {
      if (!('str' in item)) continue;
      const [, , , size, x, y] = item.transform as number[];
      if (y !== undefined && y > FOOTER && y < PAGE_HEIGHT - HEADER)
        texts.push({ text: item.str, x: x ?? 0, y, size: size ?? 0 });
    }
    pages.push(texts);
    links += (await page.getAnnotations()).filter((annotation) => annotation.subtype === 'Link').length;
    if (!withStructure) continue;
    structure.push(rolesOf((await page.getStructTree()) as StructureNode | null).slice(1));
    unmarkedPaint += countUnmarked((await page.getOperatorList()).fnArray, pdfjs.OPS);
  }
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await task.destroy();
  const titles = outline.flatMap((item) => [
    item.title,
    ...item.items.map((child: { title: string }) => `  ${child.title}`),
  ]);
  return {
    pages,
    outline: titles,
    info: info as Record<string, unknown>,
    links,
    isTagged: marks?.get('Marked') === true,
    structure,
    unmarkedPaint,
  };
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** pdf.js shows elements of other pages too, without children. */
function rolesOf(node: StructureNode | null): string[] {
  if (node?.role === undefined || (node.children ?? []).length === 0) return [];
  const own = node.alt === undefined ? node.role : `${node.role}: ${node.alt}`;
  return [own, ...(node.children ?? []).flatMap(rolesOf)];
}

function countUnmarked(operators: readonly number[], names: Readonly<Record<string, number>>): number {
  const paints = new Set([names.showText, names.showSpacedText, names.fill, names.stroke, names.fillStroke]);
  let depth = 0;
  let count = 0;
  for (const operator of operators) {
    if (operator === names.beginMarkedContent || operator === names.beginMarkedContentProps) depth++;
    else if (operator === names.endMarkedContent) depth--;
    else if (depth === 0 && paints.has(operator)) count++;
  }
  return count;
}

/** All text of a page in one string. */
export function textOf(page: readonly PlacedText[] | undefined): string {
  return (page ?? []).map((placed) => placed.text).join('');
}

/**
 * The characters of a text regardless of their order, without what nobody sees: spaces, joiners, format and control
 * characters (which are printed as U+FFFD).
 */
export function characters(text: string): string {
  const seen = text
    .toWellFormed()
    .normalize('NFD')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\ufffd]/gu, '');
  return [...seen].sort().join('');
}
