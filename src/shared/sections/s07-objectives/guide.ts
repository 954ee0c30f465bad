/** Sentences of the guide that the objectives section answers. */
import type { GuideItem } from '../guide-item';

export const objectivesGuide: readonly GuideItem[] = [];
