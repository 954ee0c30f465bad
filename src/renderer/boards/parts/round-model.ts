/** Rounds in which the room puts things in order: which are open, which are closed, what they say. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { BatchCreate } from '../../commands/batch';

/** An item of a round and where it ended up. */
export interface Placed {
  /** Id of the record, where the item is one. */
  readonly id?: string;
  /** Code of the item, or the reference of its record. */
  readonly code: string;
  readonly score: number;
  readonly rank: number;
}

/** Closed rounds, the latest first. */
export function closedRounds(rounds: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  return rounds
    .filter((round) => isActive(round) && typeof round.body.closed_at === 'string')
    .sort((a, b) => (String(a.body.closed_at) < String(b.body.closed_at) ? 1 : -1));
}

/** The round that the room is working on, or undefined. */
export function findOpenRound(rounds: readonly WorkshopRecord[]): WorkshopRecord | undefined {
  return rounds.findLast((round) => isActive(round) && round.body.closed_at === undefined);
}

/** The time of day; with the day when it was another one. */
export function momentWords(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === now.toDateString()) return time;
  return `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}, ${time}`;
}

/** "8 voters". */
export function votersWords(count: unknown): string {
  return typeof count === 'number' ? `${count} ${count === 1 ? 'voter' : 'voters'}` : 'voters not counted';
}

/** The result rows of a round, the first place first. */
export function resultsOf(results: readonly WorkshopRecord[], roundId: string): readonly WorkshopRecord[] {
  return results
    .filter((row) => isActive(row) && row.body.round_id === roundId)
    .sort((a, b) => Number(a.body.rank) - Number(b.body.rank));
}

/** Result rows of a round as records to be made. `roundId` may be that of a round in the same batch. */
export function resultRows(roundId: string, places: readonly Placed[]): readonly BatchCreate[] {
  return places.map(({ id, code, score, rank }) => ({
    key: `result-${rank}-${id ?? code}`.slice(0, 64),
    kind: 'round_result',
    body: { item_code: code, ...(id !== undefined && { item_id: id }), round_id: roundId, score, rank },
  }));
}

/** People of the room who have a say: neither observers nor those who are only represented. */
export function countVoters(people: readonly WorkshopRecord[]): number {
  return people.filter(
    (person) =>
      isActive(person) &&
      person.body.room_role !== 'observer' &&
      person.body.room_role !== 'absent_stakeholder',
  ).length;
}
