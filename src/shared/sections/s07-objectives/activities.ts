/** Boards of the objectives section in room order. */
import type { Activity } from '../define-section';

export const objectivesActivities: readonly Activity[] = [];
