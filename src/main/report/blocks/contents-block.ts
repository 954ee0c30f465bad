/** The contents: chapters with their parts and page numbers, in as many columns as keep them on one page. */
import type { ReportBlock } from '@shared/domain/report-block';
import { addTag, type StructureTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, type HeadingEntry, lineOf, lookOf, type RenderedBlock } from './block-context';
import { heightOf } from './fitting';
import { INK } from './theme';

/** pdfmake reserves five figures for a page number. */
const NUMBER_WIDTH = 32;
const INDENT = 9;
const COLUMN_GAP = 18;
/** Between two entries, in points. */
const BELOW = 0.6;
const MOST_COLUMNS = 3;
/** Room for the heading above the contents, in lines of text. */
const HEADING_LINES = 4;

interface Entry {
  readonly heading: HeadingEntry;
  readonly above: number;
  readonly height: number;
}

/** Renders the headings after it; a click on an entry leads to its page. */
export function renderContents(
  _block: Extract<ReportBlock, { type: 'contents' }>,
  context: BlockContext,
): RenderedBlock {
  const { theme } = context;
  const headings = context.headings.all.filter((entry) => entry.isBookmark && entry.level <= 2);
  if (headings.length === 0) return { nodes: [], head: 0 };
  const page = theme.paper.height - theme.margins.top - theme.margins.bottom;
  const room = page - lineOf(context, theme.body) * HEADING_LINES;
  const layouts = Array.from({ length: MOST_COLUMNS }, (_, at) => layOut(headings, at + 1, room, context));
  const { columns, width, count } =
    layouts.find((one) => one.columns.length <= one.count) ?? layOut(headings, MOST_COLUMNS, room, context);
  const list = addTag(context.tag, 'TOC');
  const stacks = columns.map(
    (entries): LayoutNode => ({
      stack: entries.map((entry, at) => renderEntry(entry, at === 0, width, list, context)),
      width,
    }),
  );
  const rows = Array.from({ length: Math.ceil(stacks.length / count) }, (_, row): LayoutNode => {
    const own = stacks.slice(row * count, (row + 1) * count);
    return {
      columns: context.isRtl ? own.reverse() : own,
      columnGap: COLUMN_GAP,
      // Below a full page a gap would open an empty one.
      margin: [0, 0, 0, (row + 1) * count < stacks.length ? 0 : theme.gap],
      // Each row of columns is as tall as a page.
      ...(row > 0 && { pageBreak: 'before' }),
    };
  });
  return { nodes: rows, head: lineOf(context, theme.body) * 3 };
}

/** Entries in columns of a height that fills them evenly and is never more than there is room for. */
function layOut(headings: readonly HeadingEntry[], count: number, room: number, context: BlockContext) {
  const { theme } = context;
  const width = (context.width - COLUMN_GAP * (count - 1)) / count;
  const fontSize = count > 1 ? theme.table : theme.body;
  const entries = headings.map((heading): Entry => {
    const look = lookOf(context, { fontSize, bold: heading.level === 1 });
    const free = width - NUMBER_WIDTH - (heading.level === 1 ? 0 : INDENT);
    return {
      heading,
      above: heading.level === 1 ? theme.gap * 0.6 : 0,
      height: heightOf(context.typesetter, heading.text, look, free) + BELOW,
    };
  });
  const total = entries.reduce((sum, { above, height }) => sum + above + height, 0);
  for (let limit = total / count; ; limit += theme.body) {
    const columns = fill(entries, Math.min(limit, room));
    if (columns.length <= count || limit >= room) return { columns, width, count };
  }
}

/** Column by column; a chapter begins a new one where fewer than two of its parts would stand below it. */
function fill(entries: readonly Entry[], limit: number): readonly (readonly Entry[])[] {
  const columns: Entry[][] = [[]];
  let used = 0;
  entries.forEach((entry, at) => {
    const kept =
      entry.heading.level === 1
        ? entries.slice(at, at + 3).filter((one, next) => next === 0 || one.heading.level > 1)
        : [entry];
    const needed = kept.reduce((sum, { height }) => sum + height, entry.above);
    if (used + needed > limit && used > 0) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(entry);
    used += entry.height + (used > 0 ? entry.above : 0);
  });
  return columns;
}

function renderEntry(
  { heading, above }: Entry,
  isFirst: boolean,
  width: number,
  list: StructureTag,
  context: BlockContext,
): LayoutNode {
  const { theme, isRtl } = context;
  // Parts of their own: the title is read first, also where the number is drawn first.
  const item = addTag(list, 'TOCI');
  const titleTag = addTag(item, 'P');
  const pageTag = addTag(item, 'P');
  const bold = heading.level === 1;
  const indent = bold ? 0 : INDENT;
  const fontSize = width < context.width ? theme.table : theme.body;
  const title = {
    text: heading.text,
    width: width - NUMBER_WIDTH - indent,
    linkToDestination: heading.id,
    bold,
    color: INK.text,
    fontSize,
    tag: titleTag,
  };
  const page = {
    pageReference: heading.id,
    width: NUMBER_WIDTH,
    alignment: isRtl ? 'left' : 'right',
    noWrap: true,
    bold,
    color: INK.muted,
    fontSize,
    tag: pageTag,
  };
  const top = isFirst ? 0 : above;
  return {
    columns: isRtl ? [page, title] : [title, page],
    columnGap: 0,
    margin: isRtl ? [0, top, indent, BELOW] : [indent, top, 0, BELOW],
  };
}
