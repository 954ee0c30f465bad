/** Tables and label-value pairs: light rules, a repeated header, rows that stay together. */
import type { ReportBlock, ReportColumn } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, type LookChange, lineOf, lookOf, type RenderedBlock } from './block-context';
import { heightOf, splitByHeight } from './fitting';
import { INK } from './theme';

type Block<Type extends ReportBlock['type']> = Extract<ReportBlock, { type: Type }>;

/** Part of the width that one narrow column may take, at most. */
const NARROW_SHARE = 0.3;
/** Rows looked at to find the width of a narrow column. */
const ROWS_MEASURED = 5_000;
/** What the lines above, below and between header and first row take, in points; a table that lacks them moves on alone. */
const RULES = 3;
const LONGEST_HEADER = 120;
/** Of a box that people write a figure into, in points. */
const WIDEST_BOX = 46;
const LONGEST_LABEL = 60;

/** A record table; says `empty` instead of printing one without rows. */
export function renderTable(block: Block<'table'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const tag = addTag(context.tag, block.rows.length === 0 ? 'Div' : 'Table');
  const caption: LayoutNode[] =
    block.caption === undefined || block.caption === ''
      ? []
      : [
          {
            text: block.caption,
            bold: true,
            fontSize: theme.body,
            color: INK.text,
            margin: [0, theme.gap * 0.4, 0, theme.gap * 0.4],
            tag: addTag(tag, block.rows.length === 0 ? 'P' : 'Caption'),
          },
        ];
  const captionHeight = caption.length === 0 ? 0 : lineOf(context, theme.body) + theme.gap * 0.8;
  if (block.rows.length === 0 || block.columns.length === 0) {
    const said = {
      text: block.empty,
      italics: true,
      fontSize: theme.body,
      color: INK.muted,
      margin: [0, 0, 0, theme.gap],
      tag: addTag(tag, 'P'),
    };
    return { nodes: [...caption, said], head: captionHeight + lineOf(context, theme.body) };
  }
  const widths = columnWidths(block, context);
  const grid = createGrid({ ...context, tag }, widths, block.columns, {
    fontSize: theme.table,
    color: INK.text,
  });
  const labels = block.columns.map((column) =>
    column.label.length > LONGEST_HEADER ? `${column.label.slice(0, LONGEST_HEADER)}…` : column.label,
  );
  grid.add(labels, { bold: true, color: INK.text, heads: 'Column' });
  for (const row of block.rows) grid.add(block.columns.map((_, index) => row[index] ?? ''));
  const table = grid.finish(true);
  const head = captionHeight + grid.heightOfFirst(2) + RULES;
  if (caption[0] !== undefined) caption[0].needs = head;
  else table.needs = head;
  return { nodes: [...caption, table], head };
}

/** Labels on the left, values on the right. */
export function renderFields(block: Block<'fields'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const look = lookOf(context, { bold: true });
  let longest = 0;
  for (const { label } of block.rows) {
    longest = Math.max(
      longest,
      label.length > LONGEST_LABEL ? context.width : context.typesetter.widthOf(label, look),
    );
  }
  const labelWidth = Math.min(longest + 1, context.width * 0.3);
  const widths = [labelWidth, context.width - labelWidth - theme.cellPadding.x * 3];
  if (block.rows.length === 0) return { nodes: [], head: 0 };
  const grid = createGrid(
    { ...context, tag: addTag(context.tag, 'Table') },
    widths,
    [{ label: '' }, { label: '' }],
    { fontSize: theme.body, color: INK.text },
  );
  for (const row of block.rows)
    grid.add([row.label, row.value], {}, { bold: true, color: INK.muted, heads: 'Row' });
  return { nodes: [grid.finish(false)], head: grid.heightOfFirst(1) };
}

/** Widths in points without padding: narrow columns get what they need, the others share what is left. */
function columnWidths(block: Block<'table'>, context: BlockContext): number[] {
  const { theme, typesetter } = context;
  const look = lookOf(context, { fontSize: theme.table });
  const label = lookOf(context, { fontSize: theme.table, bold: true });
  const free = context.width - block.columns.length * theme.cellPadding.x * 2;
  const longestWord = (column: ReportColumn): number =>
    Math.max(
      0,
      ...column.label
        .slice(0, LONGEST_HEADER)
        .split(/\s+/)
        .map((word) => typesetter.widthOf(word, label)),
    );
  const narrow = block.columns.map((column, index) => {
    if (column.narrow !== true) return 0;
    let widest = Math.max(longestWord(column), theme.table * 2);
    for (const row of block.rows.slice(0, ROWS_MEASURED)) {
      const text = row[index] ?? '';
      for (const line of text.length > 60 ? [] : text.split('\n'))
        widest = Math.max(widest, typesetter.widthOf(line, look));
      if (text.length > 60) widest = free * NARROW_SHARE;
    }
    return Math.min(widest + 1, free * NARROW_SHARE);
  });
  const total = narrow.reduce((sum, width) => sum + width, 0);
  const hasWide = block.columns.some((column) => column.narrow !== true);
  const most = hasWide ? free * 0.6 : free;
  const shrink = total > most ? most / total : 1;
  const left = free - total * shrink;
  const weights = block.columns.reduce(
    (sum, column) => sum + (column.narrow === true ? 0 : Math.max(0.01, column.weight ?? 1)),
    0,
  );
  return block.columns.map((column, index) =>
    column.narrow === true
      ? (narrow[index] ?? 0) * shrink
      : (left * Math.max(0.01, column.weight ?? 1)) / weights,
  );
}

