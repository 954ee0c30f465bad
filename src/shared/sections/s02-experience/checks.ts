/** Checks of this section. */
import type { Check } from '../define-section';

export const experienceChecks: readonly Check[] = [];
