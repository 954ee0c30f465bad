/** Boards of the data section in room order. */
import type { Activity } from '../define-section';

export const dataActivities: readonly Activity[] = [];
