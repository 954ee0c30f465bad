/** Boards of the outcomes in the order of closing. */
import type { Activity } from '../define-section';

export const outcomesActivities: readonly Activity[] = [
  { id: 'decisions', form: 'A6', kind: 'decision', minutes: 10, board: 'wall' },
  { id: 'premortem', form: 'A12', kind: 'risk', minutes: 12, board: 'wall' },
  {
    id: 'risk-matrix',
    form: 'A2',
    kind: 'risk',
    minutes: 5,
    board: 'matrix',
    x: { field: 'likelihood', min: 1, max: 5, step: 1, low: 'Unlikely', high: 'Likely' },
    y: { field: 'impact', min: 1, max: 5, step: 1, low: 'Mild', high: 'Severe' },
    quadrants: ['Have a plan', 'Act now', 'Watch', 'Reduce'],
  },
  { id: 'risk-register', form: 'A6', kind: 'risk', minutes: 5, board: 'register' },
  { id: 'actions', form: 'A6', kind: 'action_item', minutes: 10, board: 'register' },
  { id: 'evidence', form: 'A6', kind: 'evidence', minutes: 5, board: 'register' },
];
