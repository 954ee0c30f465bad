/** Tables and label-value pairs: light rules, a repeated header, rows that stay together. */
import type { ReportBlock, ReportColumn } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, type LookChange, lineOf, lookOf, type RenderedBlock } from './block-context';
import { columnWidths, LONGEST_HEADER } from './column-widths';
import { heightOf, splitByHeight } from './fitting';
import { INK } from './theme';

type Block<Type extends ReportBlock['type']> = Extract<ReportBlock, { type: Type }>;

/** What the lines above, below and between header and first row take, in points; a table that lacks them moves on alone. */
const RULES = 3;
/** A table of so many rows stays whole where it takes no more than this share of the paper. */
const SHORT_TABLE = 4;
export const MOST_KEPT = 0.25;
/** Of a box that people write a figure into, in points. */
const WIDEST_BOX = 46;

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
  const head = captionHeight + keptTogether(grid, block.rows.length, theme) + RULES;
  if (caption[0] !== undefined) caption[0].needs = head;
  else table.needs = head;
  return { nodes: [...caption, table], head };
}

/** A short table is never parted; of a longer one, two rows stay below the header, so that none stands there alone. */
function keptTogether(grid: Grid, rows: number, theme: BlockContext['theme']): number {
  const whole = grid.heightOfFirst(rows + 1);
  if (rows <= SHORT_TABLE && whole <= theme.paper.height * MOST_KEPT) return whole;
  const start = grid.heightOfFirst(3);
  return start <= theme.paper.height * MOST_KEPT ? start : grid.heightOfFirst(2);
}

/** How cells look, and whether they are the header of their column or row. */
type CellLook = LookChange & { readonly heads?: 'Row' | 'Column' };

/** A table that is filled row by row. */
export interface Grid {
  /** `head` is for the labels of a row: the first cell, and every second one after it where there are several. */
  add(texts: readonly string[], look?: CellLook, head?: CellLook): void;
  heightOfFirst(rows: number): number;
  /** `isOpen`: another grid goes on below. */
  finish(hasHeader: boolean, isOpen?: boolean): LayoutNode;
}

/** Collects rows; a row taller than a page allows is continued in further rows without a rule between them. `measured`: how many first rows `heightOfFirst` can tell of. */
export function createGrid(
  context: BlockContext,
  widths: readonly number[],
  columns: readonly ReportColumn[],
  base: LookChange,
  measured = SHORT_TABLE + 1,
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
    return { ...base, alignment, ...look, ...(index % 2 === 0 ? first : {}) };
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
      if (heights.length < measured) {
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
  const finish = (hasHeader: boolean, isOpen = false): LayoutNode => ({
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
    margin: [0, 0, 0, isOpen ? 0 : theme.gap * 1.4],
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
