/** What is to be done before people leave, and how far each step is. Nothing is demanded: what stays open is named. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Seat } from '@shared/room/seats';

export const STEP_IDS = [
  'review',
  'parking',
  'premortem',
  'decisions',
  'actions',
  'agreement',
  'room',
  'go',
  'next',
  'close',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** A workshop works best with so many people. */
const FEWEST_PEOPLE = 5;
const MOST_PEOPLE = 10;
export const DECISION_NEEDS = ['choice', 'reason', 'decider_id', 'decided_on'] as const;
export const ACTION_NEEDS = ['owner_id', 'due_date', 'done_criterion'] as const;

/** Voices that a room should have, each by one of these disciplines. */
const VOICES: readonly (readonly [voice: string, disciplines: readonly string[]])[] = [
  ['business or product', ['business', 'product']],
  ['machine learning', ['ml']],
  ['engineering or operations', ['data_engineering', 'software', 'operations']],
  ['the domain', ['domain_expert']],
  ['legal or privacy', ['legal_privacy']],
];
const AFFECTED = ['the people it affects', ['affected_community']] as const;

/** Parked matters that still wait. */
export function openParked(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  return records.filter((one) => isActive(one) && (one.body.disposition ?? 'open') === 'open');
}

/** Records that lack one of these fields, with what they lack. */
export function lacking(
  records: readonly WorkshopRecord[],
  needs: readonly string[],
): readonly { readonly record: WorkshopRecord; readonly missing: readonly string[] }[] {
  return records.filter(isActive).flatMap((record) => {
    const missing = needs.filter((name) => record.body[name] === undefined);
    return missing.length === 0 ? [] : [{ record, missing }];
  });
}

/** Actions that are still to be done. */
export function openActions(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  return records.filter(({ body }) => body.action_status !== 'done' && body.action_status !== 'dropped');
}

/** What speaks against the room as it is: roles, number of people, missing voices. */
export function roomRemarks(
  seats: readonly Seat[],
  people: readonly WorkshopRecord[],
  isPeopleAffected: boolean,
): readonly string[] {
  const has = (role: string): boolean => seats.some(({ roomRole }) => roomRole === role);
  const working = seats.filter(({ roomRole }) => roomRole !== 'observer').length;
  // Somebody who can be reached speaks for a discipline too.
  const present = new Set(people.filter(isActive).map(({ body }) => body.discipline));
  const wanted = isPeopleAffected ? [...VOICES, AFFECTED] : VOICES;
  const missing = wanted.filter(([, disciplines]) => !disciplines.some((one) => present.has(one)));
  return [
    ...(has('facilitator')
      ? []
      : ['Nobody is named as facilitator. Whoever decides should not also lead the talk.']),
    ...(has('decider') ? [] : ['Nobody is named as decider. Somebody has to answer for the result.']),
    ...(working < FEWEST_PEOPLE ? [`${working} people are few; five to ten see more.`] : []),
    ...(working > MOST_PEOPLE ? [`${working} people are many; above ten not everybody is heard.`] : []),
    ...missing.map(([voice]) => `Nobody speaks for ${voice}.`),
  ];
}

/** A decision about one of these records: an objection that was overruled with a reason, the go decision. */
export function decisionAbout(
  decisions: readonly WorkshopRecord[],
  ids: readonly string[],
): WorkshopRecord | undefined {
  return decisions.findLast(
    ({ status, body }) =>
      status !== 'rejected' &&
      status !== 'superseded' &&
      Array.isArray(body.about_record_ids) &&
      body.about_record_ids.some((id) => ids.includes(String(id))),
  );
}

export interface ClosingStep {
  readonly id: StepId;
  readonly isDone: boolean;
  /** How far it is: "2 of 7 wait". */
  readonly state: string;
  /** What stays open, for the end: "2 parked matters". Empty when nothing does. */
  readonly left: string;
}

export interface ClosingFacts {
  readonly errors: number;
  readonly parked: number;
  readonly owned: number;
  readonly ownedWanted: number;
  readonly decisions: number;
  readonly looseDecisions: number;
  readonly actions: number;
  readonly looseActions: number;
  readonly asked: number;
  readonly confirmed: number;
  /** Objections that were overruled without a reason on record. */
  readonly unexplained: number;
  readonly remarks: number;
  readonly blockers: number;
  readonly hasGoDecision: boolean;
  readonly hasGoReason: boolean;
  readonly hasNextDay: boolean;
  readonly hasNextOwner: boolean;
  readonly closedOn: string | null;
}

/** The steps in their order. */
export function closingSteps(facts: ClosingFacts): readonly ClosingStep[] {
  const { owned, ownedWanted, asked, confirmed } = facts;
  const unconfirmed = asked - confirmed;
  const step = (id: StepId, isDone: boolean, done: string, open: string, left = open): ClosingStep => ({
    id,
    isDone,
    state: isDone ? done : open,
    left: isDone ? '' : left,
  });
  return [
    step(
      'review',
      facts.errors === 0,
      'no error is open',
      count(facts.errors, 'error is open', 'errors are open'),
    ),
    step('parking', facts.parked === 0, 'empty', count(facts.parked, 'matter waits', 'matters wait')),
    step('premortem', owned >= ownedWanted, `${owned} risks owned`, `${owned} of ${ownedWanted} risks owned`),
    step(
      'decisions',
      facts.looseDecisions === 0,
      facts.decisions === 0 ? 'none were made' : 'all have a reason',
      count(facts.looseDecisions, 'decision lacks something', 'decisions lack something'),
    ),
    step(
      'actions',
      facts.looseActions === 0,
      facts.actions === 0 ? 'none are open' : 'all have a name, a day and an end',
      count(facts.looseActions, 'action lacks something', 'actions lack something'),
    ),
    step(
      'agreement',
      unconfirmed === 0 && facts.unexplained === 0,
      'all sections are confirmed',
      unconfirmed > 0
        ? `${confirmed} of ${asked} sections confirmed`
        : count(
            facts.unexplained,
            'objection overruled without a reason',
            'objections overruled without a reason',
          ),
      unconfirmed > 0
        ? count(unconfirmed, 'section is not confirmed', 'sections are not confirmed')
        : undefined,
    ),
    step('room', facts.remarks === 0, 'nothing to say', count(facts.remarks, 'remark', 'remarks'), ''),
    step(
      'go',
      facts.hasGoDecision && facts.hasGoReason,
      'decided, with a reason',
      facts.hasGoDecision ? 'decided, without a reason' : blockedWords(facts.blockers),
      facts.hasGoDecision ? 'the go decision has no reason' : 'go or not is undecided',
    ),
    step(
      'next',
      facts.hasNextDay && facts.hasNextOwner,
      'a day and a name',
      facts.hasNextDay ? 'nobody is named' : 'no day yet',
      'the next date is not settled',
    ),
    step('close', facts.closedOn !== null, `closed on ${facts.closedOn ?? ''}`, 'still open', ''),
  ];
}

function blockedWords(blockers: number): string {
  if (blockers === 0) return 'undecided; nothing stops it';
  return `undecided; ${count(blockers, 'finding stops it', 'findings stop it')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
