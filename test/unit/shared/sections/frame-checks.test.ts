import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const GOAL = 'Cut the first answer to urgent tickets to 2 hours';
const agreedGoal = (ref: string, body = {}) =>
  rec('goal', ref, { statement: GOAL, owner_id: 'P-01', ...body }, 'agreed');
const amira = rec('person', 'P-01', { full_name: 'Amira Haddad', discipline: 'domain_expert' });

const wording: readonly CheckCase[] = [
  {
    check: 'CK003',
    when: 'an agreed statement is a placeholder',
    records: [agreedGoal('G-01', { statement: 'T.B.D.' })],
    says: ['G-01: "Goal" holds a placeholder'],
    section: 'S01',
  },
  {
    check: 'CK003',
    when: 'an agreed statement is one word',
    records: [agreedGoal('G-01', { statement: 'Speed' })],
    says: ['too short'],
  },
  {
    check: 'CK003',
    when: 'a word is repeated',
    records: [agreedGoal('G-01', { statement: 'tickets tickets tickets and tickets' })],
    says: ['repeats itself'],
  },
  {
    check: 'CK003',
    when: 'the question is the answer',
    records: [agreedGoal('G-01', { statement: 'What are we leaving out on purpose?' })],
    says: ['repeats the question'],
  },
  {
    check: 'CK003',
    when: 'a vague word stands without a number',
    records: [agreedGoal('G-01', { statement: 'Answer urgent tickets as soon as possible' })],
    says: ['says "as soon as possible" without a number'],
  },
  {
    check: 'CK003',
    when: 'the vague word has a number beside it',
    records: [agreedGoal('G-01', { statement: 'Answer urgent tickets fast, within 2 hours' })],
    says: [],
  },
  {
    check: 'CK003',
    when: 'the number stands in another field',
    records: [
      agreedGoal('G-01', {
        statement: 'Answer urgent tickets fast enough',
        impact_basis: '1,900 tickets a quarter wait 4.2 hours',
      }),
    ],
    says: [],
  },
  {
    check: 'CK003',
    when: 'the record is still a draft',
    records: [rec('goal', 'G-01', { statement: 'tbd' }, 'draft')],
    says: [],
  },
  {
    check: 'CK003',
    when: 'the short answer is a valid one',
    records: [rec('stakeholder', 'SH-01', { name: 'Regulator', benefit: 'None' }, 'agreed')],
    says: [],
  },
  {
    check: 'CK003',
    when: 'a sentence is written without blanks',
    records: [agreedGoal('G-01', { statement: '将紧急工单的首次响应时间缩短到两小时' })],
    says: [],
  },
  {
    check: 'CK006',
    when: 'two goals say nearly the same',
    records: [agreedGoal('G-01'), agreedGoal('G-02', { statement: `${GOAL}.` })],
    says: ['G-01 and G-02 say nearly the same'],
  },
  {
    check: 'CK006',
    when: 'two goals differ',
    records: [
      agreedGoal('G-01'),
      agreedGoal('G-02', { statement: 'Halve the tickets that reach the wrong team' }),
    ],
    says: [],
  },
  {
    check: 'CK006',
    when: 'one scenario is told for today and for tomorrow',
    records: [
      rec('journey', 'J-01', { scenario: GOAL, state: 'as_is' }),
      rec('journey', 'J-02', { scenario: GOAL, state: 'to_be' }),
    ],
    says: [],
  },
  {
    check: 'CK006',
    when: 'one answer holds for two kinds of error, and one reason for two groups',
    records: [
      rec('error_case', 'EC-01', { case_kind: 'missing_input', system_response: GOAL }),
      rec('error_case', 'EC-02', { case_kind: 'timeout', system_response: GOAL }),
      rec('fairness_spec', 'FS-01', {
        metric: 'equal_opportunity_difference',
        rationale: GOAL,
        group_id: 'AG-01',
      }),
      rec('fairness_spec', 'FS-02', {
        metric: 'equal_opportunity_difference',
        rationale: GOAL,
        group_id: 'AG-02',
      }),
    ],
    says: [],
  },
  {
    check: 'CK006',
    when: 'an action is written twice, once open and once done',
    records: [
      rec('action_item', 'A-01', { what: GOAL, action_status: 'open' }),
      rec('action_item', 'A-02', { what: GOAL, action_status: 'done' }),
    ],
    says: ['A-01 and A-02 say nearly the same'],
  },
  {
    check: 'CK006',
    when: 'the double was rejected',
    records: [agreedGoal('G-01'), rec('goal', 'G-02', { statement: GOAL }, 'rejected')],
    says: [],
  },
  {
    check: 'CK007',
    when: 'an agreed record has no owner',
    records: [agreedGoal('G-01', { owner_id: undefined })],
    says: ['G-01 is agreed, but nobody owns it'],
    section: 'S01',
  },
  {
    check: 'CK007',
    when: 'the owner has left',
    records: [agreedGoal('G-01'), rec('person', 'P-01', { full_name: 'A' }, 'rejected')],
    says: ['no longer on the list'],
  },
  { check: 'CK007', when: 'a person owns it', records: [agreedGoal('G-01'), amira], says: [] },
];

