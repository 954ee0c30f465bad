/** Checks of the maintainability section. */
import type { Check } from '../define-section';

export const maintainabilityChecks: readonly Check[] = [];
