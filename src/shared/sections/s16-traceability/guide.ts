/** Sentences of the guide that the traceability section answers. */
import type { GuideItem } from '../guide-item';

export const traceabilityGuide: readonly GuideItem[] = [];
