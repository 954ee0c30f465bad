/** Priority rounds that are over: whose votes are shown and whose order holds. */
import type { RecordView, TypedRecord } from './record-view';
import type { RecordKind } from './registry';

/** Closed rounds that put records of a kind in order; where people placed them on two axes there is no order. */
export function listClosedRounds(
  view: RecordView,
  kind: RecordKind,
): readonly TypedRecord<'priority_round'>[] {
  return view
    .list('priority_round')
    .filter(({ body }) => body.subject_type === kind && body.closed_at !== undefined && ordersItems(body));
}

/** The round puts its items in order, which a placement on two axes does not. */
export function ordersItems({ method }: { readonly method?: unknown }): boolean {
  return method !== 'placement';
}

/** The first closed round that has all these records among its items, or undefined. */
export function findRoundOver(
  view: RecordView,
  records: readonly { readonly id: string; readonly kind: RecordKind }[],
): TypedRecord<'priority_round'> | undefined {
  const [first] = records;
  if (!first) return undefined;
  return listClosedRounds(view, first.kind).find(({ body }) =>
    records.every(({ id }) => body.item_ids?.includes(id) === true),
  );
}