const g = (ref: string, body = {}) => rec('goal', ref, body);
const links: readonly CheckCase[] = [
  {
    check: 'CK004',
    when: 'records wait for each other in a circle',
    records: [g('G-01'), g('G-02'), g('G-03')],
    links: ['G-01 depends_on G-02', 'G-02 depends_on G-03', 'G-03 depends_on G-01'],
    says: ['G-01 → G-02 → G-03 → G-01'],
  },
  {
    check: 'CK004',
    when: 'goals serve each other',
    records: [g('G-01', { parent_goal_id: 'G-02' }), g('G-02', { parent_goal_id: 'G-01' })],
    says: ['G-01 → G-02 → G-01'],
  },
  {
    check: 'CK004',
    when: 'a diamond is no circle',
    records: [g('G-01'), g('G-02'), g('G-03'), g('G-04')],
    links: ['G-01 depends_on G-02', 'G-01 depends_on G-03', 'G-02 depends_on G-04', 'G-03 depends_on G-04'],
    says: [],
  },
  {
    check: 'CK004',
    when: 'the circle runs through a retired record',
    records: [g('G-01'), rec('goal', 'G-02', {}, 'superseded')],
    links: ['G-01 depends_on G-02', 'G-02 depends_on G-01'],
    says: [],
  },
  {
    check: 'CK005',
    when: 'a required link leads to a retired record',
    records: [rec('feature', 'F-01'), rec('goal', 'G-01', {}, 'superseded')],
    links: ['F-01 supports G-01'],
    says: ['F-01 still relies on G-01'],
    section: 'S02',
  },
  {
    check: 'CK005',
    when: 'the target is in force',
    records: [rec('feature', 'F-01'), g('G-01')],
    links: ['F-01 supports G-01'],
    says: [],
  },
  {
    check: 'CK008',
    when: 'a conflict is undecided, said in both directions',
    records: [g('G-01'), g('G-02')],
    links: ['G-01 conflicts_with G-02', 'G-02 conflicts_with G-01'],
    says: ['G-01 conflicts with G-02'],
  },
  {
    check: 'CK008',
    when: 'a decision names both',
    records: [g('G-01'), g('G-02'), rec('decision', 'D-01', { about_record_ids: ['G-01', 'G-02'] })],
    links: ['G-01 conflicts_with G-02'],
    says: [],
  },
  {
    check: 'CK009',
    when: 'a grade has no proof',
    records: [g('G-01', { evidence_level: 'measured' })],
    says: ['G-01 claims to be Measured, but no evidence is attached'],
    section: 'S01',
  },
  {
    check: 'CK009',
    when: 'the proof is old',
    records: [
      g('G-01', { evidence_level: 'documented' }),
      rec('evidence', 'E-01', { evidence_date: '2025-01-01' }),
    ],
    links: ['G-01 evidenced_by E-01'],
    says: ['older than a year'],
  },
  {
    check: 'CK009',
    when: 'the owner checked alone',
    records: [
      g('G-01', { evidence_level: 'verified', owner_id: 'P-01' }),
      rec('evidence', 'E-01', { evidence_date: '2026-06-01', checked_by: 'P-01' }),
    ],
    links: ['G-01 evidenced_by E-01'],
    says: ['its owner checked it alone'],
  },
  {
    check: 'CK009',
    when: 'verified names no checker',
    records: [
      g('G-01', { evidence_level: 'verified' }),
      rec('evidence', 'E-01', { evidence_date: '2026-06-01' }),
    ],
    links: ['G-01 evidenced_by E-01'],
    says: ['nobody independent'],
  },
  {
    check: 'CK009',
    when: 'somebody else checked it',
    records: [
      g('G-01', { evidence_level: 'verified', owner_id: 'P-01' }),
      rec('evidence', 'E-01', { evidence_date: '2026-06-01', checked_by: 'P-02' }),
    ],
    links: ['G-01 evidenced_by E-01'],
    says: [],
  },
  {
    check: 'CK009',
    when: 'it says that it is an assumption',
    records: [g('G-01', { evidence_level: 'assumption' })],
    says: [],
  },
];

