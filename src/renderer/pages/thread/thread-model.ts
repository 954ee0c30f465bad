/**
 * What the thread page shows, worked out from the chain: which columns, where the keyboard goes, which lines connect
 * the cards. Pure, so that every key can be tested without a window.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { getHomeOf } from '@shared/sections/registry';
import type { Chain } from '@shared/thread/chain';
import type { ChainCell, ChainRow } from '@shared/thread/chain-rows';
import { fold } from '../../fields/match-options';

export interface ThreadFilter {
  readonly text: string;
  readonly sectionId: string | null;
  readonly ownerId: string | null;
}
export const NO_FILTER: ThreadFilter = { text: '', sectionId: null, ownerId: null };

/** True while the filter leaves anything out. */
export function isFiltering({ text, sectionId, ownerId }: ThreadFilter): boolean {
  return text.trim() !== '' || sectionId !== null || ownerId !== null;
}

/** Whether a record fits all parts of the filter. */
export function fitsFilter(filter: ThreadFilter): (record: WorkshopRecord) => boolean {
  const words = fold(filter.text).split(/\s+/u).filter(Boolean);
  return (record) => {
    if (filter.ownerId !== null && record.body.owner_id !== filter.ownerId) return false;
    if (filter.sectionId !== null && getHomeOf(record) !== filter.sectionId) return false;
    if (words.length === 0) return true;
    const text = fold(`${record.ref} ${recordTitle(record)}`);
    return words.every((word) => text.includes(word));
  };
}

/** Columns that are drawn: expected ones always, others while something stands in them. */
export function shownColumns(chain: Chain, rows: readonly ChainRow[]): readonly number[] {
  const filled = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell, at) => ('record' in cell ? [at] : []))),
  );
  return chain.columns.flatMap(({ isExpected }, at) => (isExpected || filled.has(at) ? [at] : []));
}

export interface ThreadPlace {
  readonly row: number;
  readonly column: number;
}

/** True for cells that hold something to stand on: a card, or a gap that can be closed. */
export function isStop(cell: ChainCell | undefined): boolean {
  if (cell === undefined) return false;
  return (
    cell.type === 'record' || cell.type === 'again' || (cell.type === 'missing' && cell.beside !== undefined)
  );
}

/**
 * Where a key leads: along the row to what follows, back to what it hangs on (also when that stands rows above), up and
 * down to the next card of the column. Null when the key does not move.
 */
export function moveAlong(
  rows: readonly ChainRow[],
  from: ThreadPlace,
  key: string,
  page: number,
): ThreadPlace | null {
  const cells = rows[from.row]?.cells ?? [];
  switch (key) {
    case 'ArrowRight': {
      const column = cells.findIndex((cell, at) => at > from.column && isStop(cell));
      return column < 0 ? from : { ...from, column };
    }
    case 'ArrowLeft':
      return stepBack(rows, from);
    case 'ArrowDown':
      return inColumn(rows, from, 1, 1);
    case 'ArrowUp':
      return inColumn(rows, from, -1, 1);
    case 'PageDown':
      return inColumn(rows, from, 1, page);
    case 'PageUp':
      return inColumn(rows, from, -1, page);
    case 'Home':
      return firstStop(rows);
    case 'End':
      return inColumn(rows, from, 1, rows.length);
    default:
      return null;
  }
}

/** The first place of the table, or null while there is none. */
export function firstStop(rows: readonly ChainRow[]): ThreadPlace | null {
  const column = rows[0]?.cells.findIndex(isStop) ?? -1;
  return column < 0 ? null : { row: 0, column };
}

function stepBack(rows: readonly ChainRow[], from: ThreadPlace): ThreadPlace {
  const cells = rows[from.row]?.cells ?? [];
  for (let column = from.column - 1; column >= 0; column -= 1) {
    const cell = cells[column];
    if (cell?.type === 'same') {
      for (let row = from.row - 1; row >= 0; row -= 1)
        if (rows[row]?.cells[column]?.type === 'record') return { row, column };
    }
    if (isStop(cell)) return { ...from, column };
  }
  return from;
}

/** The stop in the same column that is at least `distance` rows away, else the last one on the way. */
function inColumn(rows: readonly ChainRow[], from: ThreadPlace, step: -1 | 1, distance: number): ThreadPlace {
  let last = from;
  for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
    if (!isStop(rows[row]?.cells[from.column])) continue;
    last = { ...from, row };
    if (Math.abs(row - from.row) >= distance) return last;
  }
  return last;
}

export interface ThreadLine {
  readonly fromId: string;
  readonly toId: string;
  readonly from: ThreadPlace;
  readonly to: ThreadPlace;
}

/** The line of every card to the one it hangs on, by rows; columns are indexes of the shown ones. */
export function threadLines(rows: readonly ChainRow[], columns: readonly number[]): readonly ThreadLine[] {
  const places = new Map<string, ThreadPlace>();
  const lines: ThreadLine[] = [];
  rows.forEach(({ cells }, row) => {
    columns.forEach((at, column) => {
      const cell = cells[at];
      if (cell?.type !== 'record' && cell?.type !== 'again') return;
      const to = { row, column };
      if (cell.type === 'record') places.set(cell.record.id, to);
      const from = cell.via === null ? undefined : places.get(cell.via);
      if (from && cell.via !== null) lines.push({ fromId: cell.via, toId: cell.record.id, from, to });
    });
  });
  return lines;
}
