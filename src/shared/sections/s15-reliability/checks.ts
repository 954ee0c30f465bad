/** Checks of the reliability section. */
import type { Check } from '../define-section';
import { functionChecks } from './checks-functions';
import { testChecks } from './checks-tests';

export const reliabilityChecks: readonly Check[] = [...functionChecks, ...testChecks];
