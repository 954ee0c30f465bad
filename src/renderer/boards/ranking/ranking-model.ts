/** The room's order of records: who has a place, what a move does, what has to be written. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Activity, PriorityMethod } from '@shared/sections/define-section';
import type { Placed } from '@shared/sections/round-rows';
import { scoreOf } from './ranking-scores';

/** An activity whose board is a ranking. */
export type RankingActivity = Extract<Activity, { board: 'ranking' }>;

/** Ids of the records with a place, first place first; equal places keep the order of the records. */
export function rankedIds(records: readonly WorkshopRecord[], field: string): readonly string[] {
  return records
    .filter((record) => isActive(record) && typeof record.body[field] === 'number')
    .map((record, index) => ({ id: record.id, rank: Number(record.body[field]), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ id }) => id);
}

/** The order with a record at a place (0 is the first); null takes its place away. */
export function placeAt(order: readonly string[], id: string, place: number | null): readonly string[] {
  const others = order.filter((other) => other !== id);
  return place === null ? others : [...others.slice(0, place), id, ...others.slice(place)];
}

/**
 * The order after one step up or down; null when the record cannot go there. The records without a place stand below
 * all others, so a step up gives such a record the last place and a step down from the last place takes it away.
 */
export function stepOf(order: readonly string[], id: string, step: -1 | 1): readonly string[] | null {
  const index = order.indexOf(id);
  if (index < 0) return step === -1 ? [...order, id] : null;
  if (step === 1 && index === order.length - 1) return placeAt(order, id, null);
  return index + step < 0 ? null : placeAt(order, id, index + step);
}

/** Records that came after a round was closed, or were left out of it. */
export function uncovered(
  records: readonly WorkshopRecord[],
  round: WorkshopRecord,
): readonly WorkshopRecord[] {
  const items = new Set((round.body.item_ids as readonly string[] | undefined) ?? []);
  return records.filter((record) => isActive(record) && !items.has(record.id));
}

/** True when the places of today are not those the round ended with. */
export function hasMoved(order: readonly string[], results: readonly WorkshopRecord[]): boolean {
  const then = results.map((row) => String(row.body.item_id)).filter((id) => order.includes(id));
  const items = new Set(then);
  return order.filter((id) => items.has(id)).join() !== then.join();
}

/** What a round ends with: the formula of its method where all of it is known, else points by place. */
export function placesOf(order: readonly WorkshopRecord[], method: PriorityMethod): readonly Placed[] {
  const scores = order.map((record) => scoreOf(record, method));
  const hasAll = scores.every((score) => score !== null);
  return order.map((record, index) => ({
    id: record.id,
    code: record.ref,
    score: (hasAll ? scores[index] : null) ?? order.length - index,
    rank: index + 1,
  }));
}
