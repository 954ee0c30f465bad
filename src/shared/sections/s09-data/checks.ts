/** Checks of the data section. */
import type { Check } from '../define-section';

export const dataChecks: readonly Check[] = [];
