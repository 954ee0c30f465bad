/**
 * Has a distribution moved? The population stability index over bins (credit scoring practice, Siddiqi 2006) with the
 * value that mere chance reaches, and the critical distance of the two-sample Kolmogorov–Smirnov test.
 */
import { chiSquareQuantile } from './chi-square';
import type { Computed, NotComputable } from './computed';
import { computed, DIVISION_BY_ZERO, divide, MISSING_INPUT, OUT_OF_RANGE } from './computed';

/** PSI from which people look, and from which they act; conventions for large samples. */
export const PSI_WARN = 0.1;
export const PSI_ACT = 0.25;

/** Share put in place of an empty bin, whose logarithm would be infinite. */
const EMPTY_SHARE = 0.0001;
const CONFIDENCE = 0.95;
/** √(−½ ln(0.05 / 2)): factor of the critical distance at 5 % (Smirnov 1948). */
const KS_FACTOR = 1.358;

/** What each bin adds to the index: (c − b) ln(c / b), b and c its shares in the two samples. */
export interface PsiParts {
  readonly computable: true;
  readonly parts: readonly number[];
}

/** The bins' parts of the index, for a baseline and a current sample given as shares or as counts. */
export function psiParts(baseline: readonly number[], current: readonly number[]): PsiParts | NotComputable {
  if (baseline.length === 0 || baseline.length !== current.length) return MISSING_INPUT;
  if ([...baseline, ...current].some((part) => !(part >= 0 && part < Number.POSITIVE_INFINITY)))
    return OUT_OF_RANGE;
  const [before, now] = [toShares(baseline), toShares(current)];
  if (!before || !now) return DIVISION_BY_ZERO;
  const parts = before.map((b, bin) => {
    const c = now[bin] ?? EMPTY_SHARE;
    return (c - b) * Math.log(c / b);
  });
  return { computable: true, parts };
}

/** The population stability index: the sum of its bins' parts. */
export function psi(baseline: readonly number[], current: readonly number[]): Computed {
  const bins = psiParts(baseline, current);
  return bins.computable ? computed(bins.parts.reduce((total, part) => total + part, 0)) : bins;
}

/**
 * PSI that two samples of n and m cases from the same distribution stay below 19 times of 20:
 * χ²(0.95, bins − 1) × (1/n + 1/m) (Yurdakul and Naranjo 2020). A threshold below it raises false alarms.
 */
export function psiNoiseFloor(bins: number, n: number, m: number): Computed {
  if (!Number.isInteger(bins) || bins < 2 || n < 0 || m < 0) return OUT_OF_RANGE;
  if (n === 0 || m === 0) return DIVISION_BY_ZERO;
  return computed(chiSquareQuantile(CONFIDENCE, bins - 1) * (1 / n + 1 / m));
}

/** Largest gap between two distribution curves that chance explains at 5 %: 1.358 √((n + m) / (n m)). */
export function ksCritical(n: number, m: number): Computed {
  if (n < 0 || m < 0) return OUT_OF_RANGE;
  const ratio = divide(n + m, n * m);
  return ratio.computable ? computed(KS_FACTOR * Math.sqrt(ratio.value)) : ratio;
}

function toShares(parts: readonly number[]): readonly number[] | null {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total === 0 ? null : parts.map((part) => (part === 0 ? EMPTY_SHARE : part / total));
}
