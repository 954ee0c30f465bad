/** Boards of the maintainability section in room order. */
import type { Activity } from '../define-section';

export const maintainabilityActivities: readonly Activity[] = [];
