/** Checks of the performance constraints section. */
import type { Check } from '../define-section';

export const performanceChecks: readonly Check[] = [];
