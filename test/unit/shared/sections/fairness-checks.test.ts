import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const project = (body = {}) => rec('project', 'PRJ-01', body);
const aboutPeople = project({ decisions_about_people: true });
const risky = (body = {}) => project({ error_consequence: 4, ...body });
const group = (body = {}) =>
  rec('affected_group', 'AG-01', { group_name: 'Night callers', attribute: 'age', ...body });
const harm = (body = {}) => rec('harm', 'H-01', body);
const spec = (body = {}, ref = 'FS-01') => rec('fairness_spec', ref, { group_id: 'AG-01', ...body });
const odds = (body = {}) => spec({ metric: 'equalised_odds_difference', ...body });
const ratio = (body = {}) =>
  spec({
    metric: 'demographic_parity_ratio',
    current_value: 0.7,
    min_group_n: 50,
    n_group: 50,
    n_reference: 80,
    ...body,
  });
const oversight = (body = {}, ref = 'OM-01') => rec('oversight_measure', ref, body);
const BOTH = ['disregard_or_override', 'stop'];

const harms: readonly CheckCase[] = [
  {
    check: 'CK079',
    when: 'people are affected and nothing is named',
    records: [aboutPeople],
    says: ['neither a group nor a harm'],
    section: 'S10',
  },
  {
    check: 'CK079',
    when: 'personal data is used and no harm is named',
    records: [rec('dataset', 'DS-01', { personal_data: 'personal' }), group()],
    says: ['not what could happen'],
  },
  {
    check: 'CK079',
    when: 'a person is affected and no group is named',
    records: [rec('stakeholder', 'SH-01', { kind: 'affected_person' }), harm()],
    says: ['no group that they hit'],
  },
  { check: 'CK079', when: 'both are named', records: [aboutPeople, group(), harm()], says: [] },
  {
    check: 'CK079',
    when: 'nobody is affected',
    records: [project({ decisions_about_people: false })],
    says: [],
  },
  {
    check: 'CK080',
    when: 'a must, or a severe and plausible harm, has no mitigation',
    records: [
      harm({ priority: 'must' }),
      rec('harm', 'H-02', { severity: 4, likelihood: 3 }),
      rec('mitigation', 'MI-01', {}, 'rejected'),
    ],
    links: ['H-02 mitigated_by MI-01'],
    says: ['H-01 is serious', 'H-02 is serious'],
    section: 'S10',
  },
  {
    check: 'CK080',
    when: 'it is mitigated, being worked on, mild or unlikely',
    records: [
      harm({ priority: 'must' }),
      rec('harm', 'H-02', { severity: 5, likelihood: 5 }),
      rec('harm', 'H-03', { severity: 3, likelihood: 5 }),
      rec('harm', 'H-04', { severity: 5, likelihood: 2, priority: 'should' }),
      rec('mitigation', 'MI-01'),
      rec('action_item', 'A-01'),
    ],
    links: ['H-01 mitigated_by MI-01', 'H-02 mitigated_by A-01'],
    says: [],
  },
];

