/**
 * Votes without voters: single votes go, and results stay only where nobody's answer can be worked out from them.
 *
 * A vote, a poll or a round stands for a person even without a name when few took part, and a view that only one
 * person had is that person's.
 */
import type { WorkshopRecord } from '../../domain/workshop';
import { type LeftOutWhat, SMALLEST_GROUP } from './profile';

/** Which records go, which lose a field, and how many of what that is. */
export interface HiddenVotes {
  readonly gone: ReadonlyMap<string, LeftOutWhat>;
  /** Results of which the view of the minority goes. */
  readonly lone: ReadonlySet<string>;
}

/** As a kept round writes it; the answers of single roles stand between the count and the median. */
const COUNTED = /^(\d+) of (\d+),.*?(, median [-−\d.]+)?$/su;

/** Looks through the rounds and polls of a workshop. */
export function hiddenVotes(records: readonly WorkshopRecord[]): HiddenVotes {
  const gone = new Map<string, LeftOutWhat>();
  const lone = new Set<string>();
  const small = smallRounds(records);
  const polls = new Map<string, Set<unknown>>();
  for (const { kind, body, id } of records) {
    if (kind !== 'agreement_poll') continue;
    const group = pollOf(body);
    polls.set(group, (polls.get(group) ?? new Set()).add(body['person_token'] ?? id));
  }
  for (const { id, kind, body } of records) {
    if (kind === 'vote') gone.set(id, 'votes');
    else if (kind === 'round_result' && small.has(body['round_id'])) gone.set(id, 'small_groups');
    else if (kind === 'round_result' && isLone(body['minority'])) lone.add(id);
    else if (kind === 'agreement_poll' && (polls.get(pollOf(body))?.size ?? 0) < SMALLEST_GROUP)
      gone.set(id, 'small_groups');
  }
  return { gone, lone };
}

/** Rounds with too few voters, by what the round says and by the votes that are there. */
function smallRounds(records: readonly WorkshopRecord[]): ReadonlySet<unknown> {
  const voters = new Map<unknown, Set<unknown>>();
  for (const { kind, body } of records) {
    if (kind !== 'vote') continue;
    const round = body['round_id'];
    voters.set(round, (voters.get(round) ?? new Set()).add(body['person_token']));
  }
  return new Set(
    records
      .filter(({ kind }) => kind === 'priority_round')
      .filter(({ id, body }) => {
        const counted = voters.get(id)?.size ?? 0;
        const said = body['voters'];
        return Math.max(counted, typeof said === 'number' ? said : 0) < SMALLEST_GROUP;
      })
      .map(({ id }) => id),
  );
}

/** "1 of 6, operations: 0, median 3", or one role alone; several are written with commas or "and". */
function isLone(minority: unknown): boolean {
  if (typeof minority !== 'string' || minority === '') return false;
  const counted = COUNTED.exec(minority);
  return counted ? Number(counted[1]) < 2 : !/[,;、،]| and | & |\n/u.test(minority);
}

/** "2 of 6, median 3" where it was said what each of the two answered. */
export function withoutAnswers(minority: string): string {
  const counted = COUNTED.exec(minority);
  return counted ? `${counted[1]} of ${counted[2]}${counted[3] ?? ''}` : minority;
}

function pollOf(body: WorkshopRecord['body']): string {
  return `${String(body['section_code'])}/${String(body['round'])}`;
}
