import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const critical = (body = {}) =>
  rec('critical_function', 'CF-01', {
    function_name: 'Priority proposal',
    criticality: 5,
    max_outage_min: 5,
    ...body,
  });
const fallback = (body = {}, status: 'proposed' | 'rejected' = 'proposed') =>
  rec(
    'fallback',
    'FB-01',
    {
      title: 'Paper triage scale',
      function_id: 'CF-01',
      fallback_kind: 'rules',
      switch_time_min: 5,
      tested_on: '2026-05-01',
      ...body,
    },
    status,
  );
const stage = (lifecycle: string, use = 'classification') =>
  rec('project', 'PRJ-01', { lifecycle_stage: lifecycle, use_case_kind: use });
const test = (code: string, execution: string) =>
  rec('test_spec', `T-${code}`, { test_category: 'model', mlts_code: code, execution });
const allFour = ['data_1', 'model_6', 'infra_7', 'monitor_7'].map((code) => test(code, 'manual_documented'));
const attacker = rec('change_driver', 'CD-01', { driver_kind: 'adversary' });

const cases: readonly CheckCase[] = [
  {
    check: 'CK101',
    when: 'a critical function has no fallback',
    records: [critical({ criticality: 4 })],
    says: ['Priority proposal is critical, and nothing takes over'],
    section: 'S15',
  },
  { check: 'CK101', when: 'it has one', records: [critical(), fallback()], says: [] },
  {
    check: 'CK101',
    when: 'its only fallback was rejected',
    records: [critical(), fallback({}, 'rejected')],
    says: ['nothing takes over'],
  },
  {
    check: 'CK101',
    when: 'the fallback belongs to another function',
    records: [critical(), fallback({ function_id: 'CF-02' })],
    says: ['nothing takes over'],
  },
  {
    check: 'CK101',
    when: 'the function is less critical',
    records: [critical({ criticality: 3 })],
    says: [],
  },
  {
    check: 'CK102',
    when: 'it was never practised',
    records: [critical(), fallback({ tested_on: undefined })],
    says: ['FB-01: nobody has practised the fallback for Priority proposal'],
    section: 'S15',
  },
  {
    check: 'CK102',
    when: 'the practice is 366 days old',
    records: [critical(), fallback({ tested_on: '2025-06-14' })],
    says: ['last practised on 2025-06-14'],
  },
  {
    check: 'CK102',
    when: 'the practice is 365 days old, or scheduled',
    records: [
      critical(),
      fallback({ tested_on: '2025-06-15' }),
      rec('fallback', 'FB-02', { function_id: 'CF-01', tested_on: '2026-08-01' }),
    ],
    says: [],
  },
  {
    check: 'CK102',
    when: 'it takes longer than the function may be gone',
    records: [critical(), fallback({ switch_time_min: 6 })],
    says: ['FB-01 needs 6 min to take over for Priority proposal, which may be gone for 5 min'],
  },
  {
    check: 'CK102',
    when: 'people take over and nobody counted them',
    records: [critical(), fallback({ fallback_kind: 'human_queue' })],
    says: ['How many cases can they manage'],
  },
  {
    check: 'CK102',
    when: 'people take over and were counted',
    records: [
      critical(),
      fallback({ fallback_kind: 'human_queue', capacity_note: 'Two nurses, 40 per hour' }),
    ],
    says: [],
  },
  {
    check: 'CK103',
    when: 'it is piloted and one category has only a test that nobody runs',
    records: [stage('pilot'), ...allFour.slice(0, 3), test('monitor_7', 'none')],
    says: ['no test of the ML Test Score is run for: Monitoring. So'],
    section: 'S15',
  },
  {
    check: 'CK103',
    when: 'it is in production without any test',
    records: [stage('production'), rec('error_case', 'EC-01')],
    says: ['Data, Model, Infrastructure, Monitoring'],
  },
  { check: 'CK103', when: 'nobody has come to tests yet', records: [stage('production')], says: [] },
  {
    check: 'CK103',
    when: 'every category has a test that is run',
    records: [stage('production'), ...allFour],
    says: [],
  },
  { check: 'CK103', when: 'nothing runs yet', records: [stage('proof_of_concept')], says: [] },
  {
    check: 'CK129',
    when: 'people talk with it and nobody thought of attacks',
    records: [stage('idea', 'conversational_agent'), rec('risk', 'R-01', { category: 'adoption' })],
    says: ['no risk and no test is about security'],
    section: 'S15',
  },
  {
    check: 'CK129',
    when: 'nobody has come to tests and risks yet',
    records: [stage('idea', 'conversational_agent')],
    says: [],
  },
  {
    check: 'CK129',
    when: 'somebody is expected to work against it',
    records: [attacker],
    says: ['deceiving'],
    section: 'S15',
  },
  {
    check: 'CK129',
    when: 'a risk is about security',
    records: [attacker, rec('risk', 'R-01', { category: 'security' })],
    says: [],
  },
  {
    check: 'CK129',
    when: 'a test is about security',
    records: [attacker, rec('test_spec', 'T-01', { test_category: 'security' })],
    says: [],
  },
  { check: 'CK129', when: 'nobody gains by deceiving it', records: [stage('idea', 'forecasting')], says: [] },
];

testChecks('checks of reliability', cases);
