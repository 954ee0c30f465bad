/** Sentences of the guide that the fairness section answers. */
import type { GuideItem } from '../guide-item';

export const fairnessGuide: readonly GuideItem[] = [];
