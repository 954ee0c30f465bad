/** Checks of this section. */
import type { Check } from '../define-section';

export const frameChecks: readonly Check[] = [];
