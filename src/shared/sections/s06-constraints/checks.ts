/** Checks of the project constraints section. */
import type { Check } from '../define-section';
import { limitChecks } from './checks-limits';
import { regulationChecks } from './checks-regulation';

export const constraintsChecks: readonly Check[] = [...limitChecks, ...regulationChecks];
