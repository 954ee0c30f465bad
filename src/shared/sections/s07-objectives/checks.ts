/** Checks of the objectives section. */
import type { Check } from '../define-section';
import { alignmentChecks } from './checks-alignment';
import { conflictChecks } from './checks-conflicts';

export const objectivesChecks: readonly Check[] = [...alignmentChecks, ...conflictChecks];
