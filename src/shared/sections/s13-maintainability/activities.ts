/** Boards of the maintainability section in room order. */
import type { Activity } from '../define-section';

export const maintainabilityActivities: readonly Activity[] = [
  { id: 'components', form: 'A6', kind: 'component', minutes: 4, board: 'register' },
  { id: 'versions', form: 'A6', kind: 'versioned_asset', minutes: 2, board: 'register' },
  { id: 'debt', form: 'A6', kind: 'debt_item', minutes: 2, board: 'register' },
  { id: 'dependencies', form: 'A6', kind: 'dependency_policy', minutes: 1, board: 'register' },
  {
    id: 'system-logs',
    form: 'A6',
    kind: 'log_spec',
    minutes: 1,
    board: 'register',
    only: { field: 'log_kind', is: 'system' },
  },
  {
    id: 'requirements',
    form: 'A6',
    kind: 'system_requirement',
    minutes: 1,
    board: 'register',
    only: { field: 'family', is: 'maintainability' },
  },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 1, board: 'rating' },
];
