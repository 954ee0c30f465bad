/** Boards of the project constraints section in room order. */
import type { Activity } from '../define-section';

export const constraintsActivities: readonly Activity[] = [
  { id: 'regulatory-screen', form: 'A11', kind: 'risk_classification', minutes: 6, board: 'screen' },
  { id: 'constraint-register', form: 'A6', kind: 'constraint', minutes: 10, board: 'register' },
  { id: 'constraint-wall', form: 'A1', kind: 'constraint', minutes: 4, board: 'wall' },
  { id: 'budget', form: 'A6', kind: 'budget_line', minutes: 2, board: 'register' },
  { id: 'capacity', form: 'A6', kind: 'capacity_line', minutes: 2, board: 'register' },
  { id: 'milestones', form: 'A6', kind: 'milestone', minutes: 1, board: 'register' },
];
