import type { BodyView } from '@shared/fields/field';
import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const REASON = 'The service has no such part in this year’s scope.';
const out = (section_code: string, body: BodyView = {}) =>
  rec('section_status', 'SEC-01', {
    section_code,
    applicability: 'not_applicable',
    rationale: REASON,
    approver_id: 'P-01',
    ...body,
  });
const frame = (body: BodyView) => rec('project', 'PRJ-01', body);

const scope: readonly CheckCase[] = [
  {
    check: 'CK010',
    when: 'fairness is left out although people are affected',
    records: [out('S10'), frame({ decisions_about_people: true })],
    says: ['S10 Fairness is left out, but the project affects people'],
    section: 'S10',
  },
  { check: 'CK010', when: 'nobody is affected', records: [out('S10')], says: [] },
  {
    check: 'CK010',
    when: 'personalization is left out although a feature adapts',
    records: [out('S05'), rec('personalization_feature', 'PF-01')],
    says: ['features that adapt to people'],
    section: 'S05',
  },
  {
    check: 'CK010',
    when: 'the feature was rejected',
    records: [out('S05'), rec('personalization_feature', 'PF-01', {}, 'rejected')],
    says: [],
  },
  {
    check: 'CK010',
    when: 'data is left out although a model learns',
    records: [out('S09'), rec('ml_objective', 'MO-01')],
    says: ['S09 Data is left out, but a model is to learn'],
  },
  {
    check: 'CK010',
    when: 'adaptability is left out in daily use',
    records: [out('S14'), frame({ lifecycle_stage: 'production' })],
    says: ['already in daily use'],
  },
  {
    check: 'CK010',
    when: 'adaptability is left out in a pilot',
    records: [out('S14'), frame({ lifecycle_stage: 'pilot' })],
    says: [],
  },
  {
    check: 'CK010',
    when: 'traceability is left out at high risk',
    records: [out('S16'), rec('risk_classification', 'RC-01', { annex_i_product: true })],
    says: ['counts as high risk'],
  },
  {
    check: 'CK010',
    when: 'the section is only put off',
    records: [out('S10', { applicability: 'deferred' }), frame({ decisions_about_people: true })],
    says: [],
  },
  {
    check: 'CK010',
    when: 'the reason has 39 characters',
    records: [out('S08', { rationale: 'x'.repeat(39) })],
    says: ['reason is too short'],
    section: 'S08',
  },
  {
    check: 'CK010',
    when: 'the reason has 40 characters',
    records: [out('S08', { rationale: 'x'.repeat(40) })],
    says: [],
  },
  {
    check: 'CK010',
    when: 'nobody approved that it waits',
    records: [out('S08', { applicability: 'deferred', approver_id: undefined })],
    says: ['nobody approved it'],
  },
  {
    check: 'CK010',
    when: 'the section applies',
    records: [rec('section_status', 'SEC-01', { section_code: 'S08', applicability: 'applicable' })],
    says: [],
  },
];

const round = rec('priority_round', 'PR-01', { method: 'pairwise_ahp', question: 'Which matters more?' });
const judged = (...rows: readonly (readonly [string, string, number])[]) =>
  rows.map(([left_code, right_code, value], at) =>
    rec('pairwise_judgement', `PJ-0${at}`, { round_id: 'PR-01', left_code, right_code, value }),
  );
const circle = judged(
  ['scalability', 'reliability', 3],
  ['reliability', 'traceability', 3],
  ['traceability', 'scalability', 3],
);

const pairs: readonly CheckCase[] = [
  {
    check: 'CK108',
    when: 'everything beats the next in a circle',
    records: [round, ...circle],
    says: ['ratio 1.15). Look again at scalability, reliability, traceability'],
    section: 'S00',
  },
  {
    check: 'CK108',
    when: 'a decision says why it may',
    records: [round, ...circle, rec('decision', 'D-01', { about_record_ids: ['PR-01'] }, 'agreed')],
    says: [],
  },
  {
    check: 'CK108',
    when: 'the decision is a draft',
    records: [round, ...circle, rec('decision', 'D-01', { about_record_ids: ['PR-01'] }, 'draft')],
    says: ['PR-01'],
  },
  {
    check: 'CK108',
    when: 'the judgements agree',
    records: [
      round,
      ...judged(
        ['scalability', 'reliability', 3],
        ['reliability', 'traceability', 3],
        ['scalability', 'traceability', 5],
      ),
    ],
    says: [],
  },
  { check: 'CK108', when: 'a pair is still open', records: [round, ...circle.slice(0, 2)], says: [] },
  {
    check: 'CK108',
    // Either judgement of the first pair alone would contradict the others; their mean, 1, does not.
    when: 'two people judged a pair, and the middle fits',
    records: [
      round,
      ...judged(
        ['scalability', 'reliability', 3],
        ['reliability', 'scalability', 3],
        ['reliability', 'traceability', 3],
        ['scalability', 'traceability', 3],
      ),
    ],
    says: [],
  },
];

const polls = (section_code: string, ...levels: readonly number[]) =>
  levels.map((level, at) =>
    rec('agreement_poll', `AP-${section_code}-${at}`, {
      section_code,
      person_token: `t${at}`,
      level,
      round: 1,
    }),
  );
const agreedGoal = rec('goal', 'G-01', {}, 'agreed');

const agreement: readonly CheckCase[] = [
  {
    check: 'CK109',
    when: 'goals are agreed and nobody was asked',
    records: [agreedGoal],
    says: ['S01 Goals holds agreed statements'],
    section: 'S01',
  },
  {
    check: 'CK109',
    when: 'a requirement is agreed, it concerns the section of its family',
    records: [rec('system_requirement', 'REQ-01', { family: 'reliability' }, 'agreed')],
    says: ['S15 Reliability holds'],
    section: 'S15',
  },
  { check: 'CK109', when: 'nothing is agreed yet', records: [rec('goal', 'G-01')], says: [] },
  {
    check: 'CK109',
    when: 'the room confirmed it',
    records: [agreedGoal, ...polls('S01', 4, 4, 3)],
    says: [],
  },
  {
    check: 'CK109',
    when: 'somebody objects',
    records: [agreedGoal, ...polls('S01', 4, 4, 1)],
    says: ['S01'],
  },
  {
    check: 'CK109',
    when: 'only an outcome is agreed',
    records: [rec('decision', 'D-01', {}, 'agreed')],
    says: [],
  },
  {
    check: 'CK109',
    when: 'the section waits for later',
    records: [agreedGoal, out('S01', { applicability: 'deferred' })],
    says: [],
  },
];

testChecks('checks on sections left out', scope);
testChecks('checks on pairwise rounds', pairs);
testChecks('checks on agreement', agreement);
