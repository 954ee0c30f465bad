import type { Computed } from '@shared/analysis/computed';

/** The number of a result, or why there is none: either can be compared in one line. */
export function valueOf(result: Computed): number | string {
  return result.computable ? result.value : result.reason;
}
