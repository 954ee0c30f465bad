import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const g = (ref: string, body = {}) => rec('goal', ref, body);
const bo = (ref: string, body = {}) => rec('business_objective', ref, body);
const kpi = (ref: string, body = {}) => rec('kpi', ref, body);
const mo = (body = {}) =>
  rec('ml_objective', 'MO-01', { production_metric: 'First assignment holds for P1 tickets', ...body });
const risky = mo({ proxy_severity: 4, proxy_gap: 'Agents keep wrong tickets to avoid transfers.' });
const review = (ref: string, next_on?: string) => rec('alignment_review', ref, { next_on });
const pull = [
  g('G-01'),
  g('G-02'),
  kpi('KPI-01', { metric_name: 'Tickets per agent', direction: 'increase' }),
  kpi('KPI-02', { metric_name: 'tickets  per Agent', direction: 'decrease' }),
];
const pullLinks = ['G-01 measured_by KPI-01', 'G-02 measured_by KPI-02'];

const cases: readonly CheckCase[] = [
  {
    check: 'CK030',
    when: 'a grave gap has no guardrail',
    records: [risky, bo('BO-01'), kpi('KPI-01', { role: 'primary' })],
    links: ['MO-01 aligned_to BO-01', 'BO-01 measured_by KPI-01'],
    says: [/MO-01 can win its metric and lose the goal \("Agents keep wrong tickets[^"]*"\)\. Which/],
    section: 'S07',
  },
  {
    check: 'CK030',
    when: 'nobody wrote how',
    records: [mo({ proxy_severity: 5 })],
    says: ['nobody has written how'],
  },
  {
    check: 'CK030',
    when: 'a key result of its objective is a guardrail',
    records: [
      risky,
      bo('BO-01'),
      rec('key_result', 'KR-01', { business_objective_id: 'BO-01', kpi_id: 'KPI-01' }),
      kpi('KPI-01', { role: 'guardrail' }),
    ],
    links: ['MO-01 aligned_to BO-01'],
    says: [],
  },
  {
    check: 'CK030',
    when: 'the goal behind its objective has a guardrail',
    records: [risky, bo('BO-01'), g('G-01'), kpi('KPI-01', { role: 'guardrail' })],
    links: ['MO-01 aligned_to BO-01', 'BO-01 refines G-01', 'G-01 measured_by KPI-01'],
    says: [],
  },
  {
    check: 'CK030',
    when: 'a risk with a measure is linked to it',
    records: [risky, rec('risk', 'R-01'), rec('mitigation', 'MI-01')],
    links: ['R-01 depends_on MO-01', 'R-01 mitigated_by MI-01'],
    says: [],
  },
  {
    check: 'CK030',
    when: 'the linked risk has no measure',
    records: [risky, rec('risk', 'R-01')],
    links: ['R-01 depends_on MO-01'],
    says: ['MO-01'],
  },
  { check: 'CK030', when: 'the gap is mild', records: [mo({ proxy_severity: 3 })], says: [] },
  {
    check: 'CK031',
    when: 'an objective serves no goal',
    records: [bo('BO-01')],
    says: ['BO-01 is linked to no goal'],
    section: 'S07',
  },
  {
    check: 'CK031',
    when: 'an objective refines a goal',
    records: [bo('BO-01'), g('G-01')],
    links: ['BO-01 refines G-01'],
    says: [],
  },
  {
    check: 'CK032',
    when: 'no business objective asks for a model',
    records: [mo()],
    says: ['MO-01 would be modelled without a business objective'],
    section: 'S07',
  },
  {
    check: 'CK032',
    when: 'the model is aligned',
    records: [mo(), bo('BO-01')],
    links: ['MO-01 aligned_to BO-01'],
    says: [],
  },
  {
    check: 'CK033',
    when: 'goals share a rank',
    records: [g('G-01', { rank_order: 1 }), g('G-02', { rank_order: 1 }), g('G-03', { rank_order: 1 })],
    says: ['G-01 and G-02 share rank 1', 'G-01 and G-03'],
    section: 'S01',
  },
  {
    check: 'CK033',
    when: 'business objectives share a rank',
    records: [bo('BO-01', { rank_order: 2 }), bo('BO-02', { rank_order: 2 })],
    says: ['BO-01 and BO-02 share rank 2'],
    section: 'S07',
  },
  {
    check: 'CK033',
    when: 'every rank is used once, and a non-goal keeps an old one',
    records: [
      g('G-01', { rank_order: 1 }),
      g('G-02', { rank_order: 1, is_non_goal: true }),
      bo('BO-01', { rank_order: 1 }),
      bo('BO-02', { rank_order: 2 }),
    ],
    says: [],
  },
  {
    check: 'CK033',
    when: 'two goals pull one figure in two directions',
    records: pull,
    links: pullLinks,
    says: ['G-01 wants "Tickets per agent" to rise and G-02 wants it to fall'],
    section: 'S01',
  },
  {
    check: 'CK033',
    when: 'a decision names both goals',
    records: [...pull, rec('decision', 'D-01', { about_record_ids: ['G-01', 'G-02'] })],
    links: pullLinks,
    says: [],
  },
  {
    check: 'CK033',
    when: 'a decision names one of them only',
    records: [...pull, rec('decision', 'D-01', { about_record_ids: ['G-01'] })],
    links: pullLinks,
    says: ['G-01'],
  },
  {
    check: 'CK036',
    when: 'nobody planned a review',
    records: [bo('BO-01')],
    says: ['No day is set'],
    section: 'S07',
  },
  { check: 'CK036', when: 'there are no objectives yet', records: [], says: [] },
  {
    check: 'CK036',
    when: 'a review has no date',
    records: [review('AR-01')],
    says: ['AR-01 has no next date'],
  },
  {
    check: 'CK036',
    when: 'the last review was missed',
    records: [review('AR-01', '2026-01-10'), review('AR-02', '2026-06-14')],
    says: ['AR-02 was due on 2026-06-14'],
  },
  {
    check: 'CK036',
    when: 'one review is today',
    records: [review('AR-01', '2026-01-10'), review('AR-02', '2026-06-15')],
    says: [],
  },
  {
    check: 'CK127',
    when: 'production has no measure',
    records: [mo({ production_metric: undefined })],
    says: ['MO-01 does not say what production is judged by'],
    section: 'S07',
  },
  {
    check: 'CK127',
    when: 'production is judged like research in spite of a gap',
    records: [mo({ production_metric: 'macro F1', research_metric: 'Macro-F1', proxy_severity: 3 })],
    says: ['same measure as research'],
  },
  {
    check: 'CK127',
    when: 'the same measure is harmless',
    records: [mo({ production_metric: 'macro F1', research_metric: 'Macro-F1', proxy_severity: 2 })],
    says: [],
  },
];

testChecks('objective checks', cases);
