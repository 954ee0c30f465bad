/** Boards of the personalization section in room order. */
import type { Activity } from '../define-section';

export const personalizationActivities: readonly Activity[] = [];
