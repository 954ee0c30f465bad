import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const drift = (body = {}) =>
  rec('drift_policy', 'DR-01', {
    monitored_item: 'Amount of card-not-present payments',
    metric: 'psi',
    baseline_window: '2026-Q2',
    warn_at: 0.1,
    act_at: 0.25,
    min_sample: 20_000,
    ...body,
  });
const policy = (body = {}) => rec('retraining_policy', 'RT-01', { title: 'Routing model', ...body });
const brakes = ['poison_check', 'rate_limit', 'freeze_switch'];
const highStakes = rec('project', 'PRJ-01', { error_consequence: 4 });

const cases: readonly CheckCase[] = [
  { check: 'CK098', when: 'the alarm is complete and above chance', records: [drift()], says: [] },
  {
    check: 'CK098',
    when: 'baseline, value to act and sample are open',
    records: [drift({ baseline_window: undefined, act_at: undefined, min_sample: undefined })],
    says: ['DR-01 cannot raise an alarm yet. Still missing: Compared with, Act from, Smallest sample.'],
    section: 'S14',
  },
  {
    check: 'CK098',
    when: 'a warning at 0.10 meets 500 cases, where chance reaches 0.068',
    records: [drift({ min_sample: 500 })],
    says: [],
  },
  {
    check: 'CK098',
    when: 'a warning at 0.10 meets 150 cases, where chance reaches 0.226',
    records: [drift({ min_sample: 150 })],
    says: ['DR-01 warns from 0.1, but with 150 cases chance alone reaches 0.226'],
  },
  {
    check: 'CK098',
    when: 'another measure than PSI has a small sample',
    records: [drift({ metric: 'performance_drop', min_sample: 150 })],
    says: [],
  },
  {
    check: 'CK099',
    when: 'drift starts a retraining without gate and way back',
    records: [policy({ trigger: ['manual', 'drift'] })],
    says: ['Still missing: Gate before going live, Way back takes.'],
    section: 'S14',
  },
  {
    check: 'CK099',
    when: 'only the way back is open',
    records: [policy({ trigger: ['schedule'], validation_gate: 'Recall not below the model in use' })],
    says: ['Still missing: Way back takes.'],
  },
  {
    check: 'CK099',
    when: 'gate and way back are there, even one without delay',
    records: [
      policy({
        trigger: ['schedule'],
        validation_gate: 'Recall not below the model in use',
        rollback_time_min: 0,
      }),
    ],
    says: [],
  },
  {
    check: 'CK099',
    when: 'a person starts every retraining',
    records: [policy({ trigger: ['manual'] })],
    says: [],
  },
  { check: 'CK099', when: 'nobody has said what starts it', records: [policy()], says: [] },
  {
    check: 'CK100',
    when: 'a model learns continuously with two safeguards',
    records: [policy({ learning_mode: 'online_incremental', safeguards: brakes.slice(1) })],
    says: ['RT-01 learns continuously with 2 of the 3 safeguards'],
    section: 'S14',
  },
  {
    check: 'CK100',
    when: 'it has three',
    records: [policy({ learning_mode: 'online_incremental', safeguards: brakes })],
    says: [],
  },
  {
    check: 'CK100',
    when: 'it has three and errors do serious harm',
    records: [highStakes, policy({ learning_mode: 'online_incremental', safeguards: brakes })],
    says: ['3 of the 6 safeguards'],
  },
  {
    check: 'CK100',
    when: 'it has all six and errors do serious harm',
    records: [
      highStakes,
      policy({
        learning_mode: 'online_incremental',
        safeguards: [...brakes, 'label_quality_check', 'human_approval', 'feedback_bias_correction'],
      }),
    ],
    says: [],
  },
  {
    check: 'CK100',
    when: 'a model learns in batches',
    records: [highStakes, policy({ learning_mode: 'triggered_batch' })],
    says: [],
  },
];

testChecks('checks of adaptability', cases);
