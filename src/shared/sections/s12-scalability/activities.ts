/** Boards of the scalability section in room order; the balance of all five system requirements closes it. */
import type { Activity } from '../define-section';
import { BALANCE_ITEMS, BALANCE_SET } from './system-balance';

export const scalabilityActivities: readonly Activity[] = [
  { id: 'load', form: 'A6', kind: 'load_scenario', minutes: 4, board: 'register' },
  { id: 'strategies', form: 'A6', kind: 'scaling_strategy', minutes: 3, board: 'register' },
  {
    id: 'requirements',
    form: 'A6',
    kind: 'system_requirement',
    minutes: 3,
    board: 'register',
    only: { field: 'family', is: 'scalability' },
  },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 1, board: 'rating' },
  {
    id: 'balance',
    form: 'A9',
    kind: 'priority_round',
    minutes: 5,
    board: 'pairwise',
    set: BALANCE_SET,
    items: BALANCE_ITEMS,
  },
];
