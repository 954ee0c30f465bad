import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const TRACE = ['timestamp', 'model_version', 'input_reference', 'output'];
const log = (kind: string, body = {}) => rec('log_spec', 'LOG-01', { title: 'Log', log_kind: kind, ...body });
const overseen = rec('oversight_measure', 'OM-01', { comment: 'A dispatcher confirms each route' });
/** High risk by the area it is used in. */
const screen = (body = {}) =>
  rec('risk_classification', 'RC-01', { annex_iii_area: 'employment', ai_act_role: 'deployer', ...body });
const doc = (kind: string, status = 'current') =>
  rec('doc_artefact', `DOC-${kind}`, { title: kind, doc_kind: kind, doc_status: status });
const running = rec('project', 'PRJ-01', { lifecycle_stage: 'pilot' });
const LEGAL = /Screening only; confirm with counsel\.$/;

const cases: readonly CheckCase[] = [
  {
    check: 'CK104',
    when: 'a log of predictions lacks the version and the output',
    records: [log('prediction', { content_fields: ['timestamp', 'input_reference', 'ticket language'] })],
    says: ['nobody could retrace a decision. Not recorded: Model version, Output.'],
    section: 'S16',
  },
  {
    check: 'CK104',
    when: 'nobody has said what is recorded',
    records: [log('prediction')],
    says: ['Not recorded: Moment of the answer, Model version, Reference to the input, Output.'],
  },
  {
    check: 'CK104',
    when: 'the four fields are recorded and nobody oversees it',
    records: [log('prediction', { content_fields: TRACE })],
    says: [],
  },
  {
    check: 'CK104',
    when: 'people oversee it and what they do is not recorded',
    records: [overseen, log('prediction', { content_fields: TRACE })],
    says: ['LOG-01 does not record what the person did'],
  },
  {
    check: 'CK104',
    when: 'people oversee it and what they do is recorded',
    records: [overseen, log('prediction', { content_fields: [...TRACE, 'human_action'] })],
    says: [],
  },
  { check: 'CK104', when: 'it is a log of another kind', records: [log('audit')], says: [] },
  {
    check: 'CK105',
    when: 'a log is kept shorter than the law says',
    records: [log('audit', { retention_months: 5, legal_min_months: 6 })],
    says: [/kept for 5 months; at least 6 may be required\..*counsel\.$/],
    section: 'S16',
  },
  {
    check: 'CK105',
    when: 'predictions of a high-risk system are kept for five months',
    records: [screen(), log('prediction', { retention_months: 5, legal_min_months: 3 })],
    says: ['at least 6'],
  },
  {
    check: 'CK105',
    when: 'they are kept for six',
    records: [screen(), log('prediction', { retention_months: 6 })],
    says: [],
  },
  {
    check: 'CK105',
    when: 'the technical log of a high-risk system is kept for a month',
    records: [screen(), log('system', { retention_months: 1 })],
    says: [],
  },
  {
    check: 'CK105',
    when: 'a technical log outlives what privacy allows, which counts for maintainability',
    records: [log('system', { retention_months: 37, privacy_max_months: 36 })],
    says: [/kept for 37 months; privacy allows 36 at most\..*counsel\.$/],
    section: 'S13',
  },
  {
    check: 'CK105',
    when: 'it is kept just as long as law and privacy say',
    records: [log('audit', { retention_months: 24, legal_min_months: 24, privacy_max_months: 24 })],
    says: [],
  },
  {
    check: 'CK106',
    when: 'a log holds personal data that nobody protects',
    records: [log('feedback', { contains_personal_data: true })],
    says: ['Still missing: How it is kept to the least, Who may read it.'],
    section: 'S16',
  },
  {
    check: 'CK106',
    when: 'it is kept to the least and few may read it',
    records: [
      log('feedback', {
        contains_personal_data: true,
        minimisation: 'Names are replaced by pseudonyms',
        access_roles: 'Clinical safety',
      }),
    ],
    says: [],
  },
  {
    check: 'CK106',
    when: 'it holds no personal data',
    records: [log('feedback', { contains_personal_data: false })],
    says: [],
  },
  {
    check: 'CK121',
    when: 'we use a high-risk system ourselves and nobody has looked',
    records: [screen()],
    says: [LEGAL],
    section: 'S06',
  },
  {
    check: 'CK121',
    when: 'the assessment is on the list',
    records: [screen(), doc('fria', 'none')],
    says: [],
  },
  {
    check: 'CK121',
    when: 'the reasons say why it is not due',
    records: [screen({ rationale: 'Private operator, no public service: Article 27 does not apply.' })],
    says: [],
  },
  {
    check: 'CK121',
    when: 'a note says why it is not due',
    records: [screen(), rec('note', 'N-01', { body: 'Art. 27 gilt hier nicht' })],
    says: [],
  },
  {
    check: 'CK121',
    when: 'the reasons only mention another article, or 27 parts',
    records: [screen({ rationale: 'Art. 26 applies; the smart 27 inch displays do not matter.' })],
    says: [LEGAL],
  },
  {
    check: 'CK121',
    when: 'we provide it to others',
    records: [screen({ ai_act_role: 'provider' })],
    says: [],
  },
  {
    check: 'CK121',
    when: 'it is not high risk',
    records: [screen({ annex_iii_area: 'none' })],
    says: [],
  },
  {
    check: 'CK122',
    when: 'one document is missing and one outdated',
    records: [running, screen(), doc('risk_file', 'outdated'), doc('technical_file', 'draft')],
    says: [/outdated: Risk file, Instructions for use\..*counsel\.$/],
    section: 'S06',
  },
  {
    check: 'CK122',
    when: 'all three are there',
    records: [running, screen(), doc('risk_file'), doc('technical_file'), doc('instructions_for_use')],
    says: [],
  },
  { check: 'CK122', when: 'nothing runs yet', records: [screen()], says: [] },
  {
    check: 'CK122',
    when: 'it is not high risk',
    records: [running, screen({ annex_iii_area: 'none' })],
    says: [],
  },
];

testChecks('checks of traceability', cases);
