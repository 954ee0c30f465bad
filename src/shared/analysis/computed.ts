/** The result of a formula: a number, or why there is none. A missing number is never shown as 0. */
export type Computed = { readonly computable: true; readonly value: number } | NotComputable;

/** Why a formula has no result: a number is missing, it would divide by zero, or a number cannot be meant. */
export interface NotComputable {
  readonly computable: false;
  readonly reason: 'missing_input' | 'division_by_zero' | 'out_of_range';
}

/** Divides, and says so when that is not possible. */
export function divide(numerator: number, denominator: number): Computed {
  if (denominator === 0) return DIVISION_BY_ZERO;
  return computed(numerator / denominator);
}

/** A result. */
export function computed(value: number): Computed {
  return { computable: true, value };
}

/** Goes on with a result, or passes on why there is none. */
export function andThen(result: Computed, next: (value: number) => Computed): Computed {
  return result.computable ? next(result.value) : result;
}

/** The answer of a formula that lacks a number. */
export const MISSING_INPUT: NotComputable = { computable: false, reason: 'missing_input' };

/** The answer of a formula that would have to divide by zero. */
export const DIVISION_BY_ZERO: NotComputable = { computable: false, reason: 'division_by_zero' };

/** The answer of a formula that got a number it has no meaning for: a negative count, a share above 1. */
export const OUT_OF_RANGE: NotComputable = { computable: false, reason: 'out_of_range' };
