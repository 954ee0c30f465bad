/** Boards of the interpretability section in room order. */
import type { Activity } from '../define-section';

export const interpretabilityActivities: readonly Activity[] = [];
