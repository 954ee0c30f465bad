/** Boards of the evaluation section in room order. */
import type { Activity } from '../define-section';

export const evaluationActivities: readonly Activity[] = [];
