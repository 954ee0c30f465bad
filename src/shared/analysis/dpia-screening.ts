/**
 * Whether a data protection impact assessment is likely due: the nine criteria of the Article 29 Working Party's
 * guidelines (WP 248 rev.01) and the three cases of GDPR Art. 35(3). Screening only; counsel confirms.
 */
import type { BodyView } from '../fields/field';

export type DpiaOutcome = 'not_required' | 'advisable' | 'likely_required';

/** How many of the criteria were answered with yes; null while nobody answered. */
export function countDpiaCriteria(answers: BodyView): number | null {
  const criteria = answers.criteria as readonly string[] | undefined;
  return criteria?.filter((criterion) => criterion !== 'none').length ?? null;
}

/** Two criteria, or one case of Art. 35(3), make an assessment likely; null while nothing tells. */
export function dpiaOutcome(answers: BodyView): DpiaOutcome | null {
  if (answers.art35_3_trigger === true) return 'likely_required';
  const count = countDpiaCriteria(answers);
  if (count === null) return null;
  if (count >= 2) return 'likely_required';
  return count === 1 ? 'advisable' : 'not_required';
}
