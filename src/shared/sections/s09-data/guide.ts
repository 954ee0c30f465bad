/** Sentences of the guide that the data section answers. */
import type { GuideItem } from '../guide-item';

export const dataGuide: readonly GuideItem[] = [];
