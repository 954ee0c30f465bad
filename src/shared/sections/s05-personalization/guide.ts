/** Sentences of the guide that the personalization section answers. */
import type { GuideItem } from '../guide-item';

export const personalizationGuide: readonly GuideItem[] = [];
