import { findSection } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const owner = rec('person', 'P-01', { full_name: 'L. Meyer' });
const kpi = (ref: string, body = {}) => rec('kpi', ref, { metric_name: 'Routed at once', ...body });
const complete = {
  role: 'primary',
  direction: 'increase',
  baseline_value: 69,
  baseline_kind: 'current_process',
  target_value: 85,
  minimum_acceptable: 75,
  measurement_method: 'automatic_log',
  measurement_frequency: 'weekly',
  owner_id: 'P-01',
};
const goal = rec('goal', 'G-01', { statement: 'Answer urgent tickets sooner', rank_order: 1 });
const monitor = rec('monitor', 'MON-01');
const holdout = kpi('KPI-01', { level: 'ml_model', measurement_method: 'holdout_set' });
const euro = (amount: number) => ({ amount_minor: amount * 100, currency: 'EUR' });
const action = (body = {}) =>
  rec('action_item', 'A-01', {
    blocks_record_id: 'KPI-01',
    owner_id: 'P-01',
    due_date: '2026-07-01',
    ...body,
  });
const project = (useCase: string) => rec('project', 'PRJ-01', { use_case_kind: useCase });

const cases: readonly CheckCase[] = [
  {
    check: 'CK011',
    when: 'a primary KPI lacks everything',
    records: [kpi('KPI-01', { role: 'primary' })],
    says: ['KPI-01 has no answer for: Value today, Target, Owner, How it is measured, How often.'],
    section: 'S04',
  },
  {
    check: 'CK011',
    when: 'a guardrail has no upper limit',
    records: [owner, kpi('KPI-01', { ...complete, role: 'guardrail', direction: 'keep_within' })],
    says: ['for: Upper limit.'],
  },
  {
    check: 'CK011',
    when: 'no value exists and nobody fetches one',
    records: [
      owner,
      kpi('KPI-01', { ...complete, baseline_value: undefined, baseline_kind: 'none_exists' }),
      action({ due_date: undefined }),
    ],
    says: ['for: Value today.'],
  },
  {
    check: 'CK011',
    when: 'no value exists and a dated action brings one',
    records: [
      owner,
      kpi('KPI-01', { ...complete, baseline_value: undefined, baseline_kind: 'none_exists' }),
      action(),
    ],
    says: [],
  },
  { check: 'CK011', when: 'all is there', records: [owner, kpi('KPI-01', complete)], says: [] },
  {
    check: 'CK011',
    when: 'the KPI only helps to find causes',
    records: [kpi('KPI-01', { role: 'diagnostic' })],
    says: [],
  },
  {
    check: 'CK012',
    when: 'the target is what we have today',
    records: [kpi('KPI-01', { ...complete, target_value: 69, minimum_acceptable: 60 })],
    says: ['KPI-01 aims at 69 and stands at 69 today'],
    section: 'S04',
  },
  {
    check: 'CK012',
    when: 'less is better and the target is more',
    records: [
      kpi('KPI-01', { direction: 'decrease', baseline_value: 11, target_value: 12, minimum_acceptable: 13 }),
    ],
    says: ['aims at 12 and stands at 11'],
  },
  {
    check: 'CK012',
    when: 'the worst acceptable value lies beyond the target',
    records: [
      kpi('KPI-01', { ...complete, minimum_acceptable: 86 }),
      kpi('KPI-02', { direction: 'decrease', baseline_value: 11, target_value: 8, minimum_acceptable: 7 }),
    ],
    says: ['KPI-01 calls 86', 'KPI-02 calls 7'],
  },
  {
    check: 'CK012',
    when: 'both directions improve',
    records: [
      kpi('KPI-01', complete),
      kpi('KPI-02', { direction: 'decrease', baseline_value: 0, target_value: -2, minimum_acceptable: -2 }),
    ],
    says: [],
  },
  {
    check: 'CK012',
    when: 'the value is kept where it is',
    records: [kpi('KPI-01', { direction: 'keep_within', baseline_value: 11, target_value: 11 })],
    says: [],
  },
  {
    check: 'CK013',
    when: 'musts and primary KPIs have no monitor',
    records: [
      kpi('KPI-01', { role: 'primary' }),
      kpi('KPI-02', { priority: 'must' }),
      kpi('KPI-03', { role: 'secondary', priority: 'could' }),
    ],
    says: ['KPI-01 matters', 'KPI-02 matters'],
    section: 'S04',
  },
  {
    check: 'CK013',
    when: 'a monitor follows it',
    records: [kpi('KPI-01', { role: 'primary' }), monitor],
    links: ['KPI-01 monitored_by MON-01'],
    says: [],
  },
  {
    check: 'CK014',
    when: 'only the model is measured at the top goal',
    records: [
      goal,
      rec('goal', 'G-02', { rank_order: 2 }),
      kpi('KPI-01', { level: 'ml_model' }),
      kpi('KPI-02', { level: 'user' }),
    ],
    links: ['G-01 measured_by KPI-01', 'G-02 measured_by KPI-02'],
    says: ['G-01 is ranked first'],
    section: 'S04',
  },
  {
    check: 'CK014',
    when: 'users are asked too',
    records: [goal, kpi('KPI-01', { level: 'user' })],
    links: ['G-01 measured_by KPI-01'],
    says: [],
  },
  {
    check: 'CK014',
    when: 'no goal is ranked first',
    records: [rec('goal', 'G-01', { rank_order: 2 })],
    says: [],
  },
  {
    check: 'CK015',
    when: 'the guardrail stands at another goal',
    records: [
      goal,
      rec('goal', 'G-02'),
      kpi('KPI-01', { role: 'primary' }),
      kpi('KPI-02', { role: 'guardrail' }),
    ],
    links: ['G-01 measured_by KPI-01', 'G-02 measured_by KPI-02'],
    says: ['"Routed at once" (KPI-01) has no guardrail'],
    section: 'S04',
  },
  {
    check: 'CK015',
    when: 'the guardrail was retired',
    records: [
      goal,
      kpi('KPI-01', { role: 'primary' }),
      rec('kpi', 'KPI-02', { role: 'guardrail' }, 'superseded'),
    ],
    links: ['G-01 measured_by KPI-01', 'G-01 measured_by KPI-02'],
    says: ['KPI-01'],
  },
  {
    check: 'CK015',
    when: 'a guardrail stands at the same goal',
    records: [goal, kpi('KPI-01', { role: 'primary' }), kpi('KPI-02', { role: 'guardrail' })],
    links: ['G-01 measured_by KPI-01', 'G-01 measured_by KPI-02'],
    says: [],
  },
  {
    check: 'CK016',
    when: 'accuracy meets a rare or an almost certain case',
    records: [
      kpi('KPI-01', { ml_metric_code: 'accuracy', positive_rate: 0.03 }),
      kpi('KPI-02', { ml_metric_code: 'accuracy', positive_rate: 0.91 }),
    ],
    says: ['where 3 % of the cases', 'where 91 % of the cases'],
    section: 'S04',
  },
  {
    check: 'CK016',
    when: 'the classes are less uneven, or the metric sees them',
    records: [
      kpi('KPI-01', { ml_metric_code: 'accuracy', positive_rate: 0.1 }),
      kpi('KPI-02', { ml_metric_code: 'accuracy', positive_rate: 0.9 }),
      kpi('KPI-03', { ml_metric_code: 'recall', positive_rate: 0.03 }),
    ],
    says: [],
  },
  {
    check: 'CK017',
    when: 'people judge without rules',
    records: [kpi('KPI-01', { measurement_method: 'human_rating' })],
    says: ['KPI-01 is judged by people'],
    section: 'S04',
  },
  {
    check: 'CK017',
    when: 'one person judges, however they please',
    records: [rec('human_eval_protocol', 'HE-01', { raters_n: 1 })],
    says: ['HE-01 has fewer than two raters', 'HE-01 does not say how far'],
  },
  {
    check: 'CK017',
    when: 'two raters must agree',
    records: [
      kpi('KPI-01', { measurement_method: 'human_rating' }),
      rec('human_eval_protocol', 'HE-01', { raters_n: 2, agreement_min: 0.7 }),
    ],
    says: [],
  },
  {
    check: 'CK018',
    when: 'nothing measures the effect in use',
    records: [goal, holdout, kpi('KPI-02', { level: 'business', measurement_method: 'simulation' })],
    links: ['G-01 measured_by KPI-01', 'G-01 measured_by KPI-02'],
    says: ['KPI-01 is measured on old cases only'],
    section: 'S04',
  },
  {
    check: 'CK018',
    when: 'an A/B test shows the effect at the same goal',
    records: [goal, holdout, kpi('KPI-02', { level: 'business', measurement_method: 'ab_test' })],
    links: ['G-01 measured_by KPI-01', 'G-01 measured_by KPI-02'],
    says: [],
  },
  {
    check: 'CK019',
    when: 'the model learns from itself and nobody answers',
    records: [rec('feedback_loop', 'FL-01', { improvement_use: 'retraining' })],
    says: ['FL-01 teaches the model', 'FL-01 has no answer for: Owner, Answered within.'],
    section: 'S04',
  },
  {
    check: 'CK019',
    when: 'the loop is guarded and answered',
    records: [
      rec('feedback_loop', 'FL-01', {
        improvement_use: 'retraining',
        safeguard: 'A random tenth is routed by people',
        owner_id: 'P-01',
        response_time_d: 0,
      }),
      rec('feedback_loop', 'FL-02', { improvement_use: 'policy', owner_id: 'P-01', response_time_d: 7 }),
    ],
    says: [],
  },
  {
    check: 'CK020',
    when: 'nobody knows where the figures come from',
    records: [kpi('KPI-01')],
    says: ['figures of KPI-01'],
    section: 'S04',
  },
  {
    check: 'CK020',
    when: 'a note, a dataset or a monitor tells',
    records: [
      kpi('KPI-01', { data_source_note: 'Ticket log, weekly extract' }),
      kpi('KPI-02'),
      kpi('KPI-03'),
      rec('dataset', 'DS-01'),
      monitor,
    ],
    links: ['KPI-02 evaluated_on DS-01', 'KPI-03 monitored_by MON-01'],
    says: [],
  },
  {
    check: 'CK037',
    when: 'an error of a classifier has no price',
    records: [
      project('classification'),
      kpi('KPI-01', { role: 'primary', level: 'ml_model', cost_false_positive: euro(6) }),
    ],
    says: ['(Cost of a missed case)'],
    section: 'S04',
  },
  {
    check: 'CK037',
    when: 'both errors have a price',
    records: [
      project('classification'),
      kpi('KPI-01', {
        role: 'primary',
        level: 'ml_model',
        cost_false_positive: euro(6),
        cost_false_negative: euro(400),
      }),
    ],
    says: [],
  },
  {
    check: 'CK037',
    when: 'the system forecasts',
    records: [project('forecasting'), kpi('KPI-01', { role: 'primary', level: 'ml_model' })],
    says: [],
  },
];

