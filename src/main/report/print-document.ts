/**
 * Prints a report: blocks in, the bytes of a PDF out.
 *
 * pdfmake lays out and writes; fonts, shaping and line making are ours (see layout/ and shape/). pdfmake may read no
 * file and fetch no address: fonts and photos are handed to it as bytes.
 */
import type { PageSize, ReportDocument } from '@shared/domain/report-block';
import type { BriefReply, MissingGlyph } from '@shared/report/brief-job';
import { type Attachment, attach } from './attach';
import { toDefinition } from './blocks/definition';
import { ReportPdf } from './draw/report-pdf';
import { ReportRenderer } from './draw/report-renderer';
import { type Catalogue, readCatalogue } from './fonts/catalogue';
import { ReportLayout, TEXT_FAMILY } from './layout/report-layout';
import { createTypesetter } from './layout/typesetter';
import { type Pictures, readPictures } from './pictures';
import { createShaper, type Shaper } from './shape/shaper';
import type { LayoutNode, LayoutPage, PdfKitDocument } from './types/pdfmake';

/** A step of printing and how much of it is done, from 0 to 1. */
export type PrintProgress = (
  stage: Extract<BriefReply, { type: 'progress' }>['stage'],
  value: number,
) => void;

/** Where and how a document is printed. */
export interface PrintOptions {
  readonly page: PageSize;
  /** Folder with the bundled fonts and their catalogue. */
  readonly fontFolder: string;
  /** Folder with the photos; without it each is a box. */
  readonly mediaFolder?: string;
  /** A file that the document carries, for example the workshop it was made from. */
  readonly attachment?: Attachment;
  readonly onProgress?: PrintProgress;
  /** Letter sizes as a share of the usual ones; for the brief that has to fit on one page. */
  readonly scale?: number;
  /** Kept between documents to save opening fonts again; made anew when absent. */
  readonly press?: Press;
  /** Glyphs in one font file, at most; for tests of what happens beyond. */
  readonly mostGlyphs?: number;
}

/** A printed document. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The page on which each heading of level 1 stands, counted from 1. */
  readonly chapterPages: readonly number[];
  /** Characters that no bundled font has, by code point; each was printed as a visible box. */
  readonly missing: readonly MissingGlyph[];
}

/** What several documents can share: the font catalogue and opened fonts. */
export interface Press {
  readonly catalogue: Catalogue;
  readonly shaper: Shaper;
}

/** Reads the font catalogue and loads HarfBuzz. */
export async function createPress(fontFolder: string): Promise<Press> {
  return { catalogue: readCatalogue(fontFolder), shaper: await createShaper(fontFolder) };
}

/** Prints a document; the same document on the same page size gives the same bytes. */
export async function printDocument(doc: ReportDocument, options: PrintOptions): Promise<PrintedDocument> {
  const progress: PrintProgress = options.onProgress ?? (() => undefined);
  progress('reading', 0);
  const press = options.press ?? (await createPress(options.fontFolder));
  const missing = new Map<number, number>();
  const count = {
    add: (codePoint: number) => void missing.set(codePoint, (missing.get(codePoint) ?? 0) + 1),
  };
  const pictures = await readPictures(doc.blocks, options.mediaFolder);
  const pdf = createPdf(doc, pictures);
  const typesetter = createTypesetter(
    pdf,
    press.catalogue,
    press.shaper,
    doc.language,
    count,
    options.mostGlyphs,
  );
  pdf.provideText = (bold, italics) => typesetter.baseFont(bold, italics);
  const probe = createTypesetter(createPdf(doc), press.catalogue, press.shaper, doc.language, {
    add: () => undefined,
  });
  progress('layout', 0);
  const definition = toDefinition(doc, options.page, options.scale ?? 1, probe, pictures);
  let texts = 0;
  const layout = new ReportLayout(definition.pageSize, definition.margins, pdf, typesetter, () => {
    texts++;
    if (texts % 100 === 0) progress('layout', Math.min(1, texts / Math.max(1, definition.textCount)));
  });
  const pages = layout.layoutDocument(
    definition.content,
    pdf,
    {},
    definition.defaultStyle,
    undefined,
    definition.header,
    definition.footer,
  );
  progress('drawing', 0);
  let reported = 0;
  const renderer = new ReportRenderer(pdf, definition.root, (value) => {
    if (value - reported < 0.02) return;
    reported = value;
    progress('drawing', value);
  });
  releaseDrawn(pdf, pages);
  renderer.renderPages(pages);
  if (options.attachment) attach(pdf, options.attachment, doc.asOf);
  const bytes = await collect(pdf);
  const glyphs = [...missing].map(([codePoint, times]) => ({ codePoint, count: times }));
  const chapterPages = definition.chapters.map(firstPageOf);
  return {
    bytes,
    pages: pages.length,
    chapterPages,
    missing: glyphs.sort((a, b) => a.codePoint - b.codePoint),
  };
}

/** Lets go of what stands on a page as soon as the next page but one is begun. */
function releaseDrawn(pdf: PdfKitDocument, pages: readonly LayoutPage[]): void {
  let begun = 0;
  pdf.on('pageAdded', () => {
    begun += 1;
    const drawn = pages[begun - 3];
    if (drawn !== undefined) drawn.items = [];
  });
}

/** pdfmake notes on each node where its lines came to stand. */
function firstPageOf({ positions }: LayoutNode): number {
  const [first] = Array.isArray(positions) ? (positions as { readonly pageNumber: number }[]) : [];
  return first?.pageNumber ?? 1;
}

function createPdf(doc: ReportDocument, pictures: Pictures = new Map()): ReportPdf {
  const options = {
    pdfVersion: '1.7',
    autoFirstPage: false,
    compress: true,
    tagged: true,
    displayTitle: true,
    lang: doc.language,
    font: null,
    info: {
      Title: doc.title,
      Author: doc.author,
      Subject: doc.subject,
      Creator: 'Groundwork',
      Producer: 'Groundwork',
      CreationDate: new Date(doc.asOf),
      ModDate: new Date(doc.asOf),
    },
  };
  return new ReportPdf(
    { [TEXT_FAMILY]: {} },
    Object.fromEntries(pictures),
    {},
    {},
    options,
    null,
    () => false,
  );
}

function collect(pdf: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    pdf.end();
  });
}
