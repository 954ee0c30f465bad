/**
 * How long a service may be out of order before its promise is broken (Google, Site Reliability Workbook: SLO and error
 * budget).
 */
import type { Computed } from './computed';
import { computed, MISSING_INPUT, OUT_OF_RANGE } from './computed';
import { toNumber } from './to-number';

const MINUTES_PER_DAY = 1440;

/** Error budget in minutes: (1 − target) × window; the target in percent (0 to 100), the window in days. */
export function errorBudgetMinutes(targetPct: unknown, windowDays: unknown): Computed {
  const [target, days] = [toNumber(targetPct), toNumber(windowDays)];
  if (target === undefined || days === undefined) return MISSING_INPUT;
  if (target < 0 || target > 100 || days < 0) return OUT_OF_RANGE;
  return computed(((100 - target) / 100) * days * MINUTES_PER_DAY);
}
