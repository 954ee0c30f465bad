/**
 * Comparing two at a time. Answers are saved one by one into the open round, which the first of them makes; they are
 * written one after the other, so that two quick ones do not make two rounds.
 */

import type { WorkshopRecord } from '@shared/domain/workshop';
import { type Item, judgementBody, type Pair, pairKey, pairsOf } from '@shared/sections/compared-pairs';
import { type Placed, resultRows } from '@shared/sections/round-rows';
import { judgedPairs } from '../boards/pairwise/pairwise-model';
import { findOpenRound } from '../boards/parts/round-model';
import { getMirror } from '../store/workshop-store';
import { type BatchCreate, writeBatch } from './batch';
import { createRecord, updateRecords } from './intents';

/** The set of things that are compared. */
export interface ComparedSet {
  readonly set: string;
  readonly question: string;
  /** Kind of record of the items; absent where they are codes. */
  readonly kind?: string;
  readonly items: readonly Item[];
}

let queue: Promise<boolean> = Promise.resolve(true);

/** Saves an answer about a pair; false when it could not be saved. */
export function judgePair(compared: ComparedSet, pair: Pair, value: number): Promise<boolean> {
  queue = queue.then(
    () => writeJudgement(compared, pair, value),
    () => writeJudgement(compared, pair, value),
  );
  return queue;
}

async function writeJudgement(compared: ComparedSet, pair: Pair, value: number): Promise<boolean> {
  const round = findOpenRound(listRounds(compared.set));
  if (!round) {
    const made = await writeBatch('compare two', [
      roundOf(compared),
      { key: 'judgement', kind: JUDGEMENT, body: judgementBody(pair, value, 'new:round') },
    ]);
    return made !== null;
  }
  const known = judgedPairs([pair], listKind(JUDGEMENT), round.id).get(pairKey(pair));
  // Where several answered, what the room says now takes the place of all of them.
  if (known) {
    const body = judgementBody(pair, value, round.id);
    return updateRecords(
      known.recordIds.map((id) => ({ id, body })),
      'compare two',
    );
  }
  return (await createRecord(JUDGEMENT, judgementBody(pair, value, round.id))) !== null;
}

/** Opens another round that starts from the answers of a closed one. */
export async function compareAgain(compared: ComparedSet, from: WorkshopRecord): Promise<boolean> {
  const pairs = pairsOf(compared.items);
  const judged = judgedPairs(pairs, listKind(JUDGEMENT), from.id);
  const answers = pairs.flatMap((pair, index): readonly BatchCreate[] => {
    const known = judged.get(pairKey(pair));
    if (!known) return [];
    return [{ key: `pair-${index}`, kind: JUDGEMENT, body: judgementBody(pair, known.value, 'new:round') }];
  });
  return (await writeBatch('compare again', [roundOf(compared), ...answers])) !== null;
}

/** Closes the open round: its question, who took part, and the weights as results. */
export async function closePairwise(
  roundId: string,
  answers: { readonly question: string; readonly voters: number },
  places: readonly Placed[],
): Promise<boolean> {
  const update = { id: roundId, body: { ...answers, closed_at: new Date().toISOString() } };
  return (await writeBatch('close a round', resultRows(roundId, places), [update])) !== null;
}

const JUDGEMENT = 'pairwise_judgement';

function listKind(kind: string): readonly WorkshopRecord[] {
  return getMirror()?.byKind.get(kind) ?? [];
}

function listRounds(set: string): readonly WorkshopRecord[] {
  return listKind('priority_round').filter(({ body }) => body.set_code === set);
}

function roundOf({ set, question, kind, items }: ComparedSet): BatchCreate {
  const ids = items.filter(({ isRecord }) => isRecord).map(({ id }) => id);
  const body = {
    question,
    method: 'pairwise_ahp',
    set_code: set,
    subject_type: kind ?? set,
    ...(ids.length > 0 && { item_ids: ids }),
  };
  return { key: 'round', kind: 'priority_round', body };
}
