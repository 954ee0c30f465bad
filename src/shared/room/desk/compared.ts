/** A round of pairs as the board keeps it: the things compared, one judgement per pair, the weights. */
import type { AhpResult } from '../../analysis/ahp';
import { type Item, judgementBody, type Pair, pairKey, weigh } from '../../sections/compared-pairs';
import type { NewRecord } from '../../sections/round-rows';
import { meanJudgement, pairOfItem } from '../judgements';
import { type Keeping, NEW_ROUND } from './keeping';

/** The things compared, in the order in which the pairs name them. */
export function comparedItems({ desk, section, recordOf }: Keeping): readonly Item[] {
  const activity = section?.activities.find(({ id }) => id === desk.place.activityId);
  const declared =
    activity?.board === 'pairwise' && !('kind' in activity.items)
      ? activity.items
      : ([] as readonly { readonly code: string; readonly label: string }[]);
  const ids = [...new Set(desk.round.items.flatMap((item) => pairOfItem(item) ?? []))];
  return ids.map((id) => {
    const record = recordOf(id);
    const label = declared.find(({ code }) => code === id)?.label ?? record?.ref ?? id;
    return { id, code: record?.ref ?? id, label, isRecord: record !== undefined };
  });
}

/** What the room says about each pair that somebody judged: the geometric mean of its seats. */
function judgedPairs({ desk }: Keeping, items: readonly Item[]): readonly (readonly [Pair, number])[] {
  return desk.round.items.flatMap((item): readonly (readonly [Pair, number])[] => {
    const ends = pairOfItem(item)?.map((id) => items.find((known) => known.id === id)) ?? [];
    const steps = desk.round.ballots.filter((ballot) => ballot.item === item).map(({ value }) => value);
    const [left, right] = ends;
    const value = meanJudgement(steps);
    return left && right && value !== null ? [[{ left, right }, value]] : [];
  });
}

/** Weights of the things compared; null while a pair is open. */
export function weighRound(keeping: Keeping, items: readonly Item[]): AhpResult | null {
  return weigh(items, new Map(judgedPairs(keeping, items).map(([pair, value]) => [pairKey(pair), value])));
}

/** One judgement per pair, as the board keeps them. */
export function judgementRecords(keeping: Keeping): readonly NewRecord[] {
  return judgedPairs(keeping, comparedItems(keeping)).map(([pair, value], index) => ({
    key: `pair-${index}`,
    kind: 'pairwise_judgement',
    body: judgementBody(pair, value, NEW_ROUND),
  }));
}
