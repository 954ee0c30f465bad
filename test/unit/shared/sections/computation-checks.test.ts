import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const money = (minor: number, currency = 'EUR') => ({ amount_minor: minor, currency });
const mc = (body = {}, ref = 'MC-01') => rec('model_candidate', ref, { title: ref, ...body });
const selected = (body = {}) => mc({ candidate_role: 'selected', ...body });
const cb = (body = {}) => rec('compute_budget', 'CB-01', { title: 'Gateway', ...body });
const kpi = (body = {}) => rec('kpi', 'KPI-01', { minimum_acceptable: 0.75, ...body });
const slider = (pole_a: string, pole_b: string, position: number, set_code = 'quality_vs_compute') =>
  rec('tradeoff_position', 'TO-01', { set_code, pole_a, pole_b, position });
const promise = (ref: string, threshold_value: number, body = {}) =>
  rec('benchmark', ref, { kind: 'latency', priority: 'must', threshold_value, unit: 'ms', ...body });
const byLaw = rec('explanation_need', 'XN-01', { required_by: 'law' });
const frame = rec('project', 'PRJ-01', { decision_frequency: 100_000 });
const cost = (body = {}) =>
  rec('constraint', 'C-01', { category: 'cost', limit_value: 4_000, limit_unit: 'EUR per month', ...body });
const line = (ref: string, euros: number, body = {}) =>
  rec('budget_line', ref, {
    cost_type: 'recurring_month',
    amount: money(euros * 100),
    constraint_id: 'C-01',
    ...body,
  });
const wall = (body = {}) =>
  rec('constraint', 'C-01', {
    category: 'infrastructure',
    hardness: 'fixed',
    tags: ['no_accelerator'],
    ...body,
  });
const option = (body = {}) =>
  rec('optimisation_option', 'OO-01', { technique: 'distillation', decision: 'do_now', ...body });

