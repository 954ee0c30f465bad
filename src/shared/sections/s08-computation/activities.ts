/** Boards of the computational priority section in room order. */
import type { Activity } from '../define-section';

export const computationActivities: readonly Activity[] = [];
