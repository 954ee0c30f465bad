/** Checks of the personalization section. */
import type { Check } from '../define-section';

export const personalizationChecks: readonly Check[] = [];
