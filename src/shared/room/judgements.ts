/**
 * Pairs of a comparison as items of a round: "left|right", and steps from −8 (the right one matters far more) over 0 to
 * 8 (the left one does). What is kept is Saaty's scale, from 1/9 to 9.
 */

const BETWEEN = '|';
const MOST = 9;

/** The item of a round that stands for a pair. */
export function pairItem(left: string, right: string): string {
  return `${left}${BETWEEN}${right}`;
}

/** Both ends of such an item; null for what is no pair. */
export function pairOfItem(item: string): readonly [string, string] | null {
  const [left, right, ...rest] = item.split(BETWEEN);
  return left && right && rest.length === 0 ? [left, right] : null;
}

/** How many times more the left one matters at a step; below 1 where the right one does. */
export function judgementOfStep(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** What several steps come to: the geometric mean, so that 3 and 1/3 cancel. Null for none. */
export function meanJudgement(steps: readonly number[]): number | null {
  if (steps.length === 0) return null;
  // Summed in order of size, so that the order of votes cannot change the last digit.
  const logs = [...steps].sort((a, b) => a - b).map((step) => Math.log(judgementOfStep(step)));
  const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return Math.min(MOST, Math.max(1 / MOST, mean));
}
