/** Checks of the scalability section. */
import type { Check } from '../define-section';

export const scalabilityChecks: readonly Check[] = [];
