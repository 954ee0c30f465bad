/** Boards of the computational priority section in room order. */
import type { Activity } from '../define-section';
import { TRADEOFF_PAIRS, TRADEOFF_SET } from './tradeoffs';

export const computationActivities: readonly Activity[] = [
  {
    id: 'tradeoffs',
    form: 'A8',
    kind: 'tradeoff_position',
    minutes: 8,
    board: 'sliders',
    set: TRADEOFF_SET,
    pairs: TRADEOFF_PAIRS,
  },
  { id: 'budget', form: 'A6', kind: 'compute_budget', minutes: 3, board: 'register' },
  { id: 'candidates', form: 'A6', kind: 'model_candidate', minutes: 5, board: 'register' },
  { id: 'optimisations', form: 'A6', kind: 'optimisation_option', minutes: 4, board: 'register' },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 2, board: 'rating' },
];
