/** Checks of the evaluation section. */
import type { Check } from '../define-section';

export const evaluationChecks: readonly Check[] = [];
