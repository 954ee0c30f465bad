/** Sharing out whole numbers: minutes among blocks, seconds among phases. Pure, and read by windows as well as by main. */

/**
 * Splits a whole number by weights into whole parts that add up to it. Each part gets at least 1 when there is enough
 * for that; what rounding leaves over goes where it is missed most, the first one first.
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, next) => all + next, 0);
  const ideal = weights.map((weight) => (sum === 0 ? total / weights.length : (total * weight) / sum));
  const floor = total >= weights.length ? 1 : 0;
  const parts = ideal.map((share) => Math.max(floor, Math.floor(share)));
  let rest = total - parts.reduce((all, next) => all + next, 0);
  while (rest !== 0 && parts.length > 0) {
    const way = Math.sign(rest);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    parts.forEach((part, at) => {
      const missed = ((ideal[at] ?? 0) - part) * way;
      if (missed > most && (way > 0 || part > floor)) [best, most] = [at, missed];
    });
    parts[best] = (parts[best] ?? 0) + way;
    rest -= way;
  }
  return parts;
}
