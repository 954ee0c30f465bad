/** How much a pain point weighs. */
import type { BodyView } from '../../fields/field';

/** From here on a pain needs an answer: a feature, or a decision to live with it. */
export const SERIOUS_PAIN = 12;

/** Severity times frequency, 0 to 25; 0 while one of them is missing. */
export function painScore({ severity, frequency }: BodyView): number {
  return typeof severity === 'number' && typeof frequency === 'number' ? severity * frequency : 0;
}
