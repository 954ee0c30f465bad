/** Sentences of the guide that the computational priority section answers. */
import type { GuideItem } from '../guide-item';

export const computationGuide: readonly GuideItem[] = [];
