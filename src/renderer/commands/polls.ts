/** Counting the ballots of a poll: one record per ballot, none of which names anybody. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { ulid } from 'ulid';
import { tallyChange } from '../boards/polls/poll-model';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { writeBatch } from './batch';
import { send } from './intents';

export interface BallotPlace {
  readonly sectionId: string;
  readonly round: number;
  readonly level: number;
}

let queue: Promise<boolean> = Promise.resolve(true);

/** Adds or takes back ballots until this many have the level; one count after the other. */
export function setTally(place: BallotPlace, count: number): Promise<boolean> {
  queue = queue.then(
    () => writeTally(place, count),
    () => writeTally(place, count),
  );
  return queue;
}

async function writeTally(place: BallotPlace, count: number): Promise<boolean> {
  const ballots: readonly WorkshopRecord[] = getMirror()?.byKind.get('agreement_poll') ?? [];
  const { tokens, doomed } = tallyChange(ballots, place, count);
  if (doomed.length > 0) {
    const saved = await send('record.delete', {
      workshopId: getWorkshopId(),
      ids: [...doomed],
      opId: ulid(),
    });
    return saved !== null;
  }
  if (tokens.length === 0) return true;
  const { sectionId, round, level } = place;
  const creates = tokens.map((token) => ({
    key: token,
    kind: 'agreement_poll',
    body: { section_code: sectionId, person_token: token, level, round },
  }));
  return (await writeBatch('count votes', creates)) !== null;
}
