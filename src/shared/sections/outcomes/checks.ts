/** Checks of this section. */
import type { Check } from '../define-section';

export const outcomesChecks: readonly Check[] = [];
