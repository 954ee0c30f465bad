/** Sentences of the guide that the adaptability section answers. */
import type { GuideItem } from '../guide-item';

export const adaptabilityGuide: readonly GuideItem[] = [];
