/** Boards of the adaptability section in room order. */
import type { Activity } from '../define-section';

export const adaptabilityActivities: readonly Activity[] = [
  { id: 'change-drivers', form: 'A1', kind: 'change_driver', minutes: 3, board: 'wall' },
  { id: 'drift', form: 'A6', kind: 'drift_policy', minutes: 2, board: 'register' },
  { id: 'retraining', form: 'A6', kind: 'retraining_policy', minutes: 3, board: 'register' },
  { id: 'settings', form: 'A6', kind: 'config_item', minutes: 1, board: 'register' },
  {
    id: 'requirements',
    form: 'A6',
    kind: 'system_requirement',
    minutes: 2,
    board: 'register',
    only: { field: 'family', is: 'adaptability' },
  },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 1, board: 'rating' },
];
