/** Checks of the interpretability section. */
import type { Check } from '../define-section';

export const interpretabilityChecks: readonly Check[] = [];
