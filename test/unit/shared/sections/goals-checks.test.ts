import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const sh = (body = {}) =>
  rec('stakeholder', 'SH-01', { name: 'Works council', power_pct: 80, interest_pct: 50, ...body });
const g = (ref: string, body = {}) => rec('goal', ref, body);
const frame = (body = {}) =>
  rec('project', 'PRJ-01', { ml_alternative: 'Keyword rules reach 60 % of the tickets', ...body });

const cases: readonly CheckCase[] = [
  {
    check: 'CK001',
    when: 'a goal has no KPI',
    records: [g('G-01')],
    says: ['G-01 has no KPI'],
    section: 'S01',
  },
  {
    check: 'CK001',
    when: 'a KPI measures it',
    records: [g('G-01'), rec('kpi', 'KPI-01')],
    links: ['G-01 measured_by KPI-01'],
    says: [],
  },
  { check: 'CK001', when: 'it is a non-goal', records: [g('G-01', { is_non_goal: true })], says: [] },
  {
    check: 'CK002',
    when: 'nobody gains from a goal',
    records: [g('G-01')],
    says: ['who gains from G-01'],
    section: 'S01',
  },
  {
    check: 'CK002',
    when: 'a stakeholder gains',
    records: [g('G-01'), sh()],
    links: ['G-01 benefits SH-01'],
    says: [],
  },
  { check: 'CK002', when: 'it is a non-goal', records: [g('G-01', { is_non_goal: true })], says: [] },
  {
    check: 'CK002',
    when: 'the stakeholder was rejected',
    records: [g('G-01'), rec('stakeholder', 'SH-01', {}, 'rejected')],
    links: ['G-01 benefits SH-01'],
    says: ['G-01'],
  },
  {
    check: 'CK034',
    when: 'short term lies too far ahead',
    records: [
      frame({ short_term_horizon_d: 90 }),
      g('G-01', { horizon: 'short_term', target_date: '2026-12-31' }),
    ],
    says: ['short term ends (2026-09-13)'],
  },
  {
    check: 'CK034',
    when: 'long term is near',
    records: [g('G-01', { horizon: 'long_term', target_date: '2026-07-01' })],
    says: ['called long term but dated 2026-07-01'],
  },
  {
    check: 'CK034',
    when: 'horizon and date agree',
    records: [
      g('G-01', { horizon: 'short_term', target_date: '2026-12-12' }),
      g('G-02', { horizon: 'long_term', target_date: '2028-01-01' }),
    ],
    says: [],
  },
  {
    check: 'CK115',
    when: 'nothing is ruled out',
    records: [g('G-01')],
    says: ['Nothing is ruled out'],
    section: 'S01',
  },
  { check: 'CK115', when: 'there is no goal yet', records: [], says: [] },
  { check: 'CK115', when: 'a non-goal is recorded', records: [g('G-01', { is_non_goal: true })], says: [] },
  {
    check: 'CK123',
    when: 'a top goal does not need AI',
    records: [frame(), g('G-01', { rank_order: 2, ai_rationale: 'ai_not_needed' })],
    says: ['why G-01 needs machine learning'],
    section: 'S01',
  },
  {
    check: 'CK123',
    when: 'no alternative is described',
    records: [frame({ ml_alternative: undefined, use_case_kind: 'classification' })],
    says: ['No way without machine learning'],
    section: 'S00',
  },
  {
    check: 'CK123',
    when: 'nobody has described the project yet',
    records: [frame({ ml_alternative: undefined })],
    says: [],
  },
  {
    check: 'CK123',
    when: 'the goal ranks low',
    records: [frame(), g('G-01', { rank_order: 4, ai_rationale: 'unknown' })],
    says: [],
  },
  {
    check: 'CK125',
    when: 'a powerful stakeholder is opposed',
    records: [sh({ attitude: 'opposed' })],
    says: ['Works council (SH-01) can stop this and is against it'],
  },
  {
    check: 'CK125',
    when: 'an action deals with it',
    records: [sh({ attitude: 'opposed' }), rec('action_item', 'A-01', { blocks_record_id: 'SH-01' })],
    says: [],
  },
  {
    check: 'CK125',
    when: 'the action was dropped',
    records: [
      sh({ attitude: 'opposed' }),
      rec('action_item', 'A-01', { blocks_record_id: 'SH-01', action_status: 'dropped' }),
    ],
    says: ['SH-01'],
  },
  {
    check: 'CK125',
    when: 'the opponent has little power',
    records: [sh({ attitude: 'opposed', power_pct: 49 })],
    says: [],
  },
  {
    check: 'CK126',
    when: 'a powerful stakeholder was never asked',
    records: [sh()],
    says: ['has not been asked yet'],
  },
  {
    check: 'CK126',
    when: 'the last talk is long ago',
    records: [sh({ consulted_on: '2026-03-01' })],
    says: ['last asked on 2026-03-01'],
  },
  {
    check: 'CK126',
    when: 'the last talk is recent',
    records: [sh({ consulted_on: '2026-03-17' })],
    says: [],
  },
  {
    check: 'CK126',
    when: 'somebody in the room speaks for them',
    records: [sh({ represented_by: 'P-01' }), rec('person', 'P-01', { room_role: 'participant' })],
    says: [],
  },
];

testChecks('goal checks', cases);
