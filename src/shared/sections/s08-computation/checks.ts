/** Checks of the computational priority section. */
import type { Check } from '../define-section';
import { candidateChecks } from './checks-candidates';
import { limitChecks } from './checks-limits';

export const computationChecks: readonly Check[] = [...candidateChecks, ...limitChecks];
