/** Boards of the personalization section in room order. */
import type { Activity } from '../define-section';

export const personalizationActivities: readonly Activity[] = [
  {
    id: 'go-or-no-go',
    form: 'A2',
    kind: 'personalization_decision',
    minutes: 5,
    board: 'matrix',
    x: {
      field: 'feas_privacy',
      min: 1,
      max: 5,
      step: 1,
      low: 'People would object',
      high: 'People expect it',
    },
    y: { field: 'feas_value', min: 1, max: 5, step: 1, low: 'Hardly any value', high: 'Much value to them' },
    quadrants: ['Only with safeguards', 'Go', 'Leave it', 'Not worth the upkeep'],
  },
  { id: 'feasibility', form: 'A7', kind: 'personalization_decision', minutes: 4, board: 'register' },
  { id: 'features', form: 'A6', kind: 'personalization_feature', minutes: 3, board: 'register' },
  { id: 'signals', form: 'A6', kind: 'signal', minutes: 3, board: 'register' },
  {
    id: 'privacy-measures',
    form: 'A6',
    kind: 'mitigation',
    minutes: 3,
    board: 'register',
    only: { field: 'kind', is: 'privacy' },
  },
  { id: 'dpia-screen', form: 'A11', kind: 'dpia_screening', minutes: 2, board: 'screen' },
];
