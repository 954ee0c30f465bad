/** Boards of the goals section in room order. */
import type { Activity } from '../define-section';

export const goalsActivities: readonly Activity[] = [
  {
    id: 'stakeholder-grid',
    form: 'A2',
    kind: 'stakeholder',
    minutes: 8,
    board: 'matrix',
    x: { field: 'interest_pct', min: 0, max: 100, step: 5, low: 'Little interest', high: 'Much interest' },
    y: { field: 'power_pct', min: 0, max: 100, step: 5, low: 'Little power', high: 'Much power' },
    quadrants: ['Keep satisfied', 'Manage closely', 'Monitor', 'Keep informed'],
  },
  { id: 'stakeholder-inputs', form: 'A1', kind: 'stakeholder_input', minutes: 3, board: 'wall' },
  { id: 'goal-notes', form: 'A1', kind: 'note', minutes: 8, board: 'affinity', promotes: 'goal' },
  { id: 'goals', form: 'A1', kind: 'goal', minutes: 6, board: 'wall' },
  {
    id: 'impact-effort',
    form: 'A2',
    kind: 'goal',
    minutes: 5,
    board: 'matrix',
    x: { field: 'effort', min: 1, max: 5, step: 1, low: 'Little effort', high: 'Much effort' },
    y: { field: 'impact', min: 1, max: 5, step: 1, low: 'Little impact', high: 'Much impact' },
    quadrants: ['Do first', 'Plan well', 'Fill in', 'Leave out'],
  },
  {
    id: 'goal-order',
    form: 'A3',
    kind: 'goal',
    minutes: 5,
    board: 'ranking',
    rank: 'rank_order',
    methods: ['ranking', 'dot_vote', 'rice', 'wsjf', 'impact_effort', 'moscow'],
  },
  { id: 'goal-register', form: 'A6', kind: 'goal', minutes: 5, board: 'register' },
];
