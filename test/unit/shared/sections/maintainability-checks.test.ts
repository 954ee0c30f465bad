import { runChecks } from '@shared/sections/run-checks';
import { expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const stage = (code: string) => rec('project', 'PRJ-01', { lifecycle_stage: code });
const kept = (type: string) => rec('versioned_asset', `VA-${type}`, { asset_type: type });
const goal = (ref: string, date: string, body = {}) =>
  rec('goal', ref, { horizon: 'long_term', target_date: date, ...body });
const end = (date?: string) =>
  rec('eol_date', 'EOL-01', { name: 'Python 3.11', ends_on: date, policy_id: 'DE-01' });
const policy = (status: 'proposed' | 'rejected' = 'proposed', cadence = 'monthly') =>
  rec('dependency_policy', 'DE-01', { update_cadence: cadence }, status);

const cases: readonly CheckCase[] = [
  {
    check: 'CK096',
    when: 'a pilot keeps nothing in versions',
    records: [stage('pilot'), kept('environment')],
    says: ['Not kept in versions: Code', 'versions: Model', 'versions: Data', 'versions: Settings'],
    section: 'S13',
  },
  {
    check: 'CK096',
    when: 'a pilot has not come to maintenance: then only what must be in versions is asked for',
    records: [stage('pilot')],
    says: ['Not kept in versions: Code', 'versions: Model'],
  },
  {
    check: 'CK096',
    when: 'only the model is missing',
    records: [stage('production'), kept('code'), kept('data'), kept('config')],
    says: ['Not kept in versions: Model'],
  },
  { check: 'CK096', when: 'nothing runs yet', records: [stage('proof_of_concept')], says: [] },
  {
    check: 'CK097',
    when: 'nobody updates',
    records: [policy('proposed', 'none')],
    says: ['DE-01 is never updated'],
    section: 'S13',
  },
  {
    check: 'CK097',
    when: 'support ends before the last long-term goal',
    records: [policy(), end('2027-10-31'), goal('G-01', '2027-11-01'), goal('G-02', '2027-06-30')],
    says: ['Python 3.11 ends on 2027-10-31, before G-01 is due (2027-11-01)'],
    section: 'S13',
  },
  {
    check: 'CK097',
    when: 'support lasts',
    records: [policy(), end('2027-11-01'), goal('G-01', '2027-11-01')],
    says: [],
  },
  {
    check: 'CK097',
    when: 'only short-term goals and non-goals come later',
    records: [
      policy(),
      end('2027-01-01'),
      goal('G-01', '2028-01-01', { horizon: 'short_term' }),
      goal('G-02', '2028-01-01', { is_non_goal: true }),
    ],
    says: [],
  },
  {
    check: 'CK097',
    when: 'the dependency was given up, or its end is not known',
    records: [policy('rejected'), end('2027-01-01'), goal('G-01', '2028-01-01')],
    says: [],
  },
];

testChecks('maintainability checks', cases);

it('calls missing code and models errors, data and settings warnings', () => {
  const found = runChecks(viewOf([stage('pilot'), kept('prompt')])).filter(({ check }) => check === 'CK096');
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning', 'warning']);
});
