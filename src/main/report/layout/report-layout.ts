/**
 * pdfmake's layout engine with our own text: paragraphs of any script, broken, ordered and measured by us.
 *
 * A subclass, not a patch: pdfmake keeps tables, columns, page breaks, headers and footers. Two things are added:
 * a node may name the height it needs below itself (so that a heading never ends a page, without laying out anything
 * twice), and the finished line says in which direction it runs.
 */

import type { StructureTag } from '../draw/structure-tag';
import {
  LayoutBuilder,
  type LayoutNode,
  Line,
  type PdfKitDocument,
  type PdfMakeLine,
  type StyleStack,
  TextInlines,
} from '../types/pdfmake';
import { Paragraph, type TextLook } from './paragraph';
import type { LookedText, Typesetter } from './typesetter';

/** The family name under which styles know our fonts; there is only one. */
export const TEXT_FAMILY = 'Text';

class ReportTextInlines extends TextInlines {
  constructor(
    document: PdfKitDocument,
    private readonly typesetter: Typesetter,
    private readonly onText: () => void,
  ) {
    super(document);
  }

  override buildInlines(
    text: unknown,
    styles: StyleStack,
  ): { items: unknown; minWidth: number; maxWidth: number } {
    this.onText();
    // Every width is given by whoever makes the nodes, so nothing has to be known about the words yet.
    return { items: this.typesetter.later(toLookedTexts(text, styles)), minWidth: 0, maxWidth: 0 };
  }
}

const SET: LayoutNode = {};

/** The layout engine of one document. */
export class ReportLayout extends LayoutBuilder {
  private root: unknown;

  constructor(
    pageSize: object,
    margins: object,
    private readonly document: PdfKitDocument,
    private readonly typesetter: Typesetter,
    private readonly onText: () => void,
  ) {
    super(pageSize, margins, null);
  }

  override tryLayoutDocument(...parts: unknown[]): unknown {
    this.docMeasure.textInlines = new ReportTextInlines(this.document, this.typesetter, this.onText);
    // The parts of the document are measured one by one, each just before it is set, and then forgotten.
    this.docMeasure.measureDocument = (node) => node;
    [this.root] = parts;
    return super.tryLayoutDocument(...parts);
  }

  override processVerticalContainer(node: LayoutNode): void {
    if (node !== this.root || !Array.isArray(node.stack)) {
      super.processVerticalContainer(node);
      return;
    }
    const parts = node.stack as LayoutNode[];
    for (const [at, part] of parts.entries()) {
      this.processNode(this.docMeasure.measureNode(part));
      parts[at] = SET;
    }
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    const context = this.writer.context();
    // A node that opens a page has all the room there is; moving on before it would leave an empty page.
    const needs = typeof node.needs === 'number' && node.pageBreak !== 'before' ? node.needs : 0;
    const isBelowTop = context.y > context.pageMargins.top + 1;
    if (needs > context.availableHeight && isBelowTop && this.writer.transactionLevel === 0)
      this.writer.moveToNextPage();
    // pdfmake keeps every node for a second layout, which never comes.
    this.linearNodeList.length = 0;
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  override buildNextLine(node: LayoutNode): PdfMakeLine | null {
    const paragraph = node._inlines;
    if (!(paragraph instanceof Paragraph) || paragraph.isFinished) return null;
    const { inlines, isForcedEnd } = paragraph.takeLine(this.writer.context().availableWidth);
    const line = new Line(this.writer.context().availableWidth);
    for (const inline of inlines) line.addInline(inline);
    if (node.tag !== undefined) line.tag = node.tag as StructureTag;
    line.newLineForced = isForcedEnd;
    line.lastLineInParagraph = paragraph.isFinished;
    return line;
  }
}

/** A text definition (a string, a node or a list of them) as texts with their look; nested nodes inherit. */
function toLookedTexts(text: unknown, styles: StyleStack): LookedText[] {
  const shared = readLook((name) => styles.getProperty(name));
  const parts = Array.isArray(text) ? text : [text];
  return parts.map((part: unknown) => {
    if (typeof part !== 'object' || part === null) return { text: String(part ?? ''), look: shared };
    const own = part as LayoutNode;
    const look = readLook((name) => own[name] ?? styles.getProperty(name));
    return { text: String(own.text ?? ''), look: { ...look, pageReference: own._pageRef } };
  });
}

function readLook(read: (name: string) => unknown): TextLook {
  const number = (name: string, otherwise: number): number =>
    typeof read(name) === 'number' ? (read(name) as number) : otherwise;
  const string = (name: string): string | undefined =>
    typeof read(name) === 'string' ? (read(name) as string) : undefined;
  const alignment = string('alignment');
  return {
    bold: read('bold') === true,
    italics: read('italics') === true,
    fontSize: number('fontSize', 9.5),
    lineHeight: number('lineHeight', 1),
    color: string('color') ?? '#000000',
    alignment:
      alignment === 'left' || alignment === 'right' || alignment === 'center' ? alignment : undefined,
    link: string('linkToDestination'),
    noWrap: read('noWrap') === true,
    pageReference: undefined,
  };
}
