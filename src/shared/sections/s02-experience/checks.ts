/** Checks of the user experience section. */
import type { Check } from '../define-section';
import { featureChecks } from './checks-features';
import { peopleChecks } from './checks-people';

export const experienceChecks: readonly Check[] = [...featureChecks, ...peopleChecks];
