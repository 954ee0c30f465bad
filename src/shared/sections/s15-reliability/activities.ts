/** Boards of the reliability section in room order. */
import type { Activity } from '../define-section';

export const reliabilityActivities: readonly Activity[] = [];
