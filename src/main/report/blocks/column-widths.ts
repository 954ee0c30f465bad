/**
 * How wide the columns of a table are: what is narrow takes what it holds, the others share the rest by weight.
 *
 * A share is only a wish. A column whose longest line needs less gives the rest to its neighbours, and none becomes
 * narrower than its longest word as long as there is room, so that neither gaps nor broken words stand in a table.
 */
import type { ReportBlock, ReportColumn } from '@shared/domain/report-block';
import { type BlockContext, lookOf } from './block-context';

/** Letters of a column's label that are printed. */
export const LONGEST_HEADER = 120;

/** Part of the width that one narrow column may take, at most. */
const NARROW_SHARE = 0.3;
/** Part of the width that the longest word of a column may claim. */
const WORD_SHARE = 0.22;
/** Rows looked at to find out what a column needs. */
const ROWS_MEASURED = 5_000;
/** A longer line wraps in any case. */
const LONGEST_LINE = 90;
/** Texts of a column that are measured: its longest by letters, which are about its widest. */
const MEASURED = 4;

/** Widths in points, without padding. */
export function columnWidths(
  block: Extract<ReportBlock, { type: 'table' }>,
  context: BlockContext,
): readonly number[] {
  const { theme } = context;
  const free = context.width - block.columns.length * theme.cellPadding.x * 2;
  const rows = block.rows.slice(0, ROWS_MEASURED);
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
  if (column === undefined) return { weight, least: 0, most: 0 };
  const look = lookOf(context, { fontSize: theme.table });
  const label = lookOf(context, { fontSize: theme.table, bold: true });
  const lines = rows.flatMap((row) => (row[index] ?? '').split('\n'));
  const words = lines.flatMap((line) => longestFew(line.split(/[\s\u200b]+/), 1));
  const widthOf = (texts: readonly string[]) =>
    Math.max(0, ...longestFew(texts, MEASURED).map((text) => typesetter.widthOf(text.slice(0, 200), look)));
  const isWrapped = lines.some((line) => line.length > LONGEST_LINE);
  const head = typesetter.widthOf(column.label.slice(0, LONGEST_HEADER), label);
  return {
    weight,
    least: Math.min(Math.max(widthOf(words), labelWidth(column, context)) + 1, free * WORD_SHARE),
    most: isWrapped ? Number.POSITIVE_INFINITY : Math.max(widthOf(lines), head) + 2,
  };
}

function longestFew(texts: readonly string[], count: number): readonly string[] {
  if (count === 1)
    return [texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')];
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, count);
}

/** Shares by weight; those who need less leave the others more, then no word is broken. */
function share(needs: readonly Need[], room: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= room) return needs.map((need) => (room * need.least) / least);
  const settled = new Map<number, number>();
  const open = () => needs.flatMap((need, at) => (settled.has(at) ? [] : [{ need, at }]));
  const left = () => room - [...settled.values()].reduce((sum, width) => sum + width, 0);
  for (;;) {
    const rest = open();
    const weights = rest.reduce((sum, { need }) => sum + need.weight, 0);
    const wish = ({ weight }: Need) => (left() * weight) / weights;
    const poor = rest.find(({ need }) => need.least > wish(need));
    const rich = rest.find(({ need }) => need.most < wish(need));
    const next = rich ?? poor;
    if (next === undefined) {
      const widths = rest.map(({ need, at }) => [at, wish(need)] as const);
      for (const [at, width] of widths) settled.set(at, width);
      break;
    }
    settled.set(next.at, rich ? next.need.most : next.need.least);
  }
  const spare = Math.max(0, left());
  const weights = needs.reduce((sum, { weight }) => sum + weight, 0);
  return needs.map(({ weight }, at) => (settled.get(at) ?? 0) + (spare * weight) / weights);
}
