/** Checks of the reliability section. */
import type { Check } from '../define-section';

export const reliabilityChecks: readonly Check[] = [];
