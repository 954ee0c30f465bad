/** Boards of the scalability section in room order. */
import type { Activity } from '../define-section';

export const scalabilityActivities: readonly Activity[] = [];