testChecks('evaluation checks', cases);

describe('guide item S04-4', () => {
  const item = findSection('S04')?.guide.find(({ id }) => id === 'S04-4');
  const refused = rec('human_eval_protocol', 'HE-01', { who_rates: 'Nobody' }, 'rejected');
  const decision = (about: string) =>
    rec('decision', 'D-01', { reason: 'The outcome is known the next day', about_record_ids: [about] });

  it('is covered by a decision that says why nobody needs to rate', () => {
    expect(item?.judge(viewOf([refused, decision('HE-01')]))).toMatchObject({
      isCovered: true,
      by: ['D-01'],
    });
  });

  it('is not covered by the rejection alone, nor by a decision about something else', () => {
    expect(item?.judge(viewOf([refused, decision('KPI-01')]))).toMatchObject({ isCovered: false, by: [] });
  });
});

describe('guide item S04-1', () => {
  const item = findSection('S04')?.guide.find(({ id }) => id === 'S04-1');
  const measured = { ...complete, unit: '%' };

  it('asks for a KPI at every goal, and names the one that falls short', () => {
    const records = [
      goal,
      rec('goal', 'G-02'),
      rec('goal', 'G-03', { is_non_goal: true }),
      kpi('KPI-01', measured),
      kpi('KPI-02', { ...measured, owner_id: undefined }),
    ];
    const links = ['G-01 measured_by KPI-01', 'G-02 measured_by KPI-02'];
    expect(item?.judge(viewOf(records, links))).toEqual({
      isCovered: false,
      by: ['KPI-01'],
      lacking: ['KPI-02'],
    });
    expect(item?.judge(viewOf(records, [...links, 'G-02 measured_by KPI-01']))?.isCovered).toBe(true);
  });
});
