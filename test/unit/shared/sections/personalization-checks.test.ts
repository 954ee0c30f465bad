import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const LEGAL = /Screening only; confirm with counsel\.$/;
const pd = (verdict: string, body = {}) => rec('personalization_decision', 'PD-01', { verdict, ...body });
const pf = (body = {}) => rec('personalization_feature', 'PF-01', { title: 'Start page', ...body });
const sg = (body = {}) =>
  rec('signal', 'SG-01', { signal_name: 'Purchases', personalization_feature_id: 'PF-01', ...body });
const ds = (body = {}) => rec('dataset', 'DS-01', body);
const measure = (kind: string) => rec('mitigation', 'MI-01', { kind });
const dp = (body = {}) => rec('dpia_screening', 'DP-01', body);
const action = (body = {}) =>
  rec('action_item', 'A-01', { owner_id: 'P-01', due_date: '2026-07-01', action_status: 'open', ...body });

const cases: readonly CheckCase[] = [
  {
    check: 'CK054',
    when: 'two sides of an approved idea are weak',
    records: [pd('approved', { feas_value: 3, feas_data: 2, feas_privacy: 1 })],
    says: ['Signals was rated 2 of 5', 'Privacy was rated 1 of 5'],
    section: 'S05',
  },
  {
    check: 'CK054',
    when: 'the approval has conditions',
    records: [pd('approved_with_conditions', { feas_data: 2 })],
    says: [],
  },
  {
    check: 'CK055',
    when: 'an approved feature has a measure of another kind',
    records: [pd('approved_with_conditions'), pf(), measure('fairness')],
    links: ['PF-01 mitigated_by MI-01'],
    says: ['PD-01 says that PF-01 may be built'],
    section: 'S05',
  },
  {
    check: 'CK055',
    when: 'a privacy measure is linked',
    records: [pd('approved'), pf(), measure('privacy')],
    links: ['PF-01 mitigated_by MI-01'],
    says: [],
  },
  { check: 'CK055', when: 'nothing was approved', records: [pd('rejected'), pf()], says: [] },
  {
    check: 'CK057',
    when: 'a signal has no dataset',
    records: [pf(), sg()],
    says: ['which dataset "Purchases" comes from'],
    section: 'S05',
  },
  {
    check: 'CK057',
    when: 'the feature was rejected',
    records: [rec('personalization_feature', 'PF-01', {}, 'rejected'), sg()],
    says: [],
  },
  {
    check: 'CK059',
    when: 'the feature of a sensitive signal was rejected',
    records: [rec('personalization_feature', 'PF-01', {}, 'rejected'), sg({ kind: 'sensitive' })],
    says: [],
  },
  {
    check: 'CK057',
    when: 'access to the dataset was refused',
    records: [pf(), sg({ dataset_id: 'DS-01' }), ds({ access_status: 'refused' })],
    says: ['"Purchases" comes from DS-01, which we cannot use'],
    section: 'S05',
  },
  {
    check: 'CK057',
    when: 'access was requested and nobody follows up',
    records: [pf(), sg({ dataset_id: 'DS-01' }), ds({ access_status: 'requested' })],
    says: ['DS-01'],
  },
  {
    check: 'CK057',
    when: 'an action gets the access',
    records: [
      pf(),
      sg({ dataset_id: 'DS-01' }),
      ds({ access_status: 'requested' }),
      action({ blocks_record_id: 'DS-01' }),
    ],
    says: [],
  },
  {
    check: 'CK057',
    when: 'the dataset can be used',
    records: [pf(), sg({ dataset_id: 'DS-01' }), ds({ access_status: 'granted' })],
    says: [],
  },
  {
    check: 'CK058',
    when: 'two criteria hold and nobody started',
    records: [dp({ criteria: ['large_scale', 'evaluation_scoring'], dpia_status: 'not_started' })],
    says: [/^2 criteria hold.*confirm with counsel\.$/],
    section: 'S05',
  },
  {
    check: 'CK058',
    when: 'a clear case of the law holds',
    records: [dp({ criteria: ['none'], art35_3_trigger: true })],
    says: [/^One of the three clear cases.*confirm with counsel\.$/],
  },
  {
    check: 'CK058',
    when: 'one criterion holds',
    records: [dp({ criteria: ['large_scale'], art35_3_trigger: false })],
    says: [],
  },
  {
    check: 'CK058',
    when: 'somebody works on it',
    records: [dp({ criteria: ['large_scale', 'sensitive_data'], dpia_status: 'in_progress' })],
    says: [],
  },
  {
    check: 'CK058',
    when: 'an action with a date starts it',
    records: [dp({ criteria: ['large_scale', 'sensitive_data'] }), action({ blocks_record_id: 'DP-01' })],
    says: [],
  },
  {
    check: 'CK059',
    when: 'a dataset of special category has no condition',
    records: [ds({ personal_data: 'special_category', art9_condition: 'not_determined' })],
    says: [/^DS-01 holds sensitive facts.*confirm with counsel\.$/],
    section: 'S09',
  },
  {
    check: 'CK059',
    when: 'a sensitive signal comes from an ordinary dataset',
    records: [pf(), sg({ kind: 'sensitive', dataset_id: 'DS-01' }), ds({ personal_data: 'personal' })],
    says: [/^DS-01/],
    section: 'S09',
  },
  {
    check: 'CK059',
    when: 'a sensitive signal comes from nowhere',
    records: [pf(), sg({ kind: 'sensitive' })],
    says: [LEGAL],
    section: 'S05',
  },
  {
    check: 'CK059',
    when: 'the condition is known',
    records: [
      pf(),
      sg({ kind: 'sensitive', dataset_id: 'DS-01' }),
      ds({ personal_data: 'special_category', art9_condition: 'explicit_consent' }),
    ],
    says: [],
  },
  {
    check: 'CK059',
    when: 'the signal is ordinary',
    records: [pf(), sg({ kind: 'observed', dataset_id: 'DS-01' }), ds({ personal_data: 'personal' })],
    says: [],
  },
  {
    check: 'CK060',
    when: 'single people are profiled without a way out',
    records: [pf({ granularity: 'individual', user_control: ['reset', 'explain_why'] })],
    says: ['PF-01 keeps a profile of single people'],
    section: 'S05',
  },
  {
    check: 'CK060',
    when: 'they can opt out',
    records: [pf({ granularity: 'individual', user_control: ['opt_out'] })],
    says: [],
  },
  { check: 'CK060', when: 'only groups are told apart', records: [pf({ granularity: 'segment' })], says: [] },
  {
    check: 'CK061',
    when: 'nobody said how long profiles are kept',
    records: [pf()],
    says: ['for how long PF-01'],
    section: 'S05',
  },
  {
    check: 'CK061',
    when: 'profiles outlive a used dataset and one of a signal',
    records: [
      pf({ retention_d: 180 }),
      sg({ dataset_id: 'DS-02' }),
      ds({ retention_until: '2026-12-11' }),
      rec('dataset', 'DS-02', { retention_until: '2026-07-01' }),
    ],
    links: ['PF-01 uses DS-01'],
    says: ['180 days, longer than DS-01', 'longer than DS-02'],
  },
  {
    check: 'CK061',
    when: 'both end on the same day',
    records: [pf({ retention_d: 180 }), ds({ retention_until: '2026-12-12' })],
    links: ['PF-01 uses DS-01'],
    says: [],
  },
];

testChecks('personalization checks', cases);