const musts = (count: number, owner: string) =>
  Array.from({ length: count }, (_, at) =>
    rec('feature', `F-${owner}-${at}`, { priority: 'must', owner_id: owner }),
  );
const room: readonly CheckCase[] = [
  {
    check: 'CK107',
    when: 'one person owns most of the musts',
    records: [amira, ...musts(6, 'P-01'), ...musts(2, 'P-02')],
    says: ['Amira Haddad owns 75 % of the musts'],
    section: 'S00',
  },
  {
    check: 'CK107',
    when: 'half is not more than half',
    records: [amira, ...musts(4, 'P-01'), ...musts(4, 'P-02')],
    says: [],
  },
  { check: 'CK107', when: 'there are few musts', records: [amira, ...musts(7, 'P-01')], says: [] },
  {
    check: 'CK114',
    when: 'nobody knows the subject',
    records: [rec('person', 'P-02', { discipline: 'ml' })],
    says: ['Domain expert'],
    section: 'S00',
  },
  { check: 'CK114', when: 'nobody is on the list yet', records: [], says: [] },
  { check: 'CK124', when: 'nobody has said anything yet', records: [rec('project', 'PRJ-01')], says: [] },
  {
    check: 'CK114',
    when: 'the expert is not in the room',
    records: [rec('person', 'P-01', { discipline: 'domain_expert', room_role: 'absent_stakeholder' })],
    says: ['Domain expert'],
  },
  {
    check: 'CK114',
    when: 'personal data, a pilot and users lack their voices',
    records: [
      amira,
      rec('project', 'PRJ-01', { lifecycle_stage: 'pilot' }),
      rec('risk_classification', 'RC-01', { other_regimes: ['gdpr'] }),
      rec('persona', 'PE-01', { persona_kind: 'direct_user' }),
    ],
    says: ['Legal and privacy', 'Operations', 'User experience'],
  },
  { check: 'CK114', when: 'the expert sits in the room', records: [amira], says: [] },
  {
    check: 'CK114',
    when: 'a dataset holds personal data',
    records: [amira, rec('dataset', 'DS-01', { personal_data: 'pseudonymised' })],
    says: ['Legal and privacy'],
  },
  {
    check: 'CK114',
    when: 'a dataset holds none',
    records: [amira, rec('dataset', 'DS-01', { personal_data: 'none' })],
    says: [],
  },
  {
    check: 'CK124',
    when: 'purpose and excluded uses are missing',
    records: [rec('project', 'PRJ-01', { intended_purpose: 'tbd' })],
    says: ['intended purpose', 'No use is ruled out'],
    section: 'S00',
  },
  {
    check: 'CK124',
    when: 'both are written down',
    records: [
      rec('project', 'PRJ-01', {
        intended_purpose: 'Tier-2 agents route tickets',
        out_of_scope_uses: 'Rating of staff',
      }),
    ],
    says: [],
  },
];

testChecks('wording checks', wording);
testChecks('link checks', links);
testChecks('room checks', room);