const measures: readonly CheckCase[] = [
  {
    check: 'CK081',
    when: 'nobody may know who belongs to the group',
    records: [odds(), group({ attribute_available: 'not_lawful' })],
    says: [/FS-01 cannot be computed: Difference in both errors .* AG-01 Night callers, and Age/],
    section: 'S10',
  },
  {
    check: 'CK081',
    when: 'there is no way to know',
    records: [odds(), group({ attribute_available: 'unavailable' })],
    says: ['cannot be computed'],
  },
  {
    check: 'CK081',
    when: 'a proxy exists, or cases are reviewed in words',
    records: [
      odds(),
      group({ attribute_available: 'proxy_only' }),
      spec({ metric: 'qualitative_review', group_id: 'AG-02' }, 'FS-02'),
      rec('affected_group', 'AG-02', { attribute_available: 'unavailable' }),
    ],
    says: [],
  },
  {
    check: 'CK083',
    when: 'nothing is given',
    records: [odds()],
    says: ['it names no dataset. Also open: Limit, Smallest sample.'],
    section: 'S10',
  },
  {
    check: 'CK083',
    when: 'the limit is missing',
    records: [odds({ min_group_n: 100 }), rec('dataset', 'DS-01')],
    links: ['FS-01 evaluated_on DS-01'],
    says: ['Still open: Limit.'],
  },
  {
    check: 'CK083',
    when: 'the dataset is missing',
    records: [odds({ min_group_n: 100, threshold: 0 })],
    says: ['names no dataset'],
  },
  {
    check: 'CK083',
    when: 'it can fail, or is a review in words',
    records: [
      odds({ min_group_n: 100, threshold: 0 }),
      rec('dataset', 'DS-01'),
      spec({ metric: 'qualitative_review' }, 'FS-02'),
    ],
    links: ['FS-01 evaluated_on DS-01'],
    says: [],
  },
  {
    check: 'CK084',
    when: 'two notions exclude each other for one group',
    records: [
      group(),
      odds({ base_rates_differ: 'yes' }),
      spec({ metric: 'calibration_by_group' }, 'FS-02'),
      spec({ metric: 'demographic_parity_ratio' }, 'FS-03'),
    ],
    says: [
      'FS-01 (Difference in both errors) and FS-02 (Same meaning of a score) rule each other out for AG-01',
      'FS-03 (Ratio of chances)',
    ],
    section: 'S10',
  },
  {
    check: 'CK084',
    when: 'base rates are equal or unknown',
    records: [
      odds({ base_rates_differ: 'unknown' }),
      spec({ metric: 'predictive_parity', base_rates_differ: 'no' }, 'FS-02'),
    ],
    says: [],
  },
  {
    check: 'CK084',
    when: 'the groups differ, or the notions go together',
    records: [
      odds({ base_rates_differ: 'yes' }),
      spec({ metric: 'predictive_parity', group_id: 'AG-02' }, 'FS-02'),
      spec({ metric: 'equal_opportunity_difference' }, 'FS-03'),
    ],
    says: [],
  },
  {
    check: 'CK085',
    when: 'the ratio is low and the samples are large enough',
    records: [ratio()],
    says: ['Ratio 0.7 in FS-01, from 50 and 80 cases: look closer'],
    section: 'S10',
  },
  {
    check: 'CK085',
    when: 'the ratio is low and one sample is small',
    records: [ratio({ n_group: 49 })],
    says: ['rests on few cases (49 and 80, 50 wanted)'],
  },
  {
    check: 'CK085',
    when: 'nobody counted',
    records: [ratio({ n_group: undefined, min_group_n: undefined })],
    says: ['(? and 80, 100 wanted)'],
  },
  {
    check: 'CK085',
    when: 'the ratio reaches four fifths, or it is another measure',
    records: [
      ratio({ current_value: 0.8 }),
      spec({ metric: 'error_rate_ratio', current_value: 0.5 }, 'FS-02'),
    ],
    says: [],
  },
  {
    check: 'CK086',
    when: 'nobody looks again',
    records: [spec({ metric: 'qualitative_review' })],
    says: ['Open: Measured, When it fails.'],
    section: 'S10',
  },
  {
    check: 'CK086',
    when: 'frequency and consequence are set',
    records: [odds({ frequency: 'monthly', on_breach: 'Chief nurse suspends it' })],
    says: [],
  },
];

const people: readonly CheckCase[] = [
  {
    check: 'CK082',
    when: 'much is at stake and nobody oversees it',
    records: [risky()],
    says: ['no oversight is planned'],
    section: 'S10',
  },
  {
    check: 'CK082',
    when: 'overseers cannot stop it',
    records: [risky(), oversight({ supports: ['disregard_or_override'] })],
    says: ['can do this: Stop it.'],
    section: 'S10',
  },
  {
    check: 'CK082',
    when: 'it acts alone although an error is serious',
    records: [risky({ automation_level: 'ai_acts_alone' }), oversight({ supports: BOTH })],
    says: ['The system acts alone'],
    section: 'S10',
  },
  {
    check: 'CK082',
    when: 'two measures together can overrule and stop',
    records: [
      risky({ automation_level: 'ai_acts_human_monitors' }),
      oversight({ supports: ['stop'] }),
      oversight({ supports: ['disregard_or_override'] }, 'OM-02'),
    ],
    says: [],
  },
  {
    check: 'CK082',
    when: 'little is at stake',
    records: [project({ error_consequence: 3, automation_level: 'ai_acts_alone' }), oversight()],
    says: [],
  },
  {
    check: 'CK119',
    when: 'more cases come in than people can look at',
    records: [
      project({ decision_frequency: 1_284 }),
      oversight({ seconds_per_case: 45, overseers_n: 1, share_reviewed_pct: 50 }),
    ],
    says: ['OM-01 leaves 45 s per case: 80 cases per hour can be reviewed, 80.3 come in'],
    section: 'S10',
  },
  {
    check: 'CK119',
    when: 'people just keep up, or the load is not known',
    records: [
      project({ decision_frequency: 1_280 }),
      oversight({ seconds_per_case: 45, overseers_n: 1, share_reviewed_pct: 50 }),
      oversight({ seconds_per_case: 600, overseers_n: 1 }, 'OM-02'),
    ],
    says: [],
  },
];

testChecks('checks of the fairness section', [...harms, ...measures, ...people]);
