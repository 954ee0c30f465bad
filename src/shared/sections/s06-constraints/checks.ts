/** Checks of this section. */
import type { Check } from '../define-section';

export const constraintsChecks: readonly Check[] = [];
