/** Records under a heading: what every view is made of. */
import type { WorkshopRecord } from '@shared/domain/workshop';

export interface RecordGroup {
  readonly id: string;
  /** Empty where all records are in one list. */
  readonly title: string;
  /** Something here is late or missing; the heading says so with an icon. */
  readonly isAlert?: boolean;
  /** The title was written by people and follows its own direction. */
  readonly isUserText?: boolean;
  readonly records: readonly WorkshopRecord[];
}

/** Names a person for a heading. */
export type NameOf = (id: string) => string;

/** Records by a key, groups in the order in which their keys first occur. */
export function gather(
  records: readonly WorkshopRecord[],
  keyOf: (record: WorkshopRecord) => string,
): ReadonlyMap<string, readonly WorkshopRecord[]> {
  const groups = new Map<string, WorkshopRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

/** A field as text; empty when it holds none. */
export function textOf(record: WorkshopRecord, field: string): string {
  const value = record.body[field];
  return typeof value === 'string' ? value : '';
}

/** Groups by the person in a field, by name; nobody comes first, because that is what has to be settled. */
export function byPerson(
  records: readonly WorkshopRecord[],
  field: string,
  nameOf: NameOf,
  nobody: string,
): readonly RecordGroup[] {
  const groups = [...gather(records, (record) => textOf(record, field))].map(
    ([id, group]): RecordGroup =>
      id === ''
        ? { id: 'nobody', title: nobody, isAlert: true, records: group }
        : { id, title: nameOf(id), isUserText: true, records: group },
  );
  const rank = (group: RecordGroup): number => (group.id === 'nobody' ? 0 : 1);
  return groups.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}
