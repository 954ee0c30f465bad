/** Rounds in which the room puts things in order: which are open, which are closed, what they say. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';

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

/** People of the room who have a say: neither observers nor those who are only represented. */
export function countVoters(people: readonly WorkshopRecord[]): number {
  return people.filter(
    (person) =>
      isActive(person) &&
      person.body.room_role !== 'observer' &&
      person.body.room_role !== 'absent_stakeholder',
  ).length;
}
