/** Boards of the fairness section in room order. */
import type { Activity } from '../define-section';

export const fairnessActivities: readonly Activity[] = [
  { id: 'groups', form: 'A1', kind: 'affected_group', minutes: 4, board: 'wall' },
  { id: 'group-register', form: 'A6', kind: 'affected_group', minutes: 1, board: 'register' },
  { id: 'harm-notes', form: 'A1', kind: 'note', minutes: 4, board: 'affinity', promotes: 'harm' },
  { id: 'harms', form: 'A1', kind: 'harm', minutes: 2, board: 'wall' },
  {
    id: 'harm-matrix',
    form: 'A2',
    kind: 'harm',
    minutes: 3,
    board: 'matrix',
    x: { field: 'likelihood', min: 1, max: 5, step: 1, low: 'Unlikely', high: 'Likely' },
    y: { field: 'severity', min: 1, max: 5, step: 1, low: 'Mild', high: 'Severe' },
    quadrants: ['Have a safeguard', 'Mitigate first', 'Keep in view', 'Make rarer'],
  },
  { id: 'fairness-specs', form: 'A6', kind: 'fairness_spec', minutes: 4, board: 'register' },
  { id: 'bias-sources', form: 'A1', kind: 'bias_source', minutes: 2, board: 'wall' },
  {
    id: 'mitigations',
    form: 'A6',
    kind: 'mitigation',
    minutes: 2,
    board: 'register',
    only: { field: 'kind', is: 'fairness' },
  },
  { id: 'oversight', form: 'A6', kind: 'oversight_measure', minutes: 2, board: 'register' },
  { id: 'redress', form: 'A6', kind: 'redress_path', minutes: 1, board: 'register' },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 2, board: 'rating' },
];
