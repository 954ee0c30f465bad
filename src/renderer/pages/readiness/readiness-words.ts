/** Readiness in words as page and rail show it; what paper says as well stands in `shared/readiness/score-words`. */
import type { Readiness } from '@shared/readiness/readiness';
import { type SectionState, wholeScore } from '@shared/readiness/score-words';

export {
  capWords,
  conditionWords,
  pointsText,
  pointsWords,
  type SectionState,
  sectionName,
  stateOf,
  wholeScore,
} from '@shared/readiness/score-words';

/** True when the template has no time for the section. */
export function isOutOfScope({ scope }: Pick<Readiness, 'scope'>, sectionId: string): boolean {
  return scope !== null && !scope.sections.includes(sectionId);
}

/** The section's readiness in words, for screen readers and tooltips. */
export function ringWords(score: number | null, state: SectionState): string {
  if (state === 'not_applicable') return 'does not apply';
  if (state === 'deferred') return 'put off';
  const figure = `readiness ${wholeScore(score ?? 0)} of 100`;
  return state === 'not_discussed' ? `${figure}, not discussed yet` : figure;
}
