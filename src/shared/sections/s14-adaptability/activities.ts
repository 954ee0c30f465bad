/** Boards of the adaptability section in room order. */
import type { Activity } from '../define-section';

export const adaptabilityActivities: readonly Activity[] = [];
