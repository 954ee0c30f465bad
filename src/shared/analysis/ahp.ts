/**
 * Weights from pairwise judgements (analytic hierarchy process, Saaty 1980), by the geometric mean of each row. The
 * consistency ratio says how far the judgements contradict each other; above 0.10 people should look again at the three
 * items that fit worst.
 */
import type { Computed, NotComputable } from './computed';
import { divide, MISSING_INPUT, OUT_OF_RANGE } from './computed';

/** Ratio up to which judgements are accepted without a reason (Saaty). */
export const AHP_RATIO_LIMIT = 0.1;

/** Index of judgements made at random, for 1 to 10 items (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
/** People type 0.33 for a third; a pair and its counterpart may miss 1 by this much. */
const RECIPROCAL_TOLERANCE = 0.05;
/** Deviation (natural logarithm) below which three judgements agree but for rounding. */
const AGREEING = 1e-9;

/** Weights (they sum to 1, in the order of the rows) and how consistent the judgements are. */
export interface AhpResult {
  readonly computable: true;
  readonly weights: readonly number[];
  /** Mean of (A w)ᵢ / wᵢ; equals the number of items when nothing contradicts. */
  readonly lambda: number;
  /** (lambda − n) / (n − 1); not computable for a single item. */
  readonly index: Computed;
  /** Index / index of random judgements; not computable below 3 items, which cannot contradict, and above 10. */
  readonly ratio: Computed;
  /** Rows of the three items whose judgements fit worst; null when all agree. */
  readonly revisit: readonly [number, number, number] | null;
}

type Matrix = readonly (readonly number[])[];

/**
 * Weighs the items of a square matrix whose cell (i, j) says how many times more item i matters than item j.
 * Not computable when it is empty, not square, or a pair does not mirror its counterpart (3 needs 1/3).
 */
export function ahp(matrix: Matrix): AhpResult | NotComputable {
  const n = matrix.length;
  if (n === 0 || matrix.some((row) => row.length !== n)) return MISSING_INPUT;
  if (!isReciprocal(matrix)) return OUT_OF_RANGE;
  const means = matrix.map((row) => Math.exp(sum(row.map(Math.log)) / n));
  const total = sum(means);
  const weights = means.map((mean) => mean / total);
  const lambda = sum(matrix.map((row, i) => dot(row, weights) / (weights[i] ?? 1))) / n;
  // Rounding may leave lambda a hair below n, which would print as "-0.00".
  const index = divide(Math.max(lambda - n, 0), n - 1);
  return { computable: true, weights, lambda, index, ratio: ratioOf(index, n), revisit: worstTriad(matrix) };
}

function ratioOf(index: Computed, n: number): Computed {
  const random = RANDOM_INDEX[n - 1];
  if (random === undefined) return OUT_OF_RANGE;
  return index.computable ? divide(index.value, random) : index;
}

function isReciprocal(matrix: Matrix): boolean {
  return matrix.every((row, i) =>
    row.every((cell, j) => {
      const product = cell * (matrix[j]?.[i] ?? Number.NaN);
      return Number.isFinite(cell) && cell > 0 && Math.abs(product - 1) <= RECIPROCAL_TOLERANCE;
    }),
  );
}

/** The triad with the largest |ln(a_ij · a_jk / a_ik)|: going through j says something else than going directly. */
function worstTriad(matrix: Matrix): readonly [number, number, number] | null {
  let worst: readonly [number, number, number] | null = null;
  let most = AGREEING;
  const at = (i: number, j: number): number => Math.log(matrix[i]?.[j] ?? 1);
  for (let i = 0; i < matrix.length; i += 1)
    for (let j = i + 1; j < matrix.length; j += 1)
      for (let k = j + 1; k < matrix.length; k += 1) {
        const deviation = Math.abs(at(i, j) + at(j, k) - at(i, k));
        if (deviation <= most + AGREEING) continue;
        most = deviation;
        worst = [i, j, k];
      }
  return worst;
}

/** The verdict on a result: accepted up to 0.10; two items always agree. */
export function isConsistent(result: AhpResult): boolean {
  return !result.ratio.computable ? result.weights.length < 3 : result.ratio.value <= AHP_RATIO_LIMIT;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

function dot(row: readonly number[], weights: readonly number[]): number {
  return sum(row.map((cell, j) => cell * (weights[j] ?? 0)));
}
