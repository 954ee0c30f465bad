/** Pairs of items, how strongly one matters more than the other, and what that comes to. Pure. */
import { type AhpResult, isConsistent } from '@shared/analysis/ahp';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { judgementOfStep } from '@shared/room/judgements';
import { type Item, type Pair, pairKey } from '@shared/sections/compared-pairs';
import type { Activity } from '@shared/sections/define-section';

/** An activity whose board compares two at a time. */
export type PairwiseActivity = Extract<Activity, { board: 'pairwise' }>;

/** Steps of Saaty's scale to either side of "equal". */
const FAR = 9;

/** What is stored about a pair. */
export interface Judged {
  readonly recordIds: readonly string[];
  /** How many times more the left item of the pair matters; below 1 when the right one does. */
  readonly value: number;
}

/**
 * What a round says about each pair, whichever way round it was asked. Where several answered, the geometric mean
 * counts, as it does in the checks.
 */
export function judgedPairs(
  pairs: readonly Pair[],
  records: readonly WorkshopRecord[],
  roundId: string | undefined,
): ReadonlyMap<string, Judged> {
  const answers = new Map<string, { readonly id: string; readonly log: number }[]>();
  for (const record of records) {
    const { value, round_id: round, left_id, left_code, right_id, right_code } = record.body;
    if (!isActive(record) || round !== roundId || typeof value !== 'number' || value <= 0) continue;
    const [left, right] = [left_id ?? left_code, right_id ?? right_code];
    for (const pair of pairs) {
      const isSame = pair.left.id === left && pair.right.id === right;
      const isMirrored = pair.left.id === right && pair.right.id === left;
      if (!isSame && !isMirrored) continue;
      const log = Math.log(value) * (isSame ? 1 : -1);
      answers.set(pairKey(pair), [...(answers.get(pairKey(pair)) ?? []), { id: record.id, log }]);
    }
  }
  return new Map(
    [...answers].map(([key, given]) => {
      const mean = given.reduce((sum, { log }) => sum + log, 0) / given.length;
      return [key, { recordIds: given.map(({ id }) => id), value: Math.exp(mean) }];
    }),
  );
}

/** Ids of the three items whose answers fit worst; none while the answers fit together well enough. */
export function itemsToRevisit(result: AhpResult | null, items: readonly Item[]): readonly string[] {
  if (!result || isConsistent(result)) return [];
  return (result.revisit ?? []).flatMap((row) => items[row]?.id ?? []);
}

/** Steps of the scale from far left (−8) over equal (0) to far right (8). */
export const SCALE_STEPS: readonly number[] = Array.from(
  { length: 2 * FAR - 1 },
  (_, index) => index - (FAR - 1),
);

/** The value a step stands for: 9 at the far left, 1 in the middle, 1/9 at the far right. */
export function valueOfStep(step: number): number {
  return judgementOfStep(-step);
}

/** The step nearest to a value. */
export function stepOfValue(value: number): number {
  const step = value >= 1 ? 1 - Math.round(value) : Math.round(1 / value) - 1;
  return Math.max(1 - FAR, Math.min(FAR - 1, step));
}

const DEGREES: Readonly<Record<number, string>> = {
  2: 'slightly',
  3: 'moderately',
  4: 'clearly',
  5: 'strongly',
  6: 'more than strongly',
  7: 'very strongly',
  8: 'almost extremely',
  9: 'extremely',
};

/** "Reliability matters strongly more than Scalability (5)". */
export function judgementWords({ left, right }: Pair, value: number | null): string {
  if (value === null) return 'Not compared yet';
  const step = stepOfValue(value);
  if (step === 0) return `${left.label} and ${right.label} matter equally (1)`;
  const degree = Math.abs(step) + 1;
  const [more, less] = step < 0 ? [left, right] : [right, left];
  return `${more.label} matters ${DEGREES[degree] ?? ''} more than ${less.label} (${degree})`;
}

/** The step a key leads to; null when the key does not move. Without an answer, keys start from "equal". */
export function stepAfterKey(step: number | null, key: string, rtl: boolean): number | null {
  if ((key === ' ' || key === 'Enter') && step === null) return 0;
  const now = step ?? 0;
  const by: Readonly<Record<string, number>> = {
    ArrowRight: rtl ? -1 : 1,
    ArrowLeft: rtl ? 1 : -1,
    ArrowDown: 1,
    ArrowUp: -1,
    Home: -2 * FAR,
    End: 2 * FAR,
  };
  const move = by[key];
  return move === undefined ? null : Math.max(1 - FAR, Math.min(FAR - 1, now + move));
}

/** Whether the answers fit together, in a plain sentence. */
export function consistencyWords(result: AhpResult): string {
  if (!result.ratio.computable) return 'Two items cannot contradict each other.';
  const ratio = result.ratio.value.toFixed(2);
  return isConsistent(result)
    ? `Consistency ratio ${ratio}: the comparisons fit together (at most 0.10 is fine).`
    : `Consistency ratio ${ratio}: the comparisons contradict each other (at most 0.10 is fine).`;
}
