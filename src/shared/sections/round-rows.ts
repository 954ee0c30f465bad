/** The result of a round as records: one row per place, and the places of the items it put in order. Pure. */
import { isActive, type WorkshopRecord } from '../domain/workshop';
import type { FieldValue } from '../fields/field';

/** Values of fields; null empties one. */
export type BodyPatch = Readonly<Record<string, FieldValue | null>>;

/** A record to be made in a batch; a reference to it reads "new:" and its key. */
export interface NewRecord {
  readonly key: string;
  readonly kind: string;
  readonly body: BodyPatch;
}

/** A record to be changed in a batch. */
export interface ChangedRecord {
  readonly id: string;
  readonly body: BodyPatch;
}

/** An item of a round and where it ended up. */
export interface Placed {
  /** Id of the record, where the item is one. */
  readonly id?: string;
  /** Code of the item, or the reference of its record. */
  readonly code: string;
  readonly score: number;
  readonly rank: number;
  /** Distance between the highest and the lowest answer. */
  readonly spread?: number;
  /** Who saw it differently, by role; empty for nobody. */
  readonly minority?: string;
}

/** Longest key of a record in a batch. */
const KEY_MAX = 60;

/** Result rows of a round as records to be made. `roundId` may be that of a round in the same batch. */
export function resultRows(roundId: string, places: readonly Placed[]): readonly NewRecord[] {
  return places.map(({ id, code, score, rank, spread, minority }, index) => ({
    key: `result-${index}-${id ?? code}`.slice(0, KEY_MAX),
    kind: 'round_result',
    body: {
      item_code: code,
      ...(id !== undefined && { item_id: id }),
      round_id: roundId,
      score,
      rank,
      ...(spread !== undefined && { spread }),
      ...(minority && { minority }),
    },
  }));
}

/** What has to be written so that the places read 1 to n in this order and all other records have none. */
export function rankUpdates(
  records: readonly WorkshopRecord[],
  field: string,
  order: readonly string[],
): readonly ChangedRecord[] {
  const places = new Map(order.map((id, index) => [id, index + 1]));
  return records.filter(isActive).flatMap(({ id, body }) => {
    const rank = places.get(id) ?? null;
    return (body[field] ?? null) === rank ? [] : [{ id, body: { [field]: rank } }];
  });
}
