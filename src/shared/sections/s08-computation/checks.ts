/** Checks of the computational priority section. */
import type { Check } from '../define-section';

export const computationChecks: readonly Check[] = [];
