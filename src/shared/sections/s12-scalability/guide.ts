/** Sentences of the guide that the scalability section answers. */
import type { GuideItem } from '../guide-item';

export const scalabilityGuide: readonly GuideItem[] = [];
