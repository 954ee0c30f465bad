/** Scores, limits and conditions in words and figures: the same on the page, in the rail and on paper. */
import { findSection } from '../sections/registry';
import { conditionText } from './band-text.en';
import type { BandCondition } from './bands';
import type { SectionReadiness } from './readiness';
import type { CapReason } from './weights';

/** A score without its fraction; never rounded up, so that 59.9 is not read as 60. */
export function wholeScore(score: number): number {
  return Math.floor(score + 1e-9);
}

/** "3.2", "12", "less than 0.1". */
export function pointsText(points: number): string {
  if (points < 0.05) return 'less than 0.1';
  const rounded = Math.round(points * 10) / 10;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(1);
}

/** "1 point", "3.2 points". */
export function pointsWords(points: number): string {
  const text = pointsText(points);
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** "S04 Evaluation". */
export function sectionName(id: string): string {
  const section = findSection(id);
  return section ? `${id} ${section.text.short}` : id;
}

/** How a section takes part in the score. */
export type SectionState = 'discussed' | 'not_discussed' | 'deferred' | 'not_applicable';

/** Whether a section was worked on, put off or left out. */
export function stateOf({
  applicability,
  isDiscussed,
}: Pick<SectionReadiness, 'applicability' | 'isDiscussed'>): SectionState {
  if (applicability !== 'applicable') return applicability;
  return isDiscussed ? 'discussed' : 'not_discussed';
}

type CapFacts = Pick<SectionReadiness, 'cap' | 'openErrors' | 'waivedErrors' | 'applicability'>;

/** What limits a section, as a sentence; null when nothing does. */
export function capWords({ cap, openErrors, waivedErrors, applicability }: CapFacts): string | null {
  if (!cap || applicability !== 'applicable') return null;
  const causes: Readonly<Record<CapReason, string>> = {
    blocker: 'a finding stops the project',
    many_errors: `${openErrors} errors are open`,
    errors: openErrors === 1 ? 'an error is open' : `${openErrors} errors are open`,
    objection: 'somebody in the room still objects',
    waived_errors:
      waivedErrors === 1
        ? 'an error is only accepted for now'
        : `${waivedErrors} errors are only accepted for now`,
    unconfirmed: 'the room has not confirmed it',
  };
  return `Limited to ${cap.limit}, because ${causes[cap.reason]}.`;
}

/** What a condition asks for and, while it is not met, how far it is. */
export function conditionWords(condition: BandCondition): {
  readonly wanted: string;
  readonly unmet: string | null;
} {
  const [wanted, unmet] = conditionText[condition.id];
  const fill = (template: string): string =>
    template
      .replace('{wanted}', figureOf(condition.wanted))
      .replace('{has}', figureOf(condition.has))
      .replace('{sections}', condition.sections.map(sectionName).join(', '));
  return { wanted: fill(wanted), unmet: condition.isMet ? null : fill(unmet) };
}

/** Shares have two places, scores and counts none; both are cut, so that a condition just missed does not look met. */
function figureOf(value: number): string {
  const isShare = value > 0 && value < 1;
  return isShare ? (Math.floor(value * 100 + 1e-9) / 100).toFixed(2) : String(wholeScore(value));
}
