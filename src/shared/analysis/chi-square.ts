/**
 * Quantile of the chi-square distribution. The maintained packages for it bring a hundred others with them and build
 * code from text, which the window's content policy forbids; one series and a bisection do.
 */

/** Steps that halve the bracket down to the precision of a double. */
const HALVINGS = 200;

/** Value that a chi-square variable with `freedom` degrees (whole, at least 1) stays below with this probability. */
export function chiSquareQuantile(probability: number, freedom: number): number {
  let low = 0;
  let high = freedom + 1;
  while (chiSquareBelow(high, freedom) < probability) high *= 2;
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquareBelow(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Probability of a value below x: the regularised lower incomplete gamma function P(freedom/2, x/2) by its series
 * (Abramowitz and Stegun 6.5.29), whose terms are all positive, so nothing cancels.
 */
function chiSquareBelow(x: number, freedom: number): number {
  if (x <= 0) return 0;
  const [a, half] = [freedom / 2, x / 2];
  let term = 1 / a;
  let total = term;
  for (let n = 1; term > total * Number.EPSILON; n += 1) {
    term *= half / (a + n);
    total += term;
  }
  return Math.min(total * Math.exp(a * Math.log(half) - half - logGamma(a)), 1);
}

/** ln Γ(a) for whole and half numbers, from Γ(1) = 1, Γ(½) = √π and Γ(a) = (a − 1) Γ(a − 1). */
function logGamma(a: number): number {
  let result = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let factor = a - 1; factor > 0; factor -= 1) result += Math.log(factor);
  return result;
}
