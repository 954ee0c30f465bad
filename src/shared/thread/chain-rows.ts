/**
 * A chain as a table: one column per step, one row per thread through them.
 *
 * A record is shown with everything that follows from it once; where it is met again it only points there. That keeps
 * the table as small as the workshop, however densely it is linked. Branches that use different columns share rows, so
 * a goal's objective and its KPI stand beside each other and a gap is a real gap.
 */
import type { WorkshopRecord } from '../domain/workshop';
import { waysBetween } from './chain';
import type { ChainGraph, ChainNode } from './chain-graph';

export type ChainCell =
  /** The record with what follows from it; `via` is the record it hangs on. */
  | { readonly type: 'record'; readonly record: WorkshopRecord; readonly via: string | null }
  /** The record stands elsewhere in full. */
  | { readonly type: 'again'; readonly record: WorkshopRecord; readonly via: string | null }
  /** The record of the row above goes on. */
  | { readonly type: 'same'; readonly record: WorkshopRecord }
  /** Something is expected here; `beside` is the record that lacks it, absent where nothing is there to hang it on. */
  | { readonly type: 'missing'; readonly beside?: string }
  | { readonly type: 'empty' };

export interface ChainRow {
  readonly cells: readonly ChainCell[];
  /** Rows of one thread have the same number, that of its first row. */
  readonly thread: number;
}

type Open = (ChainCell | undefined)[];
const EMPTY: ChainCell = { type: 'empty' };

/** Lays a chain out in rows; O(records + ties) for the fixed number of columns. */
export function layOutChain(graph: ChainGraph): readonly ChainRow[] {
  const width = graph.chain.columns.length;
  const rows: { readonly cells: Open; readonly thread: number }[] = [];
  const reach = reachOf(graph);
  /** Per column the last row that is taken in it. */
  const taken: number[] = Array.from({ length: width }, () => -1);
  const shown = new Set<string>();
  const stack: string[] = [];
  /** Pairs of records that stand in one row, earlier column first. */
  const beside = new Set<string>();
  let thread = 0;

  const freeRow = (column: number, from: number): number =>
    (reach[column] ?? []).reduce((row, at) => Math.max(row, (taken[at] ?? -1) + 1), from);
  const put = (row: number, column: number, cell: ChainCell): void => {
    while (rows.length <= row) rows.push({ cells: Array<undefined>(width).fill(undefined), thread });
    const cells = rows[row]?.cells;
    if (cells) cells[column] = cell;
    taken[column] = Math.max(taken[column] ?? -1, row);
  };
  const place = ({ record, column, next }: ChainNode, via: string | null, from: number): void => {
    const row = freeRow(column, from);
    for (const id of stack) beside.add(`${id} ${record.id}`);
    if (shown.has(record.id)) {
      put(row, column, { type: 'again', record, via });
      return;
    }
    shown.add(record.id);
    put(row, column, { type: 'record', record, via });
    stack.push(record.id);
    for (const child of next) {
      // A way past the columns says nothing new where both already stand in one row.
      if (!beside.has(`${record.id} ${child.record.id}`)) place(child, record.id, row);
    }
    stack.pop();
    const last = (reach[column] ?? []).reduce((end, at) => Math.max(end, taken[at] ?? -1), row);
    for (let below = row + 1; below <= last; below += 1) put(below, column, { type: 'same', record });
  };
  for (const node of graph.nodes.values()) {
    if (node.previous.length > 0) continue;
    thread = rows.length;
    taken.fill(thread - 1);
    place(node, null, thread);
  }
  const lacks = lackOf(graph);
  return rows.map(({ cells, thread: number }) => ({ thread: number, cells: fillGaps(cells, lacks) }));
}

/** For each column itself and all columns that ways lead to from it. */
function reachOf({ chain }: ChainGraph): readonly (readonly number[])[] {
  const reach: number[][] = [];
  for (let column = chain.columns.length - 1; column >= 0; column -= 1) {
    const later = chain.columns.map((_, to) => to).filter((to) => waysBetween(chain, column, to).length > 0);
    reach[column] = [...new Set([column, ...later.flatMap((to) => reach[to] ?? [])])];
  }
  return reach;
}

interface Lacks {
  /** Whether ways lead between two columns, in either direction. */
  readonly areTied: (a: number, b: number) => boolean;
  readonly isExpected: (column: number) => boolean;
  /** True when the record has no neighbour in the column. */
  readonly isWithout: (id: string, column: number) => boolean;
}

function lackOf({ chain, nodes }: ChainGraph): Lacks {
  const tied = new Set(
    chain.columns.flatMap((_, from) =>
      chain.columns.flatMap((__, to) => (waysBetween(chain, from, to).length > 0 ? [`${from} ${to}`] : [])),
    ),
  );
  const met = new Set<string>();
  for (const { record, column, next } of nodes.values()) {
    for (const other of next) met.add(`${record.id} ${other.column}`).add(`${other.record.id} ${column}`);
  }
  return {
    areTied: (a, b) => tied.has(`${Math.min(a, b)} ${Math.max(a, b)}`),
    isExpected: (column) => chain.columns[column]?.isExpected === true,
    isWithout: (id, column) => !met.has(`${id} ${column}`),
  };
}

/**
 * Says of each vacant place whether something is missing there: the nearest record of the row that could be tied to
 * it, first to the left and then to the right, decides. Where none could, a gap goes on beside a gap.
 */
function fillGaps(cells: Open, lacks: Lacks): readonly ChainCell[] {
  const judge = (column: number, step: -1 | 1): ChainCell | undefined => {
    for (let at = column + step; at >= 0 && at < cells.length; at += step) {
      const cell = cells[at];
      if (!cell || !('record' in cell) || !lacks.areTied(at, column)) continue;
      const isGap =
        cell.type === 'record' && lacks.isExpected(column) && lacks.isWithout(cell.record.id, column);
      return isGap ? { type: 'missing', beside: cell.record.id } : EMPTY;
    }
    return undefined;
  };
  const filled = cells.map((cell, column) => cell ?? judge(column, -1) ?? judge(column, 1));
  const first = filled.findIndex((cell) => cell !== undefined);
  const spread = (column: number, neighbour: ChainCell | undefined): ChainCell =>
    neighbour?.type === 'missing' && lacks.isExpected(column) ? { type: 'missing' } : EMPTY;
  for (let column = first + 1; column < filled.length; column += 1)
    filled[column] ??= spread(column, filled[column - 1]);
  for (let column = first - 1; column >= 0; column -= 1)
    filled[column] ??= spread(column, filled[column + 1]);
  return filled.map((cell) => cell ?? EMPTY);
}