const cases: readonly CheckCase[] = [
  {
    check: 'CK038',
    when: 'the selected model breaks time and cost',
    records: [
      cb({ max_inference_ms: 25, max_model_mb: 400, max_cost_per_1k: money(1) }),
      selected({ inference_ms: 70, size_mb: 400, cost_per_1k: money(2) }),
    ],
    says: ['Longest answer is 25 ms, and it needs 70 ms', 'Cost per 1,000 answers is EUR'],
    section: 'S08',
  },
  {
    check: 'CK038',
    when: 'another candidate would break it, and currencies differ',
    records: [
      cb({ max_inference_ms: 25, max_cost_per_1k: money(1) }),
      selected({ inference_ms: 25, cost_per_1k: money(2, 'USD') }),
      mc({ candidate_role: 'research_model', inference_ms: 70 }, 'MC-02'),
    ],
    says: [],
  },
  {
    check: 'CK038',
    when: 'quality is below the minimum',
    records: [kpi({ direction: 'increase' }), selected({ quality_kpi_id: 'KPI-01', quality_value: 0.7 })],
    says: ['MC-01 reaches 0.7, worse than the least that KPI-01 accepts (0.75)'],
    section: 'S08',
  },
  {
    check: 'CK038',
    when: 'less is better and the value is lower',
    records: [kpi({ direction: 'decrease' }), selected({ quality_kpi_id: 'KPI-01', quality_value: 0.7 })],
    says: [],
  },
  {
    check: 'CK038',
    when: 'less is better and the value is higher',
    records: [kpi({ direction: 'decrease' }), selected({ quality_kpi_id: 'KPI-01', quality_value: 0.8 })],
    says: ['KPI-01'],
  },
  {
    check: 'CK039',
    when: 'quality comes first and the tightest promise is broken',
    records: [
      slider('Quality', 'Latency', 30),
      selected({ inference_ms: 70 }),
      promise('B-01', 0.05, { unit: 's' }),
      promise('B-02', 120),
    ],
    says: ['MC-01 takes 70 ms and breaks B-01'],
    section: 'S08',
  },
  {
    check: 'CK039',
    when: 'the answer lies between the two ends that are promised, or a shortest time is',
    records: [
      slider('Quality', 'Latency', 10),
      selected({ inference_ms: 70 }),
      promise('B-01', 20, { comparator: 'between', threshold_upper: 100 }),
      promise('B-02', 10, { comparator: 'ge' }),
    ],
    says: [],
  },
  {
    check: 'CK039',
    when: 'speed is given its due',
    records: [slider('Quality', 'Latency', 31), selected({ inference_ms: 70 }), promise('B-01', 50)],
    says: [],
  },
  {
    check: 'CK039',
    when: 'the promise is no must',
    records: [
      slider('Quality', 'Latency', 0),
      selected({ inference_ms: 70 }),
      promise('B-01', 50, { priority: 'should' }),
    ],
    says: [],
  },
  {
    check: 'CK039',
    when: 'the slider belongs to another set',
    records: [slider('Quality', 'Latency', 0, 'other'), selected({ inference_ms: 70 }), promise('B-01', 50)],
    says: [],
  },
  {
    check: 'CK039',
    when: 'an opaque model is preferred where the law wants reasons',
    records: [slider('Interpretability', 'Quality', 70), selected({ model_family: 'tree_ensemble' }), byLaw],
    says: ['MC-01 cannot be read and XN-01'],
    section: 'S08',
  },
  {
    check: 'CK039',
    when: 'the model can be read',
    records: [slider('Interpretability', 'Quality', 90), selected({ model_family: 'gam_ebm' }), byLaw],
    says: [],
  },
  {
    check: 'CK040',
    when: 'only clever models are compared',
    records: [mc({ candidate_role: 'research_model' })],
    says: ['There is no plain baseline'],
    section: 'S08',
  },
  {
    check: 'CK040',
    when: 'rules are among the candidates',
    records: [mc({ candidate_role: 'simple_baseline' })],
    says: [],
  },
  { check: 'CK040', when: 'nobody has come to models yet', records: [], says: [] },
  {
    check: 'CK041',
    when: 'a GPU is planned where there is none',
    records: [cb({ accelerator: 'gpu' }), wall()],
    says: ['CB-01 needs an accelerator (GPU), and C-01'],
    section: 'S08',
  },
  {
    check: 'CK041',
    when: 'no accelerator is planned',
    records: [cb({ accelerator: 'none' }), wall()],
    says: [],
  },
  {
    check: 'CK041',
    when: 'the constraint can be negotiated',
    records: [cb({ accelerator: 'gpu' }), wall({ hardness: 'negotiable' })],
    says: [],
  },
  {
    check: 'CK042',
    when: 'nobody said what it may cost in quality',
    records: [option()],
    says: ['OO-01 (Distillation)'],
    section: 'S08',
  },
  {
    check: 'CK042',
    when: 'no loss is tolerated',
    records: [option({ quality_loss_tolerated: 0 })],
    says: [],
  },
  { check: 'CK042', when: 'it is in reserve', records: [option({ decision: 'if_needed' })], says: [] },
  {
    check: 'CK043',
    // 100,000 a day x 30.4 / 1,000 x EUR 0.50 = EUR 1,520.
    when: 'answers and lines together exceed the limit',
    records: [frame, cost(), selected({ cost_per_1k: money(50) }), line('BL-01', 2_481)],
    says: ['MC-01 and what recurs cost 4,001 EUR a month; C-01 allows 4,000 EUR'],
    section: 'S08',
  },
  {
    check: 'CK043',
    when: 'the sum meets the limit exactly',
    records: [frame, cost(), selected({ cost_per_1k: money(50) }), line('BL-01', 2_480)],
    says: [],
  },
  {
    check: 'CK043',
    when: 'the lines alone exceed it',
    records: [cost({ limit_unit: '€/month' }), line('BL-01', 4_001)],
    says: ['What recurs costs 4,001 EUR a month'],
    section: 'S06',
  },
  {
    check: 'CK043',
    when: 'the limit is not per month',
    records: [frame, cost({ limit_unit: 'EUR' }), selected({ cost_per_1k: money(5_000) })],
    says: [],
  },
  {
    check: 'CK043',
    when: 'lines are one-off or of another limit',
    records: [
      cost(),
      line('BL-01', 9_000, { cost_type: 'one_off' }),
      line('BL-02', 9_000, { constraint_id: 'C-02' }),
    ],
    says: [],
  },
  {
    check: 'CK120',
    when: 'training is long',
    records: [mc({ training_hours: 130, training_accelerators: 8 })],
    says: ['Training MC-01 takes 1,040 hours'],
    section: 'S08',
  },
  {
    check: 'CK120',
    when: 'an accelerator has no limit for its energy',
    records: [cb({ accelerator: 'gpu' })],
    says: ['CB-01 plans with an accelerator'],
    section: 'S08',
  },
  {
    check: 'CK120',
    when: 'training is short and energy has a limit',
    records: [
      mc({ training_hours: 125, training_accelerators: 8 }),
      cb({ accelerator: 'gpu', max_energy_kwh_month: 400 }),
    ],
    says: [],
  },
];

testChecks('computation checks', cases);
