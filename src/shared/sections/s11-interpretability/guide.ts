/** Sentences of the guide that the interpretability section answers. */
import type { GuideItem } from '../guide-item';

export const interpretabilityGuide: readonly GuideItem[] = [];
