/** Sentences of the guide that the reliability section answers. */
import type { GuideItem } from '../guide-item';

export const reliabilityGuide: readonly GuideItem[] = [];
