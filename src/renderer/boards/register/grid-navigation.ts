/** Moving through a grid with the keyboard: pure, so that every key can be tested without a window. */

/** A cell by row and column; row −1 is the header. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one PageDown passes. */
  readonly page: number;
}
export interface GridKey {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly rtl: boolean;
}

/** The cell a key leads to, or null when the key does not move. The place stays inside the grid. */
export function moveInGrid(
  from: CellPlace,
  { key, mod, rtl }: GridKey,
  extent: GridExtent,
): CellPlace | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  const at = (row: number, column: number): CellPlace => ({
    row: Math.max(-1, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(mod ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return at(mod ? last.row : from.row + 1, from.column);
    case forward:
      return at(from.row, mod ? last.column : from.column + 1);
    case backward:
      return at(from.row, mod ? 0 : from.column - 1);
    case 'Home':
      return at(mod ? 0 : from.row, 0);
    case 'End':
      return at(mod ? last.row : from.row, last.column);
    case 'PageUp':
      return at(Math.max(0, from.row - extent.page), from.column);
    case 'PageDown':
      return at(from.row + extent.page, from.column);
    default:
      return null;
  }
}

/** The cell after a committed one: Enter goes down, Tab to the side and around the end of the row. */
export function moveAfterCommit(
  from: CellPlace,
  by: 'enter' | 'shift-enter' | 'tab' | 'shift-tab',
  extent: GridExtent,
): CellPlace {
  if (by === 'enter') return { ...from, row: Math.min(extent.rows - 1, from.row + 1) };
  if (by === 'shift-enter') return { ...from, row: Math.max(0, from.row - 1) };
  const flat = from.row * extent.columns + from.column + (by === 'tab' ? 1 : -1);
  const kept = Math.max(0, Math.min(extent.rows * extent.columns - 1, flat));
  return { row: Math.floor(kept / extent.columns), column: kept % extent.columns };
}

/** The index a key leads to among cards that flow in `columns` columns; null when the key does not move. */
export function moveInFlow(
  index: number,
  { key, rtl }: Omit<GridKey, 'mod'>,
  count: number,
  columns: number,
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rtl ? -1 : 1,
    ArrowLeft: rtl ? 1 : -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const target = index + step;
  if (target >= 0 && target < count) return target;
  // Down from a full row onto a shorter last one lands on its last card.
  const hasRowBelow = Math.floor(index / columns) < Math.floor((count - 1) / columns);
  return key === 'ArrowDown' && hasRowBelow ? count - 1 : index;
}

/** True for a key that types a character, so that typing can start editing. */
export function isTyping(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): boolean {
  return (
    [...event.key].length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}