/** How cells look, and whether they are the header of their column or row. */
type CellLook = LookChange & { readonly heads?: 'Row' | 'Column' };

interface Grid {
  /** `first` is for the first cell only. */
  add(texts: readonly string[], look?: CellLook, first?: CellLook): void;
  heightOfFirst(rows: number): number;
  finish(hasHeader: boolean): LayoutNode;
}

/** Collects rows; a row taller than a page allows is continued in further rows without a rule between them. */
function createGrid(
  context: BlockContext,
  widths: readonly number[],
  columns: readonly ReportColumn[],
  base: LookChange,
): Grid {
  const { theme, typesetter } = context;
  const limit = (theme.paper.height - theme.margins.top - theme.margins.bottom) * theme.tallest;
  const body: LayoutNode[][] = [];
  const continued = new Set<number>();
  const heights: number[] = [];
  const lookFor = (index: number, look: CellLook, first: CellLook): CellLook => {
    const align = columns[index]?.align;
    const alignment =
      align === 'end' ? (context.isRtl ? 'left' : 'right') : align === 'center' ? 'center' : undefined;
    return { ...base, alignment, ...look, ...(index === 0 ? first : {}) };
  };
  const isBox = (index: number, look: CellLook): boolean =>
    columns[index]?.box === true && look.heads === undefined;
  /** A row that begins with a reference is where mentions of it lead; labels of pairs are mentions like any other. */
  const textOf = (text: string, index: number, look: CellLook, first: CellLook): LayoutNode => {
    if (look.heads === 'Column') return { text };
    const id = index === 0 && first.heads === undefined ? context.refs.claim(text) : undefined;
    return id === undefined ? { text: context.refs.link(text) } : { text, id };
  };
  const add: Grid['add'] = (texts, look = {}, first = {}) => {
    const looks = texts.map((_, index) => lookFor(index, look, first));
    const line = addTag(context.tag, 'TR');
    const tags = looks.map(({ heads }) =>
      heads === undefined ? addTag(line, 'TD') : addTag(line, 'TH', { scope: heads }),
    );
    const parts = texts.map((text, index) =>
      splitByHeight(typesetter, text, lookOf(context, looks[index]), widths[index] ?? 0, limit),
    );
    const rows = Math.max(1, ...parts.map((part) => part.length));
    for (let row = 0; row < rows; row++) {
      const cells = parts.map(
        (part, index): LayoutNode =>
          isBox(index, look)
            ? writeInBox(widths[index] ?? 0, theme.table)
            : {
                ...textOf(part[row] ?? '', index, look, first),
                tag: tags[index],
                ...toStyle(looks[index] ?? {}),
              },
      );
      if (row > 0) continued.add(body.length);
      if (heights.length < 3) {
        const tallest = parts.map((part, index) =>
          isBox(index, look)
            ? boxHeight(theme.table)
            : heightOf(typesetter, part[row] ?? '', lookOf(context, looks[index]), widths[index] ?? 0),
        );
        heights.push(Math.max(0, ...tallest) + theme.cellPadding.y * 2);
      }
      body.push(context.isRtl ? cells.reverse() : cells);
    }
  };
  const finish = (hasHeader: boolean): LayoutNode => ({
    table: {
      widths: context.isRtl ? [...widths].reverse() : [...widths],
      body,
      headerRows: hasHeader ? 1 : 0,
      keepWithHeaderRows: hasHeader ? 1 : 0,
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: (line: number) =>
        continued.has(line) ? 0 : hasHeader && line === 1 ? 0.9 : line === 0 && !hasHeader ? 0 : 0.4,
      hLineColor: (line: number) => (hasHeader && line <= 1 ? INK.strongRule : INK.rule),
      vLineWidth: () => 0,
      paddingLeft: (column: number) =>
        !hasHeader && !context.isRtl && column === 0 ? 0 : theme.cellPadding.x,
      paddingRight: (column: number) =>
        !hasHeader && context.isRtl && column === columns.length - 1 ? 0 : theme.cellPadding.x,
      paddingTop: (row: number) => (continued.has(row) ? 0 : theme.cellPadding.y),
      paddingBottom: (row: number) => (continued.has(row + 1) ? 0 : theme.cellPadding.y),
      fillColor: (row: number) => (hasHeader && row === 0 ? INK.fill : null),
    },
    margin: [0, 0, 0, theme.gap * 1.4],
  });
  return {
    add,
    finish,
    heightOfFirst: (rows) => heights.slice(0, rows).reduce((sum, height) => sum + height, 0),
  };
}

/** An empty box in the middle of its cell. */
function writeInBox(room: number, fontSize: number): LayoutNode {
  const width = Math.min(room, WIDEST_BOX);
  const box = {
    type: 'rect',
    x: 0,
    y: 0,
    w: width,
    h: boxHeight(fontSize),
    lineColor: INK.strongRule,
    lineWidth: 0.9,
  };
  return { canvas: [box], margin: [(room - width) / 2, 0, 0, 0] };
}

function boxHeight(fontSize: number): number {
  return fontSize * 2;
}

function toStyle({ heads: _, ...look }: CellLook): LayoutNode {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
