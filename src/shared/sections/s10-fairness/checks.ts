/** Checks of the fairness section. */
import type { Check } from '../define-section';

export const fairnessChecks: readonly Check[] = [];
