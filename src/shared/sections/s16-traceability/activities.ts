/** Boards of the traceability section in room order. */
import type { Activity } from '../define-section';

export const traceabilityActivities: readonly Activity[] = [];
