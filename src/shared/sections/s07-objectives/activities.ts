/** Boards of the objectives section in room order. */
import type { Activity } from '../define-section';

export const objectivesActivities: readonly Activity[] = [
  { id: 'objectives', form: 'A6', kind: 'business_objective', minutes: 3, board: 'register' },
  {
    id: 'objective-order',
    form: 'A3',
    kind: 'business_objective',
    minutes: 4,
    board: 'ranking',
    rank: 'rank_order',
    methods: ['ranking', 'pairwise_ahp'],
  },
  {
    id: 'objective-weights',
    form: 'A9',
    kind: 'priority_round',
    minutes: 5,
    board: 'pairwise',
    set: 'objectives',
    items: { kind: 'business_objective' },
  },
  { id: 'ml-objectives', form: 'A6', kind: 'ml_objective', minutes: 3, board: 'register' },
  { id: 'alignment-ladder', form: 'A13', kind: 'ml_objective', minutes: 6, board: 'ladder' },
  { id: 'proxy-gaps', form: 'A1', kind: 'ml_objective', minutes: 4, board: 'wall' },
  { id: 'key-results', form: 'A6', kind: 'key_result', minutes: 2, board: 'register' },
  { id: 'alignment-review', form: 'A6', kind: 'alignment_review', minutes: 1, board: 'register' },
];
