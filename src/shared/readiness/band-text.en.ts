/** What the bands, their conditions, the parts of a score and its caps are called, in words for everybody in the room. */
import type { Band } from '../sections/band';
import type { ConditionId } from './bands';
import type { PillarId, ScorePart } from './weights';

/** Name of each band, and what it means for the next step. */
export const bandText: Readonly<Record<Band, readonly [name: string, meaning: string]>> = {
  stop: ['Stop', 'Something was found that nobody may go on with. Settle it before anything else.'],
  explore: ['Explore', 'An idea with open questions. Find out more before anything is promised.'],
  shape: ['Shape', 'The goal is clear enough to work out the rest. Too early to try it with real people.'],
  pilot_ready: ['Pilot-ready', 'A small, watched trial can be planned.'],
  build_ready: ['Build-ready', 'Described well enough to be built.'],
  launch_review_ready: ['Launch-review-ready', 'Ready for the review that decides about going live.'],
};

/**
 * What a condition asks for. `{wanted}` and `{has}` are figures, `{sections}` the sections it is about; the second
 * sentence says how far an unmet one is.
 */
export const conditionText: Readonly<Record<ConditionId, readonly [wanted: string, unmet: string]>> = {
  blocker: ['No finding that stops the project', 'One is open.'],
  overall: ['Readiness of {wanted} or more', 'It is {has} now.'],
  goals: ['Goals at {wanted} or more', 'They are at {has} now.'],
  discussed: ['At least {wanted} sections discussed', 'So far {has}.'],
  errors_in: ['No open error in goals, evaluation, constraints, data and fairness', 'Open in {sections}.'],
  errors: ['No open error anywhere', 'Open in {sections}.'],
  lowest: ['Every section at {wanted} or more', 'Below it: {sections}.'],
  evidence_in: [
    'Evidence of goals, evaluation and data at {wanted} of 1 on average',
    'It is {has} now: too much is assumed.',
  ],
  evidence: ['Evidence at {wanted} of 1 on average', 'It is {has} now: too much is assumed.'],
  ml_test: ['An ML Test Score above 0', 'One of its four groups of tests has none.'],
  high_stakes: [
    'Fairness, reliability and traceability at {wanted} or more, because much is at stake',
    'Below it: {sections}.',
  ],
};

/** The five parts of a section's score, and what each looks at. */
export const partText: Readonly<
  Record<ScorePart | 'warning' | 'cap', readonly [name: string, about: string]>
> = {
  C: ['Guide', 'How far the questions of the guide are answered.'],
  Q: ['Content', 'How complete and telling the agreed records are.'],
  L: ['Links', 'How well the records are connected with those of other sections.'],
  O: ['Owners', 'How many have a named owner and a day that is still to come.'],
  E: ['Evidence', 'How well it is known: assumed, said, written down, measured, checked.'],
  warning: ['Warnings', 'Two points for each open warning, ten at most.'],
  cap: ['Limit', 'What lies above the limit of the section.'],
};

/** Names of the pillars. */
export const pillarText: Readonly<Record<PillarId, string>> = {
  details: 'Project details',
  research_to_production: 'Research to production',
  system: 'ML system',
};
