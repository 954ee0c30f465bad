/** What a vote pair by pair comes to: the weights of the things compared, and whether the answers fit together. */
import type { RoundRow, RoundView } from '@shared/room/room-view';
import { type Item, pairKey, weigh } from '@shared/sections/compared-pairs';
import { useMemo } from 'react';
import { itemsToRevisit } from '../../../boards/pairwise/pairwise-model';
import { Weights } from '../../../boards/pairwise/weights';
import { pairOf } from '../ballot/pair-names';

interface PairWeightsProps {
  readonly round: RoundView;
  readonly rows: readonly RoundRow[];
}

/** The weights follow from the geometric means of all answers; they wait while a pair has none. */
export function PairWeights({ round, rows }: PairWeightsProps) {
  const { items, result } = useMemo(() => {
    const compared = new Map<string, Item>();
    const values = new Map<string, number>();
    for (const asked of round.items) {
      const pair = pairOf(round, asked);
      compared.set(pair.left.id, pair.left).set(pair.right.id, pair.right);
      const row = rows.find(({ item }) => item.id === asked.id);
      if (row && row.count > 0) values.set(pairKey(pair), row.score);
    }
    const all = [...compared.values()];
    return { items: all, result: weigh(all, values) };
  }, [round, rows]);
  const nameOf = (id: string): string => items.find((item) => item.id === id)?.label ?? id;
  return (
    <Weights
      result={result}
      items={items}
      open={rows.filter(({ count }) => count === 0).length}
      revisit={itemsToRevisit(result, items).map(nameOf)}
    />
  );
}
