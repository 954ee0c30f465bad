/** Checks of the adaptability section. */
import type { Check } from '../define-section';

export const adaptabilityChecks: readonly Check[] = [];
