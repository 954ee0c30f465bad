/** Checks of the fairness section. */
import type { Check } from '../define-section';
import { harmChecks } from './checks-harm';
import { measureChecks } from './checks-measure';
import { oversightChecks } from './checks-oversight';

export const fairnessChecks: readonly Check[] = [...harmChecks, ...measureChecks, ...oversightChecks];
