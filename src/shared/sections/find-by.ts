/** Finding the record that stands for a place of a board: a slider, a rated sentence. */
import { isActive, type WorkshopRecord } from '../domain/workshop';
import type { FieldValue } from '../fields/field';

/** The active record that has all these values, or undefined. */
export function findBy(
  records: readonly WorkshopRecord[],
  values: Readonly<Record<string, FieldValue | null>>,
): WorkshopRecord | undefined {
  return records.find(
    (record) =>
      isActive(record) && Object.entries(values).every(([name, value]) => record.body[name] === value),
  );
}
