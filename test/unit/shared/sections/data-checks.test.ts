import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const LEGAL = /Screening only; confirm with counsel\.$/;
const ds = (body = {}) => rec('dataset', 'DS-01', { description: 'Tickets 2024 to 2026', ...body });
const owned = (body = {}) => ds({ data_owner_id: 'P-01', licence_or_terms: 'own data', ...body });
const place = (body = {}) =>
  rec('constraint', 'C-01', {
    category: 'location',
    hardness: 'fixed',
    allowed_locations: ['DE', 'ch'],
    ...body,
  });
const objective = (body = {}) => rec('ml_objective', 'MO-01', body);
const project = (body = {}) => rec('project', 'PRJ-01', body);
const label = (body = {}) => rec('label_spec', 'LS-01', { dataset_id: 'DS-01', ...body });
const live = ds({ dataset_role: ['production_input'] });
const pipeline = (body = {}) => rec('data_pipeline', 'PL-01', { target_dataset_id: 'DS-01', ...body });
const training = (body = {}) => ds({ dataset_role: ['training'], ...body });

const rights: readonly CheckCase[] = [
  {
    check: 'CK056',
    when: 'personal data has no basis',
    records: [ds({ personal_data: 'personal' })],
    says: [LEGAL],
    section: 'S09',
  },
  {
    check: 'CK056',
    when: 'pseudonymised data is called not personal',
    records: [ds({ personal_data: 'pseudonymised', lawful_basis: 'not_personal' })],
    says: ['DS-01 Tickets 2024 to 2026 says something about people'],
  },
  {
    check: 'CK056',
    when: 'the basis is not settled',
    records: [ds({ personal_data: 'special_category', lawful_basis: 'not_determined' })],
    says: [LEGAL],
  },
  {
    check: 'CK056',
    when: 'there is a basis, or nothing personal',
    records: [
      ds({ personal_data: 'personal', lawful_basis: 'legitimate_interests' }),
      rec('dataset', 'DS-02', { personal_data: 'none', lawful_basis: 'not_personal' }),
      rec('dataset', 'DS-03', {}, 'rejected'),
    ],
    says: [],
  },
  {
    check: 'CK071',
    when: 'owner and licence are missing',
    records: [ds({ licence_or_terms: 'tbd' })],
    says: ['Data owner, Licence or terms.'],
    section: 'S09',
  },
  {
    check: 'CK071',
    when: 'nobody knows what was consented to',
    records: [owned({ lawful_basis: 'consent' })],
    says: ['Still open: What consent covers.'],
  },
  {
    check: 'CK071',
    when: 'everything is answered',
    records: [owned({ lawful_basis: 'consent', consent_scope_note: 'Service improvement, as in form 7' })],
    says: [],
  },
  {
    check: 'CK072',
    when: 'it is stored outside its own rule',
    records: [ds({ storage_location: ['de', 'us', 'Dallas 2'], residency_allowed: ['eea'] })],
    says: [/is stored in US, but may only be stored in EEA\. Screening only; confirm with counsel\.$/],
    section: 'S09',
  },
  {
    check: 'CK072',
    when: 'a fixed constraint forbids the place',
    records: [ds({ storage_location: ['AT'], residency_allowed: ['any'] }), place()],
    says: [/stored in AT, but C-01 allows only DE, CH\. Screening only/],
  },
  {
    check: 'CK072',
    when: 'a site stands alone and no rule names it',
    records: [ds({ storage_location: ['Building 4'], residency_allowed: ['DE', 'Building 5'] })],
    says: ['Building 4'],
  },
  {
    check: 'CK072',
    when: 'the rule covers the place',
    records: [
      ds({ storage_location: ['DE', 'Frankfurt'], residency_allowed: ['eu'] }),
      rec('dataset', 'DS-02', { storage_location: ['NO', 'eu'], residency_allowed: ['eea'] }),
      rec('dataset', 'DS-03', { storage_location: ['uk', 'US'], residency_allowed: ['any'] }),
      rec('dataset', 'DS-04', { storage_location: ['US'] }),
    ],
    says: [],
  },
  {
    check: 'CK072',
    when: 'the constraint is negotiable, about other datasets or says no place',
    records: [
      ds({ storage_location: ['US'], residency_allowed: ['US'] }),
      rec('dataset', 'DS-02', { storage_location: ['DE'], residency_allowed: ['eu'] }),
      place({ hardness: 'negotiable' }),
      { ...place(), id: 'C-02', ref: 'C-02' },
      { ...place({ allowed_locations: undefined }), id: 'C-03', ref: 'C-03' },
    ],
    links: ['C-02 limits DS-02'],
    says: [],
  },
];

