/** Rounds in which the room puts things in order: keeping the order, closing a round. Each is one step of the history. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type Placed, rankUpdates, resultRows } from '@shared/sections/round-rows';
import { getMirror } from '../store/workshop-store';
import { writeBatch } from './batch';
import { updateRecords } from './intents';

/** A round can name this many items. */
const MOST_ITEMS = 500;

/** Writes the places 1 to n of these records of a kind; `own` are all that the board shows. */
export async function saveOrder(
  own: readonly string[],
  field: string,
  order: readonly string[],
): Promise<boolean> {
  const updates = rankUpdates(recordsOf(own), field, order);
  return updates.length === 0 || updateRecords(updates, 'change the order');
}

export interface RankingRound {
  readonly kind: string;
  readonly field: string;
  readonly question: string;
  readonly method: string;
  readonly voters: number;
  readonly places: readonly Placed[];
  /** All records of the board; those without a place lose the one they have stored. */
  readonly own: readonly string[];
}

/** Closes a round about records: the round, its results and the places that follow, all or nothing. */
export async function closeRanking(round: RankingRound): Promise<boolean> {
  const { kind, field, question, method, voters, places, own } = round;
  const order = places.flatMap(({ id }) => id ?? []);
  const body = {
    question,
    method,
    subject_type: kind,
    voters,
    closed_at: new Date().toISOString(),
    item_ids: order.slice(0, MOST_ITEMS),
  };
  const made = await writeBatch(
    'close a round',
    [{ key: 'round', kind: 'priority_round', body }, ...resultRows('new:round', places)],
    rankUpdates(recordsOf(own), field, order),
  );
  return made !== null;
}

function recordsOf(ids: readonly string[]): readonly WorkshopRecord[] {
  const mirror = getMirror();
  return ids.flatMap((id) => mirror?.byId.get(id) ?? []);
}
