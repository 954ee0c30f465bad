/** Checks of the traceability section. */
import type { Check } from '../define-section';
import { documentChecks } from './checks-documents';
import { logChecks } from './checks-logs';

export const traceabilityChecks: readonly Check[] = [...logChecks, ...documentChecks];