const fitness: readonly CheckCase[] = [
  {
    check: 'CK073',
    when: 'nobody compared the training data, or it describes others',
    records: [
      training({ representativeness: 'unknown' }),
      rec('dataset', 'DS-02', {
        description: 'Benchmark',
        dataset_role: ['training'],
        representativeness: 'different_population',
      }),
    ],
    says: ['Nobody knows whether DS-01', 'DS-02 Benchmark describes other people'],
    section: 'S09',
  },
  {
    check: 'CK073',
    when: 'known gaps are explained by no gap',
    records: [
      training({ representativeness: 'known_gaps' }),
      rec('data_gap', 'DG-01', { dataset_id: 'DS-02' }),
    ],
    says: ['no data gap says'],
  },
  {
    check: 'CK073',
    when: 'a gap names the dataset, another is linked, or only tests are unlike',
    records: [
      training({ representativeness: 'known_gaps' }),
      rec('dataset', 'DS-02', { dataset_role: ['training'], representativeness: 'known_gaps' }),
      rec('dataset', 'DS-03', { dataset_role: ['test'], representativeness: 'unknown' }),
      rec('data_gap', 'DG-01', { dataset_id: 'DS-01' }),
      rec('data_gap', 'DG-02'),
    ],
    links: ['DS-02 depends_on DG-02'],
    says: [],
  },
  {
    check: 'CK074',
    when: 'no split is chosen',
    records: [ds({ dataset_role: ['test'] })],
    says: ['has no rule for its split'],
    section: 'S09',
  },
  {
    check: 'CK074',
    when: 'leakage was not looked for',
    records: [training({ split_rule: 'time_based', leakage_checked: false })],
    says: ['leakage'],
  },
  {
    check: 'CK074',
    when: 'a forecast is split at random',
    records: [
      project({ use_case_kind: 'forecasting' }),
      training({ split_rule: 'random', leakage_checked: true }),
    ],
    says: ['split at random although'],
  },
  {
    check: 'CK074',
    when: 'the truth about it comes late',
    records: [objective({ label_delay_d: 5 }), training({ split_rule: 'random', leakage_checked: true })],
    links: ['MO-01 uses DS-01'],
    says: ['split at random although'],
  },
  {
    check: 'CK074',
    when: 'all is settled, or nothing is learnt from it',
    records: [
      objective({ label_delay_d: 0 }),
      rec('ml_objective', 'MO-02', { label_delay_d: 30 }),
      training({ split_rule: 'random', leakage_checked: true }),
      rec('dataset', 'DS-02', { dataset_role: ['monitoring'] }),
    ],
    links: ['MO-01 uses DS-01', 'MO-02 uses DS-02'],
    says: [],
  },
  {
    check: 'CK075',
    when: 'the model learns from labels and none is defined',
    records: [project({ use_case_kind: 'classification' }), training()],
    says: ['nobody has defined one'],
    section: 'S09',
  },
  {
    check: 'CK075',
    when: 'nobody has come to the data yet',
    records: [project({ use_case_kind: 'classification' })],
    says: [],
  },
  {
    check: 'CK075',
    when: 'the dataset of the labels was rejected',
    records: [label({ who_labels: 'crowd' }), rec('dataset', 'DS-01', {}, 'rejected')],
    says: [],
  },
  {
    check: 'CK075',
    when: 'there is neither guideline nor agreement',
    records: [label({ guideline_exists: false, who_labels: 'crowd' })],
    says: ['LS-01 has no written guideline', 'how often two people agree'],
  },
  {
    check: 'CK075',
    when: 'labels are agreed on, or an event settles them',
    records: [
      project({ use_case_kind: 'classification' }),
      label({ guideline_exists: true, who_labels: 'crowd', agreement_value: 0 }),
      rec('label_spec', 'LS-02', { guideline_exists: true, who_labels: 'outcome_event' }),
    ],
    says: [],
  },
  {
    check: 'CK075',
    when: 'nothing is labelled',
    records: [project({ use_case_kind: 'clustering' }), training()],
    says: [],
  },
];

