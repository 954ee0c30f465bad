/**
 * Judgements of pairs as the square matrix that weights are worked out from. When a pair was judged several times, its
 * geometric mean counts, so that 3 and 1/3 cancel out.
 */
import { groupBy } from './group-by';

export interface Judgement {
  readonly left: string;
  readonly right: string;
  /** How many times more the left item matters; below 1 when the right one matters more. */
  readonly value: number;
}

/** Rows and columns in the order of `items`; null while a pair has not been judged. */
export function pairwiseMatrix(
  items: readonly string[],
  judgements: readonly Judgement[],
): readonly (readonly number[])[] | null {
  const logs = groupBy(
    judgements.flatMap(({ left, right, value }) => [
      { pair: pairOf(left, right), log: Math.log(value) },
      { pair: pairOf(right, left), log: -Math.log(value) },
    ]),
    ({ pair }) => pair,
  );
  const cell = (left: string, right: string): number => {
    if (left === right) return 1;
    const known = logs.get(pairOf(left, right)) ?? [];
    return Math.exp(known.reduce((sum, { log }) => sum + log, 0) / known.length);
  };
  const matrix = items.map((left) => items.map((right) => cell(left, right)));
  return matrix.flat().every(Number.isFinite) ? matrix : null;
}

function pairOf(left: string, right: string): string {
  return JSON.stringify([left, right]);
}
