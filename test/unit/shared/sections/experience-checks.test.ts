import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const pe = (body = {}) => rec('persona', 'PE-01', { name: 'Amira', persona_kind: 'direct_user', ...body });
const phase = (at: number, body = {}) =>
  rec('journey_phase', `JP-${at}`, { journey_id: 'J-01', sequence_no: at, ...body });
const step = (at: number, body = {}) =>
  rec('journey_step', `ST-${at}`, { phase_id: 'JP-1', sequence_no: at, emotion: 0, ...body });
const journey = rec('journey', 'J-01', { persona_id: 'PE-01' });
const pain = (body = {}) =>
  rec('pain_point', 'PP-01', { step_id: 'ST-1', severity: 4, frequency: 4, ...body });
const f = (ref: string, body = {}) => rec('feature', ref, body);
const goals = [1, 2, 3, 4].map((rank) => rec('goal', `G-0${rank}`, { rank_order: rank }));

const cases: readonly CheckCase[] = [
  {
    check: 'CK035',
    when: 'a must serves a low goal and a top goal has none',
    records: [...goals, f('F-01', { priority: 'must' })],
    links: ['F-01 supports G-04'],
    says: ['F-01 is a must for goals far down the list, while G-01'],
    section: 'S02',
  },
  {
    check: 'CK035',
    when: 'every top goal has a must',
    records: [...goals, f('F-01', { priority: 'must' }), f('F-02', { priority: 'must' })],
    links: ['F-01 supports G-04', 'F-02 supports G-01', 'F-02 supports G-02'],
    says: [],
  },
  {
    check: 'CK044',
    when: 'a persona rests on one person',
    records: [pe({ is_provisional: false, based_on_n: 1 })],
    says: ['rests on 1 people'],
  },
  {
    check: 'CK044',
    when: 'a persona rests on an assumption',
    records: [pe({ is_provisional: false, based_on_n: 6, evidence_level: 'assumption' })],
    says: ['its evidence is an assumption'],
  },
  {
    check: 'CK044',
    when: 'the persona says that it is provisional',
    records: [pe({ is_provisional: true, based_on_n: 0 })],
    says: [],
  },
  {
    check: 'CK045',
    when: 'a user has no journey',
    records: [pe()],
    says: ['Amira (PE-01) works with the system but has no journey'],
  },
  { check: 'CK045', when: 'the journey is there', records: [pe(), journey], says: [] },
  { check: 'CK045', when: 'a buyer needs none', records: [pe({ persona_kind: 'buyer' })], says: [] },
  {
    check: 'CK046',
    when: 'a journey is short and without feeling',
    records: [journey, phase(1), step(1, { emotion: undefined })],
    says: ['fewer than three phases (1)', 'without a feeling (1)'],
  },
  {
    check: 'CK046',
    when: 'a journey has three phases and feelings',
    records: [journey, phase(1), phase(2), phase(3), step(1)],
    says: [],
  },
  {
    check: 'CK047',
    when: 'phases or steps share a number',
    records: [journey, phase(1), phase(2, { sequence_no: 1 }), step(1), step(2, { sequence_no: 1 })],
    says: ['number 1 twice (JP-1 and JP-2)', 'number 1 twice (ST-1 and ST-2)'],
    section: 'S02',
  },
  {
    check: 'CK047',
    when: 'numbers are unique per phase',
    records: [journey, phase(1), phase(2), step(1), step(2, { phase_id: 'JP-2', sequence_no: 1 })],
    says: [],
  },
  {
    check: 'CK048',
    when: 'a pain has no step',
    records: [pain({ step_id: undefined, severity: 1 })],
    says: ['not tied to a step'],
  },
  {
    check: 'CK048',
    when: 'a serious pain has no answer',
    records: [step(1), pain()],
    says: ['bad and frequent (16 of 25)'],
  },
  {
    check: 'CK048',
    when: 'a feature answers it',
    records: [step(1), pain(), f('F-01')],
    links: ['PP-01 addressed_by F-01'],
    says: [],
  },
  {
    check: 'CK048',
    when: 'the room decided to live with it',
    records: [step(1), pain(), rec('decision', 'D-01', { about_record_ids: ['PP-01'] })],
    says: [],
  },
  {
    check: 'CK049',
    when: 'a feature hangs in the air',
    records: [f('F-01')],
    says: ['F-01 supports no goal', 'F-01 answers no pain point'],
  },
  {
    check: 'CK049',
    when: 'a feature answers a pain and supports a goal',
    records: [f('F-01'), pain(), ...goals],
    links: ['PP-01 addressed_by F-01', 'F-01 supports G-01'],
    says: [],
  },
  {
    check: 'CK049',
    when: 'a feature answers a need instead of a pain',
    records: [f('F-01'), rec('user_need', 'UN-01'), ...goals],
    links: ['F-01 depends_on UN-01', 'F-01 supports G-01'],
    says: [],
  },
  {
    check: 'CK049',
    when: 'the need was rejected',
    records: [f('F-01'), rec('user_need', 'UN-01', {}, 'rejected'), ...goals],
    links: ['F-01 depends_on UN-01', 'F-01 supports G-01'],
    says: ['no pain point and no need'],
  },
  {
    check: 'CK050',
    when: 'only the data is about people',
    records: [rec('dataset', 'DS-01', { personal_data: 'special_category' }), pe()],
    says: ['People are affected'],
  },
  {
    check: 'CK050',
    when: 'nobody has come to personas yet',
    records: [rec('project', 'PRJ-01', { decisions_about_people: true })],
    says: [],
  },
  {
    check: 'CK050',
    when: 'affected people have no persona',
    records: [rec('project', 'PRJ-01', { decisions_about_people: true }), pe()],
    says: ['People are affected'],
    section: 'S02',
  },
  {
    check: 'CK050',
    when: 'affected people have a persona',
    records: [
      rec('stakeholder', 'SH-01', { kind: 'affected_person' }),
      pe({ persona_kind: 'affected_non_user' }),
    ],
    says: [],
  },
  {
    check: 'CK050',
    when: 'nobody is affected',
    records: [rec('project', 'PRJ-01', { decisions_about_people: false })],
    says: [],
  },
  {
    check: 'CK051',
    when: 'no step shows the AI being wrong',
    records: [f('F-01', { needs_ai: true }), step(1)],
    says: ['F-01 needs AI'],
  },
  {
    check: 'CK051',
    when: 'a step shows it',
    records: [f('F-01', { needs_ai: true }), step(1, { is_ai_error_moment: true })],
    says: [],
  },
  {
    check: 'CK052',
    when: 'musts take 70 %',
    records: [
      f('F-01', { priority: 'must', effort_pd: 42 }),
      f('F-02', { priority: 'could', effort_pd: 18 }),
    ],
    says: ['70 % of the effort'],
  },
  {
    check: 'CK052',
    when: 'musts take 60 %',
    records: [f('F-01', { priority: 'must', effort_pd: 6 }), f('F-02', { priority: 'should', effort_pd: 4 })],
    says: [],
  },
  {
    check: 'CK053',
    when: 'people over-trust a system that acts alone',
    records: [
      rec('project', 'PRJ-01', { automation_level: 'ai_acts_alone' }),
      pe({ trust_stance: 'over_trusts' }),
    ],
    says: ['tends to trust too much'],
  },
  {
    check: 'CK053',
    when: 'a person approves',
    records: [
      rec('project', 'PRJ-01', { automation_level: 'ai_drafts_human_approves' }),
      pe({ trust_stance: 'over_trusts' }),
    ],
    says: [],
  },
];

testChecks('experience checks', cases);
