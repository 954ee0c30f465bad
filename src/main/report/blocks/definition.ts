/** A whole report as pdfmake wants it: cover, blocks, running header and footer. */
import type { PageSize, ReportBlock, ReportDocument } from '@shared/domain/report-block';
import { isRoomPrint } from '@shared/report/brief-names';
import { addTag, createRootTag, type StructureTag } from '../draw/structure-tag';
import { isRtlLanguage } from '../layout/direction';
import { TEXT_FAMILY } from '../layout/report-layout';
import type { Typesetter } from '../layout/typesetter';
import type { Pictures } from '../pictures';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, type HeadingEntry, lookOf } from './block-context';
import { ellipsize } from './fitting';
import { createRefLinks, NO_LINKS } from './ref-links';
import { renderBlocks } from './render-blocks';
import { createTheme, INK, type Margins } from './theme';

/** What the layout engine is given. */
export interface Definition {
  /** The plan of the document's structure. */
  readonly root: StructureTag;
  readonly pageSize: {
    readonly width: number;
    readonly height: number;
    readonly orientation: 'portrait' | 'landscape';
  };
  readonly margins: Margins;
  readonly content: LayoutNode;
  readonly defaultStyle: LayoutNode;
  readonly header: (page: number, pages: number) => LayoutNode | null;
  readonly footer: (page: number, pages: number) => LayoutNode;
  /** The headings of level 1; after the layout they know their pages. */
  readonly chapters: readonly LayoutNode[];
  /** About how many texts will be set, for progress. */
  readonly textCount: number;
}

/** Builds a definition; pdfmake changes what it is given, so each layout needs its own. */
export function toDefinition(
  doc: ReportDocument,
  page: PageSize,
  scale: number,
  typesetter: Typesetter,
  pictures: Pictures = new Map(),
): Definition {
  const isRtl = isRtlLanguage(doc.language);
  const theme = createTheme(doc.kind, page, scale, isRtl);
  const width = theme.paper.width - theme.margins.left - theme.margins.right;
  const all = listHeadings(doc.blocks);
  let taken = 0;
  const context: BlockContext = {
    theme,
    width,
    typesetter,
    isRtl,
    headings: { all: all.filter((entry) => entry.isListed), next: () => all[taken++] },
    refs: isRoomPrint(doc.kind) ? NO_LINKS : createRefLinks(doc.blocks),
    tag: createRootTag(),
    pictures,
    isTopLevel: true,
  };
  const cover = doc.cover === undefined ? [] : [renderCover(doc.cover, context)];
  const body = renderBlocks(doc.blocks, context);
  if (cover.length > 0 && body[0] !== undefined) body[0].pageBreak = 'before';
  const content = [...cover, ...body];
  const first = new Set(all.filter(({ level }) => level === 1).map(({ id }) => id));
  return {
    root: context.tag,
    pageSize: {
      ...theme.paper,
      orientation: theme.paper.width > theme.paper.height ? 'landscape' : 'portrait',
    },
    margins: theme.margins,
    content: { stack: content.length > 0 ? content : [{ text: '' }] },
    defaultStyle: {
      font: TEXT_FAMILY,
      fontSize: theme.body,
      color: INK.text,
      lineHeight: theme.lineHeight,
      // Every text begins where the page is read from, whatever script it is in.
      ...(isRtl && { alignment: 'right' }),
    },
    header: (number) => (number === 1 && cover.length > 0 ? null : renderHeader(doc, context)),
    footer: (number, pages) => renderFooter(doc, context, number, pages),
    chapters: body.filter(({ id }) => typeof id === 'string' && first.has(id)),
    textCount: countTexts(doc.blocks),
  };
}

interface ListedHeading extends HeadingEntry {
  /** Stands in the contents: comes after them. */
  readonly isListed: boolean;
}

