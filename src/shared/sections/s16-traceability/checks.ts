/** Checks of the traceability section. */
import type { Check } from '../define-section';

export const traceabilityChecks: readonly Check[] = [];
