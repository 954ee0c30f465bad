/**
 * The case that the half day is played on: the moderation of reviews on NHS.UK, as its public documents tell it, with
 * what the room adds where they are silent.
 */
import type { Answers } from './pages/details-form';

const REVIEW_DAY = '2027-08-03';

/** The blocks of the half day, with the time at which each begins. */
export const DAY = [
  ['09:00', 'Opening and frame'],
  ['09:15', 'Goals'],
  ['09:37', 'User experience'],
  ['10:02', 'Evaluation'],
  ['10:22', 'Personalization'],
  ['10:30', 'Break'],
  ['10:40', 'Limits'],
  ['10:58', 'Trade-offs'],
  ['11:10', 'Data'],
  ['11:28', 'Fairness and explanations'],
  ['11:45', 'Break'],
  ['11:50', 'The ML system'],
  ['12:08', 'Consistency review and premortem'],
  ['12:20', 'Close'],
] as const;

/** The people in the room, in the order of their seats. */
export const SEATS = [
  'Senior responsible owner',
  'Data scientist',
  'Second-line moderator',
  'Clinician',
  'Developer',
];

/** Something of every pillar that the full report has to hold. */
export const RECORDED = [
  ...['G-01', 'G-03', 'SH-01', 'PE-01', 'J-01', 'PP-01', 'F-01', 'B-01', 'KPI-01', 'PD-01', 'C-01', 'RC-01'],
  ...['BO-01', 'MO-01', 'DS-01', 'AG-01', 'H-01', 'XN-01'],
  ...['S12-1', 'S13-1', 'S14-1', 'S15-1', 'S16-1', 'MON-01', 'R-01', 'A-01'],
];

/** What is answered in the details of records. */
export const CASE = {
  frame: {
    one_line_purpose: 'Tell people in seconds instead of days which rule their review breaks',
    use_case_kind: 'classification',
    intended_purpose: 'Check title and text of every review against 6 rules of the comments policy',
    out_of_scope_uses: 'Rating practices or staff by what reviews say',
    decisions_about_people: 'n',
    automation_level: 'ai_acts_human_monitors',
    error_consequence: '4',
    jurisdictions: ['GB'],
  },
  screen: {
    art5_flags: ['none'],
    annex_iii_area: 'none',
    annex_iii_exemption: 'none',
    profiling_of_persons: 'n',
    annex_i_product: 'n',
    art50_flags: ['interacts_with_people'],
    ai_act_role: 'not_in_scope',
    assessed_on: '2026-08-04',
    counsel_reviewed: 'n',
    rationale: 'The service is offered in 1 country outside the EU; people are told that a machine reads.',
    other_regimes: ['gdpr'],
  },
  goal: {
    horizon: 'long_term',
    target_date: '2028-08-03',
    goal_type: 'service_quality',
    problem_statement: 'People wait up to 5 days to learn whether their review is published.',
    ai_rationale: 'rules_first_then_ai',
    impact: '5',
    effort: '4',
    impact_basis: 'From days to seconds for about 100000 reviews a year.',
  },
  kpi: {
    definition: 'Seconds from sending a review to the answer, 95th percentile',
    level: 'user',
    role: 'primary',
    priority: 'must',
    unit: 's',
    direction: 'decrease',
    baseline_kind: 'current_process',
    baseline_value: '259200',
    baseline_date: '2026-08-04',
    target_value: '10',
    minimum_acceptable: '60',
    target_date: REVIEW_DAY,
    measurement_method: 'automatic_log',
    measurement_frequency: 'monthly',
    data_source_note: 'Log of the review form',
  },
  verdict: {
    verdict: 'rejected',
    feas_value: '1',
    feas_data: '1',
    feas_technical: '3',
    feas_privacy: '1',
    feas_operations: '2',
  },
  limit: {
    category: 'policy',
    hardness: 'fixed',
    comparator: 'le',
    limit_value: '2',
    limit_unit: 'years',
    imposed_by: 'SH-01',
    negotiator_id: 'Senior responsible owner',
    growth_effect: 'About 100000 reviews a year come to that age.',
    review_date: REVIEW_DAY,
  },
} as const satisfies Readonly<Record<string, Answers>>;
