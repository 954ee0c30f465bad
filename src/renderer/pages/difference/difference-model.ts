/** The difference of a re-assessment as the rows of its page: which tab shows what, under which section. Pure. */
import type { Difference, DifferenceGroup, WorkshopDifference } from '@shared/difference/difference';
import { referenceKey } from '@shared/difference/difference';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getHomeOf, SECTIONS } from '@shared/sections/registry';

export type DifferenceTab = 'all' | DifferenceGroup | 'to_confirm' | 'confirmed';

export interface DifferenceRow {
  readonly record: WorkshopRecord;
  /** Null for a record that only waits to be confirmed, or was. */
  readonly difference: Difference | null;
  readonly state: 'to_confirm' | 'confirmed' | null;
}

/** Every row of the page: records that changed, and those that were only carried over. */
export function toRows({ differences, toConfirm, confirmed }: WorkshopDifference): readonly DifferenceRow[] {
  const states = new Map<string, 'to_confirm' | 'confirmed'>([
    ...toConfirm.map((record) => [referenceKey(record), 'to_confirm'] as const),
    ...confirmed.map((record) => [referenceKey(record), 'confirmed'] as const),
  ]);
  const changed = new Set(differences.map(({ record }) => referenceKey(record)));
  const only = [...toConfirm, ...confirmed].filter((record) => !changed.has(referenceKey(record)));
  return [
    ...differences.map((difference) => ({
      record: difference.record,
      difference,
      state: states.get(referenceKey(difference.record)) ?? null,
    })),
    ...only.map((record) => ({ record, difference: null, state: states.get(referenceKey(record)) ?? null })),
  ];
}

/** True when a tab shows the row; "all" shows what changed and leaves out what was only carried over. */
export function isOnTab({ difference, state }: DifferenceRow, tab: DifferenceTab): boolean {
  if (tab === 'all') return difference !== null;
  if (tab === 'to_confirm' || tab === 'confirmed') return state === tab;
  return difference?.group === tab;
}

/** Rows under the section they belong to, in the order of the rail; within it by reference. */
export function bySection(
  rows: readonly DifferenceRow[],
): readonly { readonly sectionId: string; readonly rows: readonly DifferenceRow[] }[] {
  const groups = new Map<string, DifferenceRow[]>();
  for (const row of rows) {
    const home = getHomeOf(row.record);
    const peers = groups.get(home);
    if (peers) peers.push(row);
    else groups.set(home, [row]);
  }
  return SECTIONS.flatMap(({ id }) => {
    const own = groups.get(id);
    if (!own) return [];
    const sorted = own.toSorted((a, b) => a.record.ref.localeCompare(b.record.ref, 'en', { numeric: true }));
    return [{ sectionId: id, rows: sorted }];
  });
}
