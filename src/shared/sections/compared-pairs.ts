/** Things compared two at a time: what a pair is called and stored as, and the weights that follow from all pairs. Pure. */
import { type AhpResult, ahp } from '../analysis/ahp';
import type { BodyPatch, Placed } from './round-rows';

/** More than this and nobody keeps the judgements apart: seven make 21 pairs. */
export const MOST_COMPARED = 7;

/** One of the things compared. */
export interface Item {
  /** The record's id, or the code. */
  readonly id: string;
  readonly isRecord: boolean;
  /** The record's reference, or the code. */
  readonly code: string;
  readonly label: string;
}
export interface Pair {
  readonly left: Item;
  readonly right: Item;
}
/** Every pair once, in the order of the items. */
export function pairsOf(items: readonly Item[]): readonly Pair[] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right) => ({ left, right })));
}

/** The name of a pair. */
export function pairKey({ left, right }: Pair): string {
  return `${left.id} ${right.id}`;
}

/** Weights and consistency; null while a pair is open. */
export function weigh(items: readonly Item[], values: ReadonlyMap<string, number>): AhpResult | null {
  const cell = (left: Item, right: Item): number => {
    if (left === right) return 1;
    const value = values.get(pairKey({ left, right }));
    const mirrored = values.get(pairKey({ left: right, right: left }));
    return value ?? (mirrored === undefined ? Number.NaN : 1 / mirrored);
  };
  const result = ahp(items.map((left) => items.map((right) => cell(left, right))));
  return result.computable ? result : null;
}

/** The items with their weights, the heaviest first; equal weights share no place but keep their order. */
export function placesOf(
  result: AhpResult,
  items: readonly Item[],
): readonly (Placed & { readonly label: string })[] {
  return items
    .map((item, index) => ({ item, weight: result.weights[index] ?? 0, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ item, weight }, index) => ({
      ...(item.isRecord && { id: item.id }),
      code: item.code,
      label: item.label,
      score: weight,
      rank: index + 1,
    }));
}

/** What is stored about a pair. `roundId` may be that of a round in the same batch. */
export function judgementBody({ left, right }: Pair, value: number, roundId: string): BodyPatch {
  return {
    left_code: left.code,
    right_code: right.code,
    ...(left.isRecord && { left_id: left.id }),
    ...(right.isRecord && { right_id: right.id }),
    round_id: roundId,
    value,
  };
}
