/** Boards of the data section in room order. */
import type { Activity } from '../define-section';

export const dataActivities: readonly Activity[] = [
  { id: 'datasets', form: 'A6', kind: 'dataset', minutes: 12, board: 'register' },
  { id: 'labels', form: 'A6', kind: 'label_spec', minutes: 3, board: 'register' },
  { id: 'quality', form: 'A6', kind: 'data_quality_requirement', minutes: 3, board: 'register' },
  { id: 'pipelines', form: 'A6', kind: 'data_pipeline', minutes: 7, board: 'register' },
  { id: 'who-is-missing', form: 'A1', kind: 'data_gap', minutes: 4, board: 'wall' },
  { id: 'gaps-to-actions', form: 'A6', kind: 'data_gap', minutes: 1, board: 'register' },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 2, board: 'rating' },
];
