/** Boards of the performance constraints section in room order. */
import type { Activity } from '../define-section';

export const performanceActivities: readonly Activity[] = [];
