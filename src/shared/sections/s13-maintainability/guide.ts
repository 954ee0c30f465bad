/** Sentences of the guide that the maintainability section answers. */
import type { GuideItem } from '../guide-item';

export const maintainabilityGuide: readonly GuideItem[] = [];
