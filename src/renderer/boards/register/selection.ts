/** Rows that are marked for doing something with all of them. Pure. */

/** Which rows are marked, and from which one a range is drawn. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NO_SELECTION: Selection = { ids: new Set(), anchor: null };

/** Marks or unmarks one row. */
export function toggleRow(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Marks everything from the anchor (or the row itself) to this row. */
export function extendTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = order.indexOf(selection.anchor ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return { ids: new Set([id]), anchor: id };
  return {
    ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)),
    anchor: selection.anchor ?? id,
  };
}

/** Marks every row, or none when all of them are. */
export function toggleAll(selection: Selection, order: readonly string[]): Selection {
  const hasAll = order.length > 0 && order.every((id) => selection.ids.has(id));
  return hasAll ? NO_SELECTION : { ids: new Set(order), anchor: order[0] ?? null };
}

/** The marked rows that are still there, in the order of the table. */
export function keptIds(selection: Selection, order: readonly string[]): readonly string[] {
  return selection.ids.size === 0 ? [] : order.filter((id) => selection.ids.has(id));
}
