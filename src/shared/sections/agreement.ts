/**
 * When the room has confirmed a section: the latest poll of it, read by the room's own rule.
 *
 * A section counts as confirmed when at least three people and at least half of those who are not observers answered,
 * nobody stands at "serious objection", and the middle answer is "can live with it" or better. Where the rule of the
 * day lets the decider settle it, one objection may stand; it is reported, so that briefs and scores can show it.
 */
import type { RecordView, TypedRecord } from './record-view';

/** Levels of an answer that matter to the rule: 0 abstains, 1 objects, 3 can live with it. */
const ABSTAINS = 0;
const OBJECTS = 1;
const LIVES_WITH = 3;
/** Below this many answers a poll says nothing about a room. */
const FEWEST_ANSWERS = 3;

type Poll = TypedRecord<'agreement_poll'>;
/** What the rule looks at. */
type AgreementView = Pick<RecordView, 'list' | 'single'>;

/** The latest round of a section's poll, one answer per person (the last one given). */
export function pollsOf(view: AgreementView, sectionId: string): readonly Poll[] {
  const all = view.list('agreement_poll').filter(({ body }) => body.section_code === sectionId);
  const latest = Math.max(...all.map(roundOf));
  const answers = new Map<string, Poll>();
  for (const poll of all) if (roundOf(poll) === latest) answers.set(poll.body.person_token ?? poll.id, poll);
  return [...answers.values()];
}

/** The middle of the levels given, abstentions left out; null when nobody took a side. */
export function medianLevel(polls: readonly Poll[]): number | null {
  return middleOf(polls.map(levelOf));
}

/** What the rule looks at beside the answers. */
export interface AgreementRule {
  /** People in the room who do not only listen. */
  readonly voters: number;
  /** The rule of the day lets the decider settle one objection. */
  readonly mayOverrule: boolean;
}

/** The rule itself, on the levels that were given. */
export function meetsRule(levels: readonly number[], { voters, mayOverrule }: AgreementRule): boolean {
  const median = middleOf(levels);
  if (levels.length < answersOf(voters) || median === null || median < LIVES_WITH) return false;
  return levels.filter((level) => level === OBJECTS).length <= (mayOverrule ? 1 : 0);
}

/** The decider may settle one objection in this workshop. */
export function mayOverrule(decisionRule: unknown): boolean {
  return decisionRule === 'decider_after_consultation';
}

/** How many people have to answer before a poll counts: three, or half of those in the room who do not only listen. */
export function answersNeeded(view: AgreementView): number {
  return answersOf(votersIn(view));
}

/** How many people object to the section in the latest round. */
export function objectionsTo(view: AgreementView, sectionId: string): number {
  return pollsOf(view, sectionId).filter((poll) => levelOf(poll) === OBJECTS).length;
}

/** Somebody objects to the section in the latest round; an objection that the decider overruled is still one. */
export function hasObjection(view: AgreementView, sectionId: string): boolean {
  return objectionsTo(view, sectionId) > 0;
}

/** The room has confirmed the section. */
export function isPollConfirmed(view: AgreementView, sectionId: string): boolean {
  return meetsRule(pollsOf(view, sectionId).map(levelOf), {
    voters: votersIn(view),
    mayOverrule: mayOverrule(view.single('project')?.body.decision_rule),
  });
}

function votersIn(view: AgreementView): number {
  return view
    .list('person')
    .filter(({ body }) => body.room_role !== 'observer' && body.room_role !== 'absent_stakeholder').length;
}

function answersOf(voters: number): number {
  return Math.max(FEWEST_ANSWERS, Math.ceil(voters / 2));
}

function middleOf(given: readonly number[]): number | null {
  const levels = given.filter((level) => level !== ABSTAINS).sort((a, b) => a - b);
  const upper = levels[Math.floor(levels.length / 2)];
  const lower = levels[Math.floor((levels.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

function levelOf(poll: Poll): number {
  return poll.body.level ?? ABSTAINS;
}

function roundOf(poll: Poll): number {
  return poll.body.round ?? 1;
}
