/** Boards of the outcomes in the order of closing. */
import type { Activity } from '../define-section';

export const outcomesActivities: readonly Activity[] = [
  { id: 'decisions', form: 'A6', kind: 'decision', minutes: 10, board: 'wall' },
  { id: 'review', form: 'A15', kind: 'check_waiver', minutes: 10, board: 'review' },
  { id: 'premortem', form: 'A12', kind: 'note', minutes: 12, board: 'premortem', promotes: 'risk' },
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
  { id: 'parking-lot', form: 'A1', kind: 'parking_item', minutes: 3, board: 'wall' },
  { id: 'agreement', form: 'A14', kind: 'agreement_poll', minutes: 10, board: 'polls' },
  { id: 'closing', form: 'A14', kind: 'project', minutes: 5, board: 'closing' },
  { id: 'stations', form: 'A10', kind: 'station_group', minutes: 40, board: 'stations' },
  { id: 'evidence', form: 'A6', kind: 'evidence', minutes: 5, board: 'register' },
  { id: 'mitigations', form: 'A6', kind: 'mitigation', minutes: 5, board: 'register' },
  { id: 'monitors', form: 'A6', kind: 'monitor', minutes: 5, board: 'register' },
  { id: 'third-parties', form: 'A6', kind: 'third_party', minutes: 3, board: 'register' },
  { id: 'requirements', form: 'A6', kind: 'system_requirement', minutes: 5, board: 'register' },
];
