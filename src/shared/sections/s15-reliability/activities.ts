/** Boards of the reliability section in room order. */
import type { Activity } from '../define-section';

export const reliabilityActivities: readonly Activity[] = [
  { id: 'critical-functions', form: 'A6', kind: 'critical_function', minutes: 2, board: 'register' },
  { id: 'error-cases', form: 'A6', kind: 'error_case', minutes: 3, board: 'register' },
  { id: 'fallbacks', form: 'A6', kind: 'fallback', minutes: 2, board: 'register' },
  { id: 'tests', form: 'A6', kind: 'test_spec', minutes: 2, board: 'register' },
  { id: 'incidents', form: 'A6', kind: 'incident_plan', minutes: 1, board: 'register' },
  {
    id: 'requirements',
    form: 'A6',
    kind: 'system_requirement',
    minutes: 1,
    board: 'register',
    only: { field: 'family', is: 'reliability' },
  },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 1, board: 'rating' },
];
