import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const a = (ref: string, body = {}) => rec('action_item', ref, { action_status: 'open', ...body });
const done = { owner_id: 'P-01', due_date: '2026-07-01', done_criterion: 'The contract is signed' };
const r = (body = {}) => rec('risk', 'R-01', { likelihood: 3, impact: 5, ...body });
const mona = (room_role: string) => rec('person', 'P-01', { full_name: 'Mona', room_role });

const cases: readonly CheckCase[] = [
  {
    check: 'CK110',
    when: 'an open action lacks everything',
    records: [a('A-01')],
    says: ['A-01 will not happen like this. Missing: Owner, Due, Done when.'],
    section: 'OUT',
  },
  { check: 'CK110', when: 'an open action is complete', records: [a('A-01', done)], says: [] },
  {
    check: 'CK110',
    when: 'the action was dropped',
    records: [a('A-01', { action_status: 'dropped' })],
    says: [],
  },
  {
    check: 'CK111',
    when: 'actions and reviews are overdue',
    records: [a('A-01', { due_date: '2026-06-14' }), rec('goal', 'G-01', { review_date: '2026-01-01' })],
    says: ['2 items are overdue. The oldest is G-01, due on 2026-01-01.'],
    section: 'OUT',
  },
  {
    check: 'CK111',
    when: 'it is due today or done',
    records: [
      a('A-01', { due_date: '2026-06-15' }),
      a('A-02', { due_date: '2026-01-01', action_status: 'done' }),
    ],
    says: [],
  },
  {
    check: 'CK112',
    when: 'an extreme risk has no response',
    records: [r()],
    says: ['R-01 is an extreme risk (15 of 25)'],
  },
  {
    check: 'CK112',
    when: 'the plan lowers it',
    records: [
      r({ response_plan: 'Switch back to the old queue', residual_likelihood: 1, residual_impact: 5 }),
    ],
    says: [],
  },
  { check: 'CK112', when: 'there is a response', records: [r({ response: 'avoid' })], says: [] },
  {
    check: 'CK113',
    when: 'nobody accepted the risk',
    records: [r({ response: 'accept' })],
    says: ['nobody has accepted it'],
  },
  {
    check: 'CK113',
    when: 'a participant accepted it',
    records: [mona('participant'), r({ response: 'accept', accepted_by: 'P-01' })],
    says: ['accepted by Mona'],
  },
  {
    check: 'CK113',
    when: 'the decider accepted it',
    records: [mona('decider'), r({ response: 'accept', accepted_by: 'P-01' })],
    says: [],
  },
  {
    check: 'CK113',
    when: 'the sponsor accepted it',
    records: [
      mona('participant'),
      rec('stakeholder', 'SH-01', { name: 'MONA', kind: 'sponsor' }),
      r({ response: 'accept', accepted_by: 'P-01' }),
    ],
    says: [],
  },
];

testChecks('outcome checks', cases);
