/** Boards of the evaluation section in room order. */
import type { Activity } from '../define-section';

export const evaluationActivities: readonly Activity[] = [
  { id: 'kpis', form: 'A6', kind: 'kpi', minutes: 18, board: 'register' },
  { id: 'evaluation-stages', form: 'A6', kind: 'evaluation_stage', minutes: 6, board: 'register' },
  { id: 'human-evaluation', form: 'A6', kind: 'human_eval_protocol', minutes: 4, board: 'register' },
  { id: 'feedback-loops', form: 'A6', kind: 'feedback_loop', minutes: 4, board: 'register' },
];
