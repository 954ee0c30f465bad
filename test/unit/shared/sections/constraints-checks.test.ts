import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const c = (body = {}) => rec('constraint', 'C-01', body);
const owner = rec('person', 'P-01', { full_name: 'M. Okafor' });
const euro = (amount: number) => ({ amount_minor: amount * 100, currency: 'EUR' });
const line = (ref: string, amount: number, body = {}) =>
  rec('budget_line', ref, { cost_type: 'one_off', amount: euro(amount), constraint_id: 'C-01', ...body });
const cost = (body = {}) => c({ category: 'cost', limit_value: 180_000, limit_unit: 'EUR', ...body });
const screen = (body = {}) =>
  rec('risk_classification', 'RC-01', {
    art5_flags: ['none'],
    annex_iii_area: 'none',
    annex_i_product: false,
    assessed_on: '2026-06-01',
    ...body,
  });
const LEGAL = /Screening only; confirm with counsel\.$/;

const cases: readonly CheckCase[] = [
  {
    check: 'CK062',
    when: 'owner and review date are missing',
    records: [c()],
    says: ['C-01 has no owner', 'no review date'],
    section: 'S06',
  },
  {
    check: 'CK062',
    when: 'the review lies far ahead',
    records: [owner, c({ owner_id: 'P-01', review_date: '2027-06-16' })],
    says: ['more than a year'],
  },
  {
    check: 'CK062',
    when: 'the review was missed',
    records: [owner, c({ owner_id: 'P-01', review_date: '2026-06-14' })],
    says: ['should have been reviewed on 2026-06-14'],
  },
  {
    check: 'CK062',
    when: 'owner and review date are set',
    records: [owner, c({ owner_id: 'P-01', review_date: '2027-06-15' })],
    says: [],
  },
  { check: 'CK063', when: 'a constraint limits nothing', records: [c()], says: ['C-01 limits nothing'] },
  {
    check: 'CK063',
    when: 'a constraint limits a goal',
    records: [c(), rec('goal', 'G-01')],
    links: ['C-01 limits G-01'],
    says: [],
  },
  ...[
    'feature F-01',
    'benchmark B-01',
    'dataset DS-01',
    'milestone M-01',
    'personalization_feature PF-01',
  ].map((target): CheckCase => {
    const [kind = '', ref = ''] = target.split(' ');
    return {
      check: 'CK063',
      when: `a constraint limits a ${kind}`,
      records: [c(), rec(kind, ref)],
      links: [`C-01 limits ${ref}`],
      says: [],
    };
  }),
  {
    check: 'CK063',
    when: 'the room says that nothing is limited',
    records: [c({ tags: ['none_applies'] })],
    says: [],
  },
  {
    check: 'CK064',
    when: 'one-off lines exceed the limit',
    records: [cost(), line('BL-01', 150_000), line('BL-02', 30_000.5)],
    says: ['add up to 180,000.5 EUR; the limit is 180,000 EUR'],
  },
  {
    check: 'CK064',
    when: 'the sum meets the limit exactly',
    records: [cost({ comparator: 'le' }), line('BL-01', 180_000)],
    says: [],
  },
  {
    check: 'CK064',
    when: 'the sum must stay below the limit',
    records: [cost({ comparator: 'lt' }), line('BL-01', 180_000)],
    says: ['180,000'],
  },
  {
    check: 'CK064',
    when: 'the line recurs every month',
    records: [cost(), line('BL-01', 500_000, { cost_type: 'recurring_month' })],
    says: [],
  },
  {
    check: 'CK064',
    when: 'the unit cannot be compared',
    records: [cost({ limit_unit: 'kEUR', limit_value: 180 }), line('BL-01', 150_000)],
    says: [],
  },
  {
    check: 'CK065',
    when: 'people are missing without a plan',
    records: [
      rec('capacity_line', 'CL-01', {
        role_name: 'Data engineer',
        needed_fte: 1.5,
        available_fte: 0.5,
        gap_plan: 'none',
      }),
    ],
    says: ['Data engineer: 1 full-time'],
  },
  {
    check: 'CK065',
    when: 'there is a plan',
    records: [rec('capacity_line', 'CL-01', { needed_fte: 2, available_fte: 1, gap_plan: 'hire' })],
    says: [],
  },
  {
    check: 'CK066',
    when: 'a goal comes after the deadline',
    records: [
      c({ category: 'time', limit_date: '2026-12-31' }),
      rec('goal', 'G-01', { target_date: '2027-01-01' }),
    ],
    links: ['C-01 limits G-01'],
    says: ['G-01 is dated 2027-01-01, after the last possible day of C-01'],
    section: 'S01',
  },
  {
    check: 'CK066',
    when: 'a milestone meets the deadline',
    records: [
      c({ category: 'time', limit_date: '2026-12-31' }),
      rec('milestone', 'M-01', { due_date: '2026-12-31' }),
    ],
    links: ['C-01 limits M-01'],
    says: [],
  },
  {
    check: 'CK067',
    when: 'the screen is unanswered',
    records: [rec('risk_classification', 'RC-01'), rec('goal', 'G-01')],
    says: [LEGAL],
    section: 'S06',
  },
  {
    check: 'CK067',
    when: 'there is no screen at all though the project is described',
    records: [rec('project', 'PRJ-01', { use_case_kind: 'classification' })],
    says: [LEGAL],
    section: 'S06',
  },
  {
    check: 'CK067',
    when: 'nobody has said anything yet',
    records: [rec('project', 'PRJ-01'), rec('risk_classification', 'RC-01')],
    says: [],
  },
  {
    check: 'CK064',
    when: 'no line counts against a limit of nothing',
    records: [
      rec('constraint', 'C-09', { category: 'cost', limit_value: 0, limit_unit: 'EUR', comparator: 'lt' }),
    ],
    says: [],
  },
  {
    check: 'CK067',
    when: 'the day is missing',
    records: [screen({ assessed_on: undefined })],
    says: [LEGAL],
  },
  {
    check: 'CK067',
    when: 'the screen is old',
    records: [screen({ assessed_on: '2025-12-01' })],
    says: [/2025-12-01.*half a year.*confirm with counsel\.$/],
  },
  { check: 'CK067', when: 'the screen is recent', records: [screen()], says: [] },
  {
    check: 'CK068',
    when: 'a practice is prohibited',
    records: [screen({ art5_flags: ['social_scoring', 'face_scraping'] })],
    says: [/\(Social scoring, Face scraping\).*confirm with counsel\.$/],
  },
  { check: 'CK068', when: 'every question was answered with no', records: [screen()], says: [] },
  {
    check: 'CK069',
    when: 'an exemption is claimed and people are profiled',
    records: [screen({ annex_iii_exemption: 'preparatory', profiling_of_persons: true })],
    says: [LEGAL],
  },
  {
    check: 'CK069',
    when: 'nobody is profiled',
    records: [screen({ annex_iii_exemption: 'preparatory', profiling_of_persons: false })],
    says: [],
  },
  {
    check: 'CK117',
    when: 'people must be told and no feature does it',
    records: [screen({ art50_flags: ['interacts_with_people'] })],
    says: [/Talks with people.*confirm with counsel\.$/],
  },
  {
    check: 'CK117',
    when: 'a feature is tagged as disclosure',
    records: [
      screen({ art50_flags: ['interacts_with_people'] }),
      rec('feature', 'F-01', { tags: ['disclosure'] }),
    ],
    says: [],
  },
  {
    check: 'CK117',
    when: 'a requirement is tagged as disclosure',
    records: [
      screen({ art50_flags: ['interacts_with_people'] }),
      rec('system_requirement', 'REQ-01', { tags: ['disclosure'] }),
    ],
    says: [],
  },
];

testChecks('constraint checks', cases);
