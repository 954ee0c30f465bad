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

/** The latest round of a section's poll, one answer per person (the last one given). */
export function pollsOf(view: RecordView, sectionId: string): readonly Poll[] {
  const all = view.list('agreement_poll').filter(({ body }) => body.section_code === sectionId);
  const latest = Math.max(...all.map(roundOf));
  const answers = new Map<string, Poll>();
  for (const poll of all) if (roundOf(poll) === latest) answers.set(poll.body.person_token ?? poll.id, poll);
  return [...answers.values()];
}

/** The middle of the levels given, abstentions left out; null when nobody took a side. */
export function medianLevel(polls: readonly Poll[]): number | null {
  const levels = polls
    .map(levelOf)
    .filter((level) => level !== ABSTAINS)
    .sort((a, b) => a - b);
  const upper = levels[Math.floor(levels.length / 2)];
  const lower = levels[Math.floor((levels.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** How many people have to answer before a poll counts: three, or half of those in the room who do not only listen. */
export function answersNeeded(view: RecordView): number {
  const voters = view
    .list('person')
    .filter(({ body }) => body.room_role !== 'observer' && body.room_role !== 'absent_stakeholder');
  return Math.max(FEWEST_ANSWERS, Math.ceil(voters.length / 2));
}

/** How many people object to the section in the latest round. */
export function objectionsTo(view: RecordView, sectionId: string): number {
  return pollsOf(view, sectionId).filter((poll) => levelOf(poll) === OBJECTS).length;
}

/** Somebody objects to the section in the latest round; an objection that the decider overruled is still one. */
export function hasObjection(view: RecordView, sectionId: string): boolean {
  return objectionsTo(view, sectionId) > 0;
}

/** The room has confirmed the section. */
export function isPollConfirmed(view: RecordView, sectionId: string): boolean {
  const polls = pollsOf(view, sectionId);
  if (polls.length < answersNeeded(view)) return false;
  const median = medianLevel(polls);
  if (median === null || median < LIVES_WITH) return false;
  const mayOverrule = view.single('project')?.body.decision_rule === 'decider_after_consultation';
  return objectionsTo(view, sectionId) <= (mayOverrule ? 1 : 0);
}

function levelOf(poll: Poll): number {
  return poll.body.level ?? ABSTAINS;
}

function roundOf(poll: Poll): number {
  return poll.body.round ?? 1;
}
