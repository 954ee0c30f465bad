/** Sentences of the guide that the performance constraints section answers. */
import type { GuideItem } from '../guide-item';

export const performanceGuide: readonly GuideItem[] = [];
