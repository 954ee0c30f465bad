/** Boards of the interpretability section in room order. */
import type { Activity } from '../define-section';

export const interpretabilityActivities: readonly Activity[] = [
  { id: 'needs', form: 'A6', kind: 'explanation_need', minutes: 7, board: 'register' },
  { id: 'methods', form: 'A6', kind: 'explanation_method', minutes: 4, board: 'register' },
  { id: 'tests', form: 'A6', kind: 'explanation_test', minutes: 3, board: 'register' },
  { id: 'readable-baseline', form: 'A6', kind: 'interpretable_baseline', minutes: 1, board: 'register' },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 2, board: 'rating' },
];