/** All headings in the order in which they are rendered, with ids and parents. */
function listHeadings(blocks: readonly ReportBlock[]): ListedHeading[] {
  const flat = flatten(blocks);
  const contentsAt = flat.findIndex((block) => block.type === 'contents');
  const parents: (string | undefined)[] = [undefined, undefined, undefined];
  const headings: ListedHeading[] = [];
  flat.forEach((block, index) => {
    if (block.type !== 'heading') return;
    const id = `h-${headings.length + 1}`;
    const isBookmark = block.bookmark ?? block.level <= 2;
    const parentId = parents.slice(0, block.level - 1).findLast((parent) => parent !== undefined);
    headings.push({
      id,
      level: block.level,
      rank: Math.min(block.level, (headings.at(-1)?.rank ?? 0) + 1) as 1 | 2 | 3,
      text: block.text,
      isBookmark,
      parentId,
      isListed: index > contentsAt,
    });
    if (isBookmark) {
      parents[block.level - 1] = id;
      parents.fill(undefined, block.level);
    }
  });
  return headings;
}

function flatten(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'columns' ? block.columns.flatMap((column) => flatten(column.blocks)) : [block],
  );
}

function countTexts(blocks: readonly ReportBlock[]): number {
  let count = 0;
  for (const block of flatten(blocks)) {
    if (block.type === 'table') count += (block.rows.length + 1) * block.columns.length;
    else if (block.type === 'list') count += block.items.length * 2;
    else if (block.type === 'fields') count += block.rows.length * 2;
    else count += 1;
  }
  return count;
}

function renderCover(cover: NonNullable<ReportDocument['cover']>, { theme, tag }: BlockContext): LayoutNode {
  const said = (): { tag: StructureTag } => ({ tag: addTag(tag, 'P') });
  const title = said();
  const subtitle = said();
  const bar = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 56, h: 5, color: INK.accent }],
    margin: [0, 0, 0, 22],
  };
  const lines = cover.lines.map(
    (text): LayoutNode => ({
      text,
      fontSize: theme.body + 1,
      color: INK.muted,
      margin: [0, 0, 0, 4],
      ...said(),
    }),
  );
  return {
    stack: [
      bar,
      { text: cover.title, fontSize: 28, bold: true, color: INK.accent, margin: [0, 0, 0, 8], ...title },
      { text: cover.subtitle, fontSize: 15, color: INK.text, margin: [0, 0, 0, 30], ...subtitle },
      ...lines,
    ],
    margin: [0, (theme.paper.height - theme.margins.top) * 0.24, 0, 0],
  };
}

/** Two texts on one line, left and right, with a rule on the side of the page's body. */
function renderRunning(
  left: string,
  right: string,
  context: BlockContext,
  top: number,
  rule: 'above' | 'below',
): LayoutNode {
  const { theme, width } = context;
  const look = lookOf(context, { fontSize: theme.small });
  const rightText = ellipsize(context.typesetter, right, look, width * 0.45);
  const rightWidth = context.typesetter.widthOf(rightText, look) + 1;
  const leftText = ellipsize(context.typesetter, left, look, width - rightWidth - 16);
  const text = { fontSize: theme.small, color: INK.muted, noWrap: true };
  const cells = [
    { ...text, text: leftText, width: width - rightWidth, alignment: context.isRtl ? 'right' : 'left' },
    { ...text, text: rightText, width: rightWidth, alignment: context.isRtl ? 'left' : 'right' },
  ];
  const line = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: INK.rule }],
  };
  const texts = { columns: context.isRtl ? cells.reverse() : cells, columnGap: 0 };
  return {
    stack:
      rule === 'below'
        ? [texts, { ...line, margin: [0, 4, 0, 0] }]
        : [line, { ...texts, margin: [0, 4, 0, 0] }],
    margin: [theme.margins.left, top, theme.margins.right, 0],
  };
}

function renderHeader(doc: ReportDocument, context: BlockContext): LayoutNode {
  return renderRunning(doc.header.left, doc.header.right, context, context.theme.margins.top - 34, 'below');
}

function renderFooter(doc: ReportDocument, context: BlockContext, page: number, pages: number): LayoutNode {
  return renderRunning(doc.footer, `Page ${page} of ${pages}`, context, 14, 'above');
}
