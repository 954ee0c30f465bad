/** Checks of the objectives section. */
import type { Check } from '../define-section';

export const objectivesChecks: readonly Check[] = [];
