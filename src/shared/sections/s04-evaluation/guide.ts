/** Sentences of the guide that the evaluation section answers. */
import type { GuideItem } from '../guide-item';

export const evaluationGuide: readonly GuideItem[] = [];
