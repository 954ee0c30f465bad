/** The closing list: what is still to be done, and what is said about the room. */
import { seatsOf } from '@shared/room/seats';
import { describe, expect, it } from 'vitest';
import {
  ACTION_NEEDS,
  type ClosingFacts,
  closingSteps,
  decisionAbout,
  lacking,
  openActions,
  openParked,
  roomRemarks,
} from '../../../../src/renderer/boards/closing/closing-model';
import { recordOf } from './record-of';

const READY: ClosingFacts = {
  errors: 0,
  parked: 0,
  owned: 3,
  ownedWanted: 3,
  decisions: 1,
  looseDecisions: 0,
  actions: 2,
  looseActions: 0,
  asked: 16,
  confirmed: 16,
  unexplained: 0,
  remarks: 0,
  blockers: 0,
  hasGoDecision: true,
  hasGoReason: true,
  hasNextDay: true,
  hasNextOwner: true,
  closedOn: '2026-11-20',
};
const step = (facts: Partial<ClosingFacts>, id: string) =>
  closingSteps({ ...READY, ...facts }).find((one) => one.id === id);

describe('the steps', () => {
  it('are all done when nothing is left, and then nothing is said to stay open', () => {
    const steps = closingSteps(READY);
    expect(steps.every(({ isDone }) => isDone)).toBe(true);
    expect(steps.every(({ left }) => left === '')).toBe(true);
  });

  it.each<[string, Partial<ClosingFacts>, string]>([
    ['review', { errors: 1 }, '1 error is open'],
    ['parking', { parked: 2 }, '2 matters wait'],
    ['premortem', { owned: 2 }, '2 of 3 risks owned'],
    ['decisions', { looseDecisions: 1 }, '1 decision lacks something'],
    ['actions', { looseActions: 3 }, '3 actions lack something'],
    ['agreement', { confirmed: 14 }, '2 sections are not confirmed'],
    ['agreement', { unexplained: 1 }, '1 objection overruled without a reason'],
    ['go', { hasGoDecision: false }, 'go or not is undecided'],
    ['go', { hasGoReason: false }, 'the go decision has no reason'],
    ['next', { hasNextOwner: false }, 'the next date is not settled'],
  ])('%s: %j is open and said at the end', (id, facts, left) => {
    expect(step(facts, id)).toMatchObject({ isDone: false, left });
  });

  it('say what stops the project before it is decided', () => {
    expect(step({ hasGoDecision: false, blockers: 2 }, 'go')?.state).toBe('undecided; 2 findings stop it');
  });
});

describe('what is open', () => {
  it('are parked matters that nobody settled', () => {
    const parked = ['open', undefined, 'answered', 'became_risk'].map((disposition, at) =>
      recordOf('parking_item', String(at), { text: 'x', ...(disposition && { disposition }) }),
    );
    expect(openParked(parked).map(({ id }) => id)).toEqual(['0', '1']);
  });

  it('are actions without owner, day or end, unless they are done or dropped', () => {
    const full = { owner_id: 'p', due_date: '2027-01-01', done_criterion: 'It exists' };
    const actions = [
      recordOf('action_item', '1', { what: 'a', ...full }),
      recordOf('action_item', '2', { what: 'b', owner_id: 'p' }),
      recordOf('action_item', '3', { what: 'c', action_status: 'done' }),
    ];
    expect(lacking(openActions(actions), ACTION_NEEDS)).toEqual([
      { record: actions[1], missing: ['due_date', 'done_criterion'] },
    ]);
  });

  it('finds the last decision about a record, and none that was rejected', () => {
    const about = (id: string) => recordOf('decision', id, { question: id, about_record_ids: ['prj'] });
    expect(decisionAbout([about('1'), about('2')], ['prj'])?.id).toBe('2');
    expect(decisionAbout([{ ...about('1'), status: 'rejected' }], ['prj'])).toBeUndefined();
    expect(decisionAbout([about('1')], [])).toBeUndefined();
  });
});

describe('the room', () => {
  const person = (id: string, room_role: string, discipline: string) =>
    recordOf('person', id, { full_name: id, room_role, discipline });
  const good = [
    person('1', 'facilitator', 'other'),
    person('2', 'decider', 'business'),
    person('3', 'participant', 'ml'),
    person('4', 'participant', 'operations'),
    person('5', 'participant', 'domain_expert'),
    person('6', 'absent_stakeholder', 'legal_privacy'),
  ];
  const remarks = (people: typeof good, isAffected = false) =>
    roomRemarks(seatsOf(people), people, isAffected);

  it('is good with facilitator, decider, five to ten people and every voice', () => {
    expect(remarks(good)).toEqual([]);
  });

  it('misses affected people only where people are affected', () => {
    expect(remarks(good, true)).toEqual(['Nobody speaks for the people it affects.']);
  });

  it('says when one leads and decides, and when there are too few or too many', () => {
    const [, ...rest] = good;
    expect(remarks(rest).join(' ')).toMatch(/Nobody is named as facilitator.*4 people are few/);
    const crowd = Array.from({ length: 6 }, (_, at) => person(`x${at}`, 'participant', 'ux'));
    expect(remarks([...good, ...crowd])).toEqual(['11 people are many; above ten not everybody is heard.']);
  });
});
