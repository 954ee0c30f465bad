/** One renderer per kind of block; a new kind does not compile before it has one. */
import type { ReportBlock } from '@shared/domain/report-block';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, type RenderedBlock } from './block-context';
import { renderCanvas } from './canvas-block';
import { renderCards } from './card-block';
import { renderContents } from './contents-block';
import { renderFields } from './fields-block';
import { renderFigure } from './figure-block';
import { renderTable } from './grid-blocks';
import { renderPhoto } from './photo-block';
import { renderCallout, renderHeading, renderList, renderParagraph } from './text-blocks';

type PageBreak = Extract<ReportBlock, { type: 'page-break' }>;

type Renderers = {
  readonly [Type in ReportBlock['type']]: (
    block: Extract<ReportBlock, { type: Type }>,
    context: BlockContext,
  ) => RenderedBlock;
};

const RENDERERS: Renderers = {
  heading: renderHeading,
  paragraph: renderParagraph,
  list: renderList,
  fields: renderFields,
  table: renderTable,
  callout: renderCallout,
  figure: renderFigure,
  photo: renderPhoto,
  columns: renderColumns,
  canvas: renderCanvas,
  cards: renderCards,
  contents: renderContents,
  'page-break': () => ({ nodes: [], head: 0 }),
};

/** Renders blocks in order; headings learn how much of what follows must stay with them. */
export function renderBlocks(blocks: readonly ReportBlock[], context: BlockContext): LayoutNode[] {
  const rendered = blocks.map((block) => renderBlock(block, context));
  const nodes: LayoutNode[] = [];
  let breakBefore: PageBreak | null = null;
  blocks.forEach((block, index) => {
    const own = rendered[index]?.nodes ?? [];
    if (block.type === 'page-break') {
      breakBefore = context.isTopLevel ? block : null;
      // A gap below the last line may not fit on the page any more; it would then open an empty one.
      if (breakBefore !== null) dropGapBelow(nodes.at(-1));
      return;
    }
    const [first] = own;
    if (first === undefined) return;
    if (block.type === 'heading' && context.isTopLevel)
      first.needs = neededFrom(blocks, rendered, index, context.theme.paper.height);
    if (breakBefore !== null && nodes.length > 0) breakPage(first, breakBefore, context);
    breakBefore = null;
    nodes.push(...own);
  });
  return nodes;
}

/** A chapter may begin where enough of the page is left; every other break is one. */
function breakPage(first: LayoutNode, { unlessLeft }: PageBreak, { theme }: BlockContext): void {
  if (unlessLeft === undefined) {
    first.pageBreak = 'before';
    return;
  }
  const needs = typeof first.needs === 'number' ? first.needs : 0;
  const page = theme.paper.height - theme.margins.top - theme.margins.bottom;
  first.needs = Math.max(needs, page * unlessLeft);
}

function dropGapBelow(node: LayoutNode | undefined): void {
  if (node === undefined) return;
  if (Array.isArray(node.margin)) node.margin = [...node.margin.slice(0, 3), 0];
  for (const parts of [node.stack, node.columns])
    if (Array.isArray(parts))
      for (const part of parts === node.stack ? parts.slice(-1) : parts) dropGapBelow(part);
}

function renderBlock<Type extends ReportBlock['type']>(
  block: Extract<ReportBlock, { type: Type }>,
  context: BlockContext,
): RenderedBlock {
  const renderer = RENDERERS[block.type] as Renderers[Type];
  return renderer(block, context);
}

/** What a line of introduction above it stays with. */
const KEPT_WITH_INTRODUCTION: ReadonlySet<string> = new Set(['heading', 'table', 'figure', 'canvas']);

/** The height of a run of headings and of the start of what follows them. */
function neededFrom(
  blocks: readonly ReportBlock[],
  rendered: readonly RenderedBlock[],
  index: number,
  mostNeeded: number,
): number {
  let height = 0;
  // Nobody needs more than a page.
  for (let i = index; i < blocks.length && height < mostNeeded; i++) {
    height += rendered[i]?.head ?? 0;
    // A line of introduction stays with its heading and with what it introduces.
    const next = blocks[i + 1]?.type;
    const isIntroduction = blocks[i]?.type === 'paragraph' && KEPT_WITH_INTRODUCTION.has(next ?? '');
    if (blocks[i]?.type !== 'heading' && !isIntroduction) break;
  }
  return height;
}

function renderColumns(
  block: Extract<ReportBlock, { type: 'columns' }>,
  context: BlockContext,
): RenderedBlock {
  const { theme } = context;
  const total = block.columns.reduce((sum, column) => sum + Math.max(0.01, column.weight), 0);
  const free = context.width - theme.columnGap * Math.max(0, block.columns.length - 1);
  const columns = block.columns.map((column): LayoutNode => {
    const width = (free * Math.max(0.01, column.weight)) / total;
    const nodes = renderBlocks(column.blocks, { ...context, width, isTopLevel: false });
    return { stack: nodes.length > 0 ? nodes : [{ text: '' }], width };
  });
  if (columns.length === 0) return { nodes: [], head: 0 };
  if (context.isRtl) columns.reverse();
  return { nodes: [{ columns, columnGap: theme.columnGap }], head: lineOf(context, theme.body) * 4 };
}
