/**
 * How wide the columns of a table are: what is narrow takes what it holds, the others share the rest by weight.
 *
 * A share is only a wish. A column whose longest line needs less gives the rest to its neighbours, and none becomes
 * narrower than its longest word as long as there is room, so that neither gaps nor broken words stand in a table.
 */
import type { ReportBlock, ReportColumn } from '@shared/domain/report-block';
import { unbroken } from '../layout/breaks';
import { type BlockContext, lookOf } from './block-context';

/** Letters of a column's label that are printed. */
export const LONGEST_HEADER = 120;

/** Part of the width that one narrow column may take, at most. */
const NARROW_SHARE = 0.3;
/** Part of the width that the longest word of a column may claim. */
const WORD_SHARE = 0.22;
/** Rows looked at to find out what a column needs, taken evenly from all of them. */
const ROWS_MEASURED = 200;
/** A longer line wraps in any case. */
const LONGEST_LINE = 90;
/** How much weight and length count for a share; columns of equal weight are set in about as many lines each. */
const WEIGHT_POWER = 0.5;
const LENGTH_POWER = 0.6;
/** Texts of a column that are measured: its longest by letters, which are about its widest. */
const MEASURED = 4;
/** Enough to find a width to a hundredth of a point. */
const HALVINGS = 30;

/** Widths in points, without padding. */
export function columnWidths(
  block: Extract<ReportBlock, { type: 'table' }>,
  context: BlockContext,
): readonly number[] {
  const { theme } = context;
  const free = context.width - block.columns.length * theme.cellPadding.x * 2;
  const rows = spread(block.alike ?? block.rows);
  const narrow = block.columns.map((column, index) =>
    column.narrow === true ? narrowWidth(column, index, rows, free, context) : 0,
  );
  const total = narrow.reduce((sum, width) => sum + width, 0);
  const wide = block.columns.flatMap((column, index) => (column.narrow === true ? [] : [index]));
  const most = wide.length > 0 ? free * 0.6 : free;
  const shrink = total > most ? most / total : 1;
  const needs = wide.map((index) => needOf(block.columns[index], index, rows, free, context));
  const shares = share(needs, free - total * shrink);
  return block.columns.map((_, index) => {
    const at = wide.indexOf(index);
    return at < 0 ? (narrow[index] ?? 0) * shrink : (shares[at] ?? 0);
  });
}

type Rows = readonly (readonly string[])[];

/** As many rows as are measured, from the first to the last at equal distances. */
function spread(rows: Rows): Rows {
  if (rows.length <= ROWS_MEASURED) return rows;
  const step = (rows.length - 1) / (ROWS_MEASURED - 1);
  return Array.from({ length: ROWS_MEASURED }, (_, at) => rows[Math.round(at * step)] ?? []);
}

function narrowWidth(
  column: ReportColumn,
  index: number,
  rows: Rows,
  free: number,
  context: BlockContext,
): number {
  const { theme, typesetter } = context;
  const look = lookOf(context, { fontSize: theme.table });
  let widest = Math.max(labelWidth(column, context), theme.table * 2);
  for (const row of rows) {
    const text = row[index] ?? '';
    if (text.length > 60) return free * NARROW_SHARE;
    for (const line of text.split('\n')) widest = Math.max(widest, typesetter.widthOf(line, look));
  }
  return Math.min(widest + 1, free * NARROW_SHARE);
}

/** The widest word of the label. */
function labelWidth({ label }: ReportColumn, context: BlockContext): number {
  const look = lookOf(context, { fontSize: context.theme.table, bold: true });
  const words = label.slice(0, LONGEST_HEADER).split(/\s+/);
  return Math.max(0, ...words.map((word) => context.typesetter.widthOf(word, look)));
}

interface Need {
  readonly weight: number;
  /** What it wishes for: the weight, and more where the texts are long. */
  readonly demand: number;
  /** Below this a word breaks. */
  readonly least: number;
  /** Above this nothing is gained. */
  readonly most: number;
}

function needOf(
  column: ReportColumn | undefined,
  index: number,
  rows: Rows,
  free: number,
  context: BlockContext,
): Need {
  const { theme, typesetter } = context;
  const weight = Math.max(0.01, column?.weight ?? 1);
  if (column === undefined) return { weight, demand: weight, least: 0, most: 0 };
  const look = lookOf(context, { fontSize: theme.table });
  const label = lookOf(context, { fontSize: theme.table, bold: true });
  const lines = rows.flatMap((row) => (row[index] ?? '').split('\n'));
  const words = lines.flatMap((line) => longestFew(unbroken(line), 1));
  const widthOf = (texts: readonly string[]) =>
    Math.max(0, ...longestFew(texts, MEASURED).map((text) => typesetter.widthOf(text.slice(0, 200), look)));
  const isWrapped = lines.some((line) => line.length > LONGEST_LINE);
  const head = typesetter.widthOf(column.label.slice(0, LONGEST_HEADER), label);
  return {
    weight,
    demand: weight ** WEIGHT_POWER * usualLength(lines) ** LENGTH_POWER,
    least: Math.min(Math.max(widthOf(words), labelWidth(column, context)) + 1, free * WORD_SHARE),
    most: isWrapped ? Number.POSITIVE_INFINITY : Math.max(widthOf(lines), head) + 2,
  };
}

/** A length that long texts raise more than short ones lower. */
function usualLength(lines: readonly string[]): number {
  const squares = lines.reduce((sum, { length }) => sum + length ** 2, 0);
  return Math.max(1, Math.sqrt(squares / Math.max(1, lines.length)));
}

function longestFew(texts: readonly string[], count: number): readonly string[] {
  if (count === 1)
    return [texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')];
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, count);
}

/**
 * As much as they ask for, within their bounds. The scale at which the shares fill the room is found by halving: one
 * column after the other would give away what a later one cannot do without.
 */
function share(needs: readonly Need[], room: number): readonly number[] {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const least = sum(needs.map((need) => need.least));
  if (least >= room) return needs.map((need) => (room * need.least) / least);
  const at = (scale: number) =>
    needs.map(({ demand, least, most }) => Math.max(least, Math.min(most, scale * demand)));
  let low = 0;
  let high = room / Math.min(...needs.map(({ demand }) => demand));
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > room) high = middle;
    else low = middle;
  }
  const widths = at(low);
  const spare = room - sum(widths);
  const weights = sum(needs.map(({ weight }) => weight));
  return needs.map(({ weight }, index) => (widths[index] ?? 0) + (spare * weight) / weights);
}
