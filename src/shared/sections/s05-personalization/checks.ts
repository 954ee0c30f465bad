/** Checks of the personalization section. */
import type { Check } from '../define-section';
import { featureChecks } from './checks-features';
import { signalChecks } from './checks-signals';

export const personalizationChecks: readonly Check[] = [...featureChecks, ...signalChecks];