const supply: readonly CheckCase[] = [
  {
    check: 'CK070',
    when: 'an objective uses no dataset, or a retired one',
    records: [objective(), rec('ml_objective', 'MO-02'), rec('dataset', 'DS-01', {}, 'superseded')],
    links: ['MO-02 uses DS-01'],
    says: ['MO-01 uses no dataset', 'MO-02 uses no dataset'],
    section: 'S07',
  },
  {
    check: 'CK070',
    when: 'it uses one',
    records: [objective(), ds()],
    links: ['MO-01 uses DS-01'],
    says: [],
  },
  {
    check: 'CK076',
    when: 'a field for production arrives too late',
    records: [live, pipeline({ available_at_prediction: false })],
    says: ['PL-01 feeds DS-01 in production'],
    section: 'S09',
  },
  {
    check: 'CK076',
    when: 'it only trains, is known, or was not asked',
    records: [
      live,
      rec('dataset', 'DS-02', { dataset_role: ['training'] }),
      pipeline({ target_dataset_id: 'DS-02', available_at_prediction: false }),
      rec('data_pipeline', 'PL-02', { target_dataset_id: 'DS-01', available_at_prediction: true }),
      rec('data_pipeline', 'PL-03', { target_dataset_id: 'DS-01' }),
    ],
    says: [],
  },
  {
    check: 'CK077',
    when: 'a production feed has nothing',
    records: [live, pipeline()],
    says: ['no monitor watches it. Also open: May be this old, Owner.'],
    section: 'S09',
  },
  {
    check: 'CK077',
    when: 'the monitor was retired',
    records: [
      live,
      pipeline({ freshness_target_min: 0, owner_id: 'P-01' }),
      rec('monitor', 'MON-01', {}, 'rejected'),
    ],
    links: ['PL-01 monitored_by MON-01'],
    says: ['no monitor watches it. Who would notice'],
  },
  {
    check: 'CK077',
    when: 'a watched feed has no owner',
    records: [live, pipeline({ freshness_target_min: 60 }), rec('monitor', 'MON-01')],
    links: ['PL-01 monitored_by MON-01'],
    says: ['Still open: Owner.'],
  },
  {
    check: 'CK077',
    when: 'a feed is complete, or feeds no production',
    records: [
      live,
      pipeline({ freshness_target_min: 60, owner_id: 'P-01' }),
      rec('monitor', 'MON-01'),
      rec('dataset', 'DS-02', { dataset_role: ['training'] }),
      rec('data_pipeline', 'PL-02', { target_dataset_id: 'DS-02' }),
    ],
    links: ['PL-01 monitored_by MON-01'],
    says: [],
  },
  {
    check: 'CK078',
    when: 'a must objective waits for data and the only action is done',
    records: [
      objective({ priority: 'must' }),
      ds({ access_status: 'refused' }),
      rec('action_item', 'A-01', { action_status: 'done', blocks_record_id: 'DS-01' }),
    ],
    links: ['MO-01 uses DS-01'],
    says: ['MO-01 is a must and needs DS-01'],
    section: 'S09',
  },
  {
    check: 'CK078',
    when: 'somebody is getting it',
    records: [
      objective({ priority: 'must' }),
      ds({ access_status: 'requested' }),
      rec('action_item', 'A-01', { action_status: 'open', blocks_record_id: 'DS-01' }),
    ],
    links: ['MO-01 uses DS-01'],
    says: [],
  },
  {
    check: 'CK078',
    when: 'access is granted, or nobody must have it',
    records: [
      objective({ priority: 'must' }),
      ds({ access_status: 'granted' }),
      rec('ml_objective', 'MO-02', { priority: 'should' }),
      rec('dataset', 'DS-02', { access_status: 'unknown' }),
    ],
    links: ['MO-01 uses DS-01', 'MO-02 uses DS-02'],
    says: [],
  },
];

testChecks('checks of the data section', [...rights, ...fitness, ...supply]);
