/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19 that printing builds on, described as narrowly as they are used.
 *
 * These modules are not pdfmake's public interface: the version is pinned exactly, and a contract test looks at every
 * class and method named here before an upgrade can pass.
 */
import { createRequire } from 'node:module';
import type { StructureTag } from '../draw/structure-tag';
import type { LineInline } from '../layout/paragraph';
import type { PrintFont } from '../shape/print-font';

/** An object inside the PDF file that others can point to. */
export interface PdfKitReference {
  readonly id: number;
  data: Record<string, unknown>;
  end(data?: string | Buffer): void;
}

/** An entry of the bookmark tree. */
export interface PdfKitOutline {
  /** Page counted from 0; distances from the top and from the RIGHT edge of the page. */
  addItem(
    title: string,
    options: {
      readonly expanded: boolean;
      readonly pageNumber: number;
      readonly top: number;
      readonly left: number;
    },
  ): PdfKitOutline;
}

/** pdfkit's document, as far as our fonts and our renderer use it. */
export interface PdfKitDocument extends NodeJS.ReadableStream {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, PdfKitReference>;
    readonly dictionary: PdfKitReference;
    write(operators: string): void;
  };
  readonly outline: PdfKitOutline;
  readonly _fontFamilies: Record<string, PrintFont>;
  readonly _root: PdfKitReference;
  /** Bytes written so far. */
  _offset: number;
  /** Where each object begins, by its number less one; null while it is not written. */
  readonly _offsets: (number | null)[];
  _write(part: string | Buffer): void;
  _refEnd(object: { readonly id: number; readonly offset: number }): void;
  push(chunk: Buffer | null): boolean;
  flushPages(): void;
  getStructTreeRoot(): PdfKitReference;
  ref(data: Record<string, unknown>): PdfKitReference;
  addContent(operators: string): this;
  fillColor(color: string, opacity?: number): PdfKitDocument;
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    destination: string,
    options?: object,
  ): PdfKitDocument;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  file(
    content: Buffer,
    options: {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly relationship: 'Data';
      readonly creationDate: Date;
      readonly modifiedDate: Date;
    },
  ): object;
  end(): void;
}

/** pdfmake's stack of styles that apply at a place. */
export interface StyleStack {
  getProperty(name: string): unknown;
}

/** A node of a document definition while pdfmake works on it. */
export interface LayoutNode {
  [key: string]: unknown;
}

/** pdfmake's finished line. */
export interface PdfMakeLine {
  x: number;
  y: number;
  id?: string;
  _outline?: {
    readonly id?: string;
    readonly parentId?: string;
    readonly text: string;
    readonly expanded: boolean;
  };
  _pageNodeRef?: { readonly positions?: readonly { readonly pageNumber: number }[] };
  /** The structure element the line belongs to; our own. */
  tag?: StructureTag;
  lastLineInParagraph: boolean;
  newLineForced?: boolean;
  inlines: LineInline[];
  addInline(inline: LineInline): void;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** Where pdfmake is on the page. */
export interface LayoutContext {
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly y: number;
  readonly page: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
}

/** A finished page of pdfmake. */
export interface LayoutPage {
  items: readonly { readonly type: string; readonly item: object }[];
}

/** pdfmake's measuring of text. */
export interface TextInlinesBase {
  buildInlines(text: unknown, styles: StyleStack): { items: unknown; minWidth: number; maxWidth: number };
}

/** pdfmake's layout engine. */
export interface LayoutBuilderBase {
  readonly writer: { context(): LayoutContext; moveToNextPage(): void; readonly transactionLevel: number };
  readonly linearNodeList: LayoutNode[];
  docMeasure: {
    textInlines: TextInlinesBase;
    measureDocument(node: LayoutNode): LayoutNode;
    measureNode(node: LayoutNode): LayoutNode;
  };
  registerTableLayouts(layouts: object): void;
  layoutDocument(
    content: unknown,
    document: PdfKitDocument,
    styles: object,
    defaultStyle: object,
    background: unknown,
    header: unknown,
    footer: unknown,
  ): LayoutPage[];
  tryLayoutDocument(...parts: unknown[]): unknown;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: LayoutNode): void;
  buildNextLine(node: LayoutNode): PdfMakeLine | null;
}

/** pdfmake's drawing of finished pages. */
export interface RendererBase {
  readonly pdfDocument: PdfKitDocument;
  readonly outlineMap: Record<string, PdfKitOutline>;
  renderPages(pages: readonly LayoutPage[]): void;
  renderLine(line: PdfMakeLine, x: number, y: number): void;
  renderVector(vector: object): void;
  renderImage(image: object): void;
}

interface Modules {
  readonly TextInlines: new (document: PdfKitDocument) => TextInlinesBase;
  readonly LayoutBuilder: new (pageSize: object, margins: object, svgMeasure: null) => LayoutBuilderBase;
  readonly Renderer: new (document: PdfKitDocument, onProgress?: (value: number) => void) => RendererBase;
  readonly PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfKitDocument & { provideFont(family: string, bold: boolean, italics: boolean): PrintFont };
  readonly Line: new (maxWidth: number) => PdfMakeLine;
  readonly TextBreaker: new () => {
    getBreaks(text: string, styles: null): { text: string; lineEnd?: boolean }[];
  };
}

// Not called `require`: the build would take it for CommonJS and add a second one.
const loadCommonJs = createRequire(import.meta.url);

function load<Name extends keyof Modules>(name: Name): Modules[Name] {
  return (loadCommonJs(`pdfmake/js/${name}.js`) as { default: Modules[Name] }).default;
}

/** pdfmake's own classes, to be subclassed and never changed. */
export const TextInlines = load('TextInlines');
export const LayoutBuilder = load('LayoutBuilder');
export const Renderer = load('Renderer');
export const PDFDocument = load('PDFDocument');
export const Line = load('Line');
export const TextBreaker = load('TextBreaker');
