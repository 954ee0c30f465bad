/** The result of a formula: a number, or why there is none. A missing number is never shown as 0. */
export type Computed =
  | { readonly computable: true; readonly value: number }
  | { readonly computable: false; readonly reason: 'missing_input' | 'division_by_zero' };

/** Divides, and says so when that is not possible. */
export function divide(numerator: number, denominator: number): Computed {
  if (denominator === 0) return { computable: false, reason: 'division_by_zero' };
  return { computable: true, value: numerator / denominator };
}

/** The answer of a formula that lacks a number. */
export const MISSING_INPUT: Computed = { computable: false, reason: 'missing_input' };
