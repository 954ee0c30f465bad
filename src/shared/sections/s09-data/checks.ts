/** Checks of the data section. */
import type { Check } from '../define-section';
import { fitnessChecks } from './checks-fitness';
import { rightsChecks } from './checks-rights';
import { supplyChecks } from './checks-supply';

export const dataChecks: readonly Check[] = [...rightsChecks, ...fitnessChecks, ...supplyChecks];
