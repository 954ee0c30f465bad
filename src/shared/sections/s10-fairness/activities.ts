/** Boards of the fairness section in room order. */
import type { Activity } from '../define-section';

export const fairnessActivities: readonly Activity[] = [];
