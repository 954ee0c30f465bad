/**
 * The EU AI Act behind the regulatory screen: from when what applies, and what it asks of high-risk systems. It ages: when
 * the law changes, this file is replaced and `asOf` moves with it (docs/reference-data.md).
 */
import type { Dated } from './dated';

/** How sure a date is; the words stand in text.en.ts. */
export type Standing = 'in_force' | 'reported' | 'amended';

/** From a day on, something applies. */
export interface LawDate extends Dated {
  /** ISO day. */
  readonly from: string;
  readonly what: string;
  readonly standing: Standing;
  /** The day that was planned before the amendment. */
  readonly before?: string;
}

/** Something a high-risk system has to have, and the kinds of records that hold it here. */
export interface LawDuty extends Dated {
  readonly article: string;
  readonly what: string;
  readonly kinds: readonly string[];
}

const AI_ACT = {
  source: 'AIA',
  asOf: '2026-07-01',
  known: 'second_hand',
  checkCurrentLaw: true,
} as const satisfies Dated;

/** Days of application, earliest first. */
export const LAW_DATES: readonly LawDate[] = [
  {
    ...AI_ACT,
    from: '2025-02-02',
    what: 'Prohibited practices (Art. 5), and enough knowledge of AI among those who work with it (Art. 4; softened in 2026)',
    standing: 'in_force',
  },
  {
    ...AI_ACT,
    from: '2025-08-02',
    what: 'Rules for those who offer general-purpose models',
    standing: 'in_force',
  },
  {
    ...AI_ACT,
    from: '2026-08-02',
    what: 'The act in general, with the duty to tell people that AI is at work (Art. 50)',
    standing: 'reported',
  },
  {
    ...AI_ACT,
    from: '2026-12-02',
    what: 'Marking of synthetic content by systems that were on the market before; one report names another day',
    standing: 'reported',
  },
  {
    ...AI_ACT,
    from: '2026-12-02',
    what: 'One more prohibited practice: making intimate pictures without consent, or of children',
    standing: 'amended',
  },
  {
    ...AI_ACT,
    from: '2027-12-02',
    what: 'Duties for high-risk systems in the areas of Annex III',
    standing: 'amended',
    before: '2026-08-02',
  },
  {
    ...AI_ACT,
    from: '2028-08-02',
    what: 'Duties for high-risk systems in products of Annex I',
    standing: 'amended',
    before: '2027-08-02',
  },
];

/** What the law asks of high-risk systems, in the order of its articles. */
export const LAW_DUTIES: readonly LawDuty[] = [
  duty('Art. 9', 'Manage risks over the whole life', ['risk', 'mitigation']),
  duty('Art. 10', 'Govern the data', ['dataset', 'data_quality_requirement', 'bias_source']),
  duty('Art. 11', 'Keep technical documents', ['doc_artefact']),
  duty('Art. 12', 'Log what the system does', ['log_spec']),
  duty('Art. 13', 'Tell users how it works and where it ends', ['explanation_need', 'explanation_method']),
  duty('Art. 14', 'Let people oversee it', ['oversight_measure']),
  duty('Art. 15', 'Be accurate, robust and secure', ['kpi', 'test_spec']),
  duty('Art. 17', 'Run a quality management system', ['doc_artefact']),
  duty('Art. 18', 'Keep documents for 10 years', ['doc_artefact']),
  duty('Art. 19, 26(6)', 'Keep logs for at least 6 months', ['log_spec']),
  duty('Art. 26', 'Use it as its instructions say', ['oversight_measure', 'monitor']),
  duty('Art. 27', 'Assess the effect on fundamental rights', ['doc_artefact']),
  duty('Art. 72', 'Watch it after launch', ['monitor']),
  duty('Art. 73', 'Report serious incidents', ['incident_plan']),
  duty('Art. 86', 'Explain decisions to those concerned', ['explanation_need', 'redress_path']),
];

/** What was not settled when the dates were looked up. */
export const LAW_OPEN_POINTS: readonly string[] = [
  'Parliament and Council adopted the amendment in June 2026 according to several reports; whether and how it was published was not checked.',
  'The rule on sensitive facts for tests of bias (Art. 10(5)) is said to have become a new Art. 4a; its final wording was not checked.',
];

/** Record kinds that are answered with this law in mind: their screen shows the dates. */
export const KINDS_UNDER_LAW: readonly string[] = ['risk_classification'];

function duty(article: string, what: string, kinds: readonly string[]): LawDuty {
  return { ...AI_ACT, article, what, kinds };
}
