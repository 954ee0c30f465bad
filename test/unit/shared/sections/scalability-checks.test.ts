import { runChecks } from '@shared/sections/run-checks';
import { expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const load = (ref: string, kind: string, body = {}) =>
  rec('load_scenario', ref, { scenario_kind: kind, ...body });
const peak = (body = {}) => load('LC-01', 'peak_event', { arrival_rate: 1_400, ...body });
const stage = (code: string) => rec('project', 'PRJ-01', { lifecycle_stage: code });
const grows = (ref: string, target: string) => rec('scaling_strategy', ref, { target });
const rated = (ref: string, item: string, maturity?: number) =>
  rec('guide_assessment', ref, { guide_item_id: item, maturity });

const cases: readonly CheckCase[] = [
  {
    check: 'CK094',
    when: 'nobody has thought of the peak',
    records: [load('LC-01', 'now')],
    says: ['no scenario for the busiest time'],
    section: 'S12',
  },
  {
    check: 'CK094',
    when: 'growth is planned and no load is known',
    records: [rec('scaling_strategy', 'SS-01', { target: 'training' })],
    says: ['no scenario for the busiest time'],
  },
  { check: 'CK094', when: 'load has not come up yet', records: [stage('pilot')], says: [] },
  {
    check: 'CK094',
    when: 'more is expected than was tested',
    records: [peak(), load('LC-02', 'now', { tested_capacity: 1_399.5 })],
    says: ['LC-01: 1,400 requests per second are expected, tested were 1,399.5'],
  },
  {
    check: 'CK094',
    when: 'a test of another scenario reaches the peak',
    records: [peak(), load('LC-02', 'now', { tested_capacity: 1_400 })],
    says: [],
  },
  {
    check: 'CK094',
    when: 'it runs untested',
    records: [stage('pilot'), peak()],
    says: ['LC-01: no load test of the last half year'],
  },
  { check: 'CK094', when: 'nothing runs that could be tested', records: [stage('idea'), peak()], says: [] },
  {
    check: 'CK094',
    when: 'the test is half a year and a day old',
    records: [stage('production'), peak({ tested_capacity: 2_000, tested_on: '2025-12-16' })],
    says: ['LC-01: no load test of the last half year'],
  },
  {
    check: 'CK094',
    when: 'the test is half a year old',
    records: [stage('production'), peak({ tested_capacity: 2_000, tested_on: '2025-12-17' })],
    says: [],
  },
  {
    check: 'CK095',
    when: 'only outputs may grow',
    records: [grows('SS-01', 'batch_inference')],
    says: ['how training grows is not'],
    section: 'S12',
  },
  {
    check: 'CK095',
    when: 'only training may grow',
    records: [grows('SS-01', 'training')],
    says: ['how outputs grow is not'],
  },
  {
    check: 'CK095',
    when: 'both may grow',
    records: [grows('SS-01', 'training'), grows('SS-02', 'online_inference')],
    says: [],
  },
  {
    check: 'CK095',
    when: 'the strategy is about neither',
    records: [grows('SS-01', 'labelling_human_review')],
    says: [],
  },
  {
    check: 'CK116',
    when: 'production rests on talk',
    records: [stage('production'), rated('GA-01', 'S12-1', 1), rated('GA-02', 'S12-2', 2)],
    says: [/beyond talk: scalability under varying workloads.*\(S12-1\)/],
    section: 'S12',
  },
  { check: 'CK116', when: 'it is a pilot', records: [stage('pilot'), rated('GA-01', 'S12-1', 0)], says: [] },
  {
    check: 'CK116',
    when: 'a later rating is higher, or there is none, or it is about goals',
    records: [
      stage('production'),
      rated('GA-01', 'S12-1', 1),
      rated('GA-02', 'S12-1', 3),
      rated('GA-03', 'S12-2'),
      rated('GA-04', 'S01-1', 0),
    ],
    says: [],
  },
];

testChecks('scalability checks', cases);

it('finds the place of every rating below plans', () => {
  const items = ['S13-1', 'S14-1', 'S15-1', 'S16-1'];
  const view = viewOf([stage('production'), ...items.map((item, at) => rated(`GA-0${at}`, item, 0))]);
  const found = runChecks(view).filter(({ check }) => check === 'CK116');
  expect(found.map(({ section }) => section)).toEqual(['S13', 'S14', 'S15', 'S16']);
});
