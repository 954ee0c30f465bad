import type { BodyView } from '@shared/fields/field';
import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const req = (body: BodyView = {}, status: 'proposed' | 'agreed' = 'proposed') =>
  rec('system_requirement', 'REQ-01', { family: 'reliability', ...body }, status);
const must = (body: BodyView = {}) => req({ priority: 'must', verification_method: 'test', ...body });
const proof = rec('evidence', 'E-01', { evidence_date: '2026-06-01' });

const requirements: readonly CheckCase[] = [
  {
    check: 'CK090',
    when: 'nobody asked for it',
    records: [req()],
    says: ['REQ-01 has no origin'],
    section: 'S15',
  },
  ...(['goal G-01', 'constraint C-01', 'benchmark B-01', 'harm H-01'] as const).map((target): CheckCase => {
    const [kind = '', ref = ''] = target.split(' ');
    return {
      check: 'CK090',
      when: `a ${kind} asks for it`,
      records: [req(), rec(kind, ref)],
      links: [`REQ-01 satisfies ${ref}`],
      says: [],
    };
  }),
  {
    check: 'CK091',
    when: 'a must names no method',
    records: [must({ verification_method: undefined })],
    says: ['nobody has said how it is verified'],
    section: 'S15',
  },
  {
    check: 'CK091',
    when: 'a must has a method but no test',
    records: [must()],
    says: ['no test and no evidence verifies it'],
  },
  {
    check: 'CK091',
    when: 'a test verifies it',
    records: [must(), rec('test_spec', 'T-01')],
    links: ['REQ-01 verified_by T-01'],
    says: [],
  },
  {
    check: 'CK091',
    when: 'the test was given up',
    records: [must(), rec('test_spec', 'T-01', {}, 'superseded')],
    links: ['REQ-01 verified_by T-01'],
    says: ['REQ-01'],
  },
  { check: 'CK091', when: 'it is not a must', records: [req({ priority: 'should' })], says: [] },
  {
    check: 'CK092',
    when: 'an agreed requirement has no figure',
    records: [req({ fit_metric: 'Recovery time' }, 'agreed')],
    says: ['Missing: Value, Unit'],
    section: 'S15',
  },
  {
    check: 'CK092',
    when: 'the figure is 0',
    records: [req({ fit_metric: 'Lost orders', fit_value: 0, fit_unit: 'orders' }, 'agreed')],
    says: [],
  },
  { check: 'CK092', when: 'it is not agreed yet', records: [req()], says: [] },
  {
    check: 'CK093',
    when: 'it is called verified on an opinion',
    records: [req({ implementation_status: 'verified', evidence_level: 'opinion' }), proof],
    links: ['REQ-01 evidenced_by E-01'],
    says: ['REQ-01 is called verified'],
    section: 'S15',
  },
  {
    check: 'CK093',
    when: 'it is called measured and nothing is attached',
    records: [req({ implementation_status: 'verified', evidence_level: 'measured' })],
    says: ['REQ-01'],
  },
  {
    check: 'CK093',
    when: 'the measurement is attached',
    records: [req({ implementation_status: 'verified', evidence_level: 'measured' }), proof],
    links: ['REQ-01 verified_by E-01'],
    says: [],
  },
  {
    check: 'CK093',
    when: 'it is only built',
    records: [req({ implementation_status: 'implemented' })],
    says: [],
  },
];

const monitor = (body: BodyView = {}) =>
  rec('monitor', 'MON-01', {
    kind: 'latency',
    threshold: 'above 800 ms',
    alert_to_id: 'P-01',
    runbook_ref: 'RB-7',
    ...body,
  });

const monitors: readonly CheckCase[] = [
  {
    check: 'CK024',
    when: 'it would call nobody',
    records: [monitor({ alert_to_id: undefined, runbook_ref: undefined })],
    says: ['Missing: Alerts, What to do'],
    section: 'OUT',
  },
  {
    check: 'CK024',
    when: 'it sets nothing in motion',
    records: [monitor()],
    says: ['sets nothing in motion'],
  },
  ...['retraining_policy RT-01', 'fallback FB-01', 'action_item A-01'].map((target): CheckCase => {
    const [kind = '', ref = ''] = target.split(' ');
    return {
      check: 'CK024',
      when: `it starts a ${kind}`,
      records: [monitor(), rec(kind, ref)],
      links: [`MON-01 triggers ${ref}`],
      says: [],
    };
  }),
  {
    check: 'CK024',
    when: 'somebody reads it when there is time',
    records: [monitor({ kind: 'kpi', threshold: undefined })],
    says: [],
  },
];

const supplier = (body: BodyView = {}, ref = 'TP-01') =>
  rec('third_party', ref, { supplies: 'Hosted model', ...body });
const settled = { contract_ref: 'K-12', exit_plan: 'Switch to the open model' };
const hosted = rec('model_candidate', 'MC-01', { model_family: 'llm_hosted' });

const suppliers: readonly CheckCase[] = [
  {
    check: 'CK118',
    when: 'a hosted model has no supplier on record',
    records: [hosted],
    says: ['MC-01'],
    section: 'S08',
  },
  {
    check: 'CK118',
    when: 'bought data and a dependency have none either',
    records: [
      rec('dataset', 'DS-01', { origin: 'purchased' }),
      rec('dataset', 'DS-02', { origin: 'partner' }),
      rec('constraint', 'C-01', { category: 'dependency' }),
    ],
    says: ['DS-01', 'DS-02', 'C-01'],
  },
  {
    check: 'CK118',
    when: 'there is a contract but no way out',
    records: [hosted, supplier({ contract_ref: 'K-12' })],
    says: ['MC-01'],
  },
  { check: 'CK118', when: 'contract and way out exist', records: [hosted, supplier(settled)], says: [] },
  {
    check: 'CK118',
    when: 'the supplier it is linked to has no contract, though another has',
    records: [hosted, supplier(settled), supplier({}, 'TP-02')],
    links: ['MC-01 depends_on TP-02'],
    says: ['MC-01'],
  },
  {
    check: 'CK118',
    when: 'it is on record that nothing is borrowed',
    records: [rec('constraint', 'C-01', { category: 'dependency', tags: ['none_applies'] })],
    says: [],
  },
  {
    check: 'CK118',
    when: 'everything is our own',
    records: [
      rec('model_candidate', 'MC-01', { model_family: 'llm_self_hosted' }),
      rec('dataset', 'DS-01', { origin: 'public_open' }),
      rec('constraint', 'C-01', { category: 'policy' }),
    ],
    says: [],
  },
];

testChecks('requirement checks', requirements);
testChecks('monitor checks', monitors);
testChecks('third party checks', suppliers);
