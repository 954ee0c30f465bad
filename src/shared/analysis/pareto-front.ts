/** Which candidates are worth a look: those that no other one beats (Pareto). */

/** What a candidate offers; quality counts upwards, latency and cost downwards, each in one unit for all. */
export interface Tradeoff {
  readonly quality: number | undefined;
  readonly latency: number | undefined;
  readonly cost: number | undefined;
}

/**
 * For each candidate, in the same order: true when no other is at least as good on all three and better on one; null
 * when one of its own figures is missing. Candidates with a missing figure beat nobody.
 */
export function paretoFront(candidates: readonly Tradeoff[]): readonly (boolean | null)[] {
  const losses = candidates.map(toLosses);
  return losses.map((own) => own && !losses.some((other) => other && beats(other, own)));
}

/** Three figures that are all better when smaller. */
function toLosses({ quality, latency, cost }: Tradeoff): readonly number[] | null {
  return quality === undefined || latency === undefined || cost === undefined
    ? null
    : [-quality, latency, cost];
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  return a.every((loss, i) => loss <= (b[i] ?? loss)) && a.some((loss, i) => loss < (b[i] ?? loss));
}
