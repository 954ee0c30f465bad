import { rec } from '../../../sections/build-snapshot';
import type { CheckCase } from '../../../sections/check-case';
import { testChecks } from '../../../sections/check-case';

const need = (body = {}) =>
  rec('explanation_need', 'XN-01', { audience: 'operator_overseer', required_by: 'law', ...body });
const method = (body = {}, status: 'proposed' | 'rejected' = 'proposed') =>
  rec('explanation_method', 'XM-01', { method: 'shap', applies_to_candidate_id: 'MC-01', ...body }, status);
const model = (family: string) => rec('model_candidate', 'MC-01', { model_family: family });
const limits = {
  known_limits: 'Vital signs that move together share the credit',
  stability_test: '20 reruns',
};
const project = (decides: boolean) => rec('project', 'PRJ-01', { decisions_about_people: decides });
const affected = rec('explanation_need', 'XN-02', { audience: 'affected_person' });
const redress = rec('redress_path', 'RP-01');

const cases: readonly CheckCase[] = [
  {
    check: 'CK087',
    when: 'a law demands what no method explains',
    records: [need()],
    says: ['Entitled to an explanation, and no method gives it: Operator (XN-01)'],
    section: 'S11',
  },
  {
    check: 'CK087',
    when: 'the method that explains it was rejected',
    records: [need({ audience: undefined }), method({}, 'rejected')],
    links: ['XM-01 explains XN-01'],
    says: ['Reader (XN-01)'],
  },
  {
    check: 'CK087',
    when: 'only the reader wants it',
    records: [need({ required_by: 'user_need' })],
    says: ['No method answers this reader yet: Operator (XN-01)'],
  },
  {
    check: 'CK087',
    when: 'a method explains it',
    records: [need(), method()],
    links: ['XM-01 explains XN-01'],
    says: [],
  },
  {
    check: 'CK088',
    when: 'limits and repetition are not looked at',
    records: [method()],
    says: ['XM-01 relies on SHAP, but this is empty: What it cannot show, Does it repeat?.'],
  },
  {
    check: 'CK088',
    when: 'only the repetition is missing',
    records: [method({ ...limits, stability_test: undefined, method: 'lime' })],
    says: ['XM-01 relies on LIME, but this is empty: Does it repeat?'],
  },
  { check: 'CK088', when: 'both are written down', records: [method(limits)], says: [] },
  { check: 'CK088', when: 'the method is exact', records: [method({ method: 'coefficients' })], says: [] },
  {
    check: 'CK088',
    when: 'gradients are sought in a tree',
    records: [method({ method: 'saliency_gradient' }), model('tree_ensemble')],
    says: ['XM-01: Saliency does not fit MC-01'],
  },
  {
    check: 'CK088',
    when: 'gradients are sought in a network',
    records: [method({ method: 'saliency_gradient' }), model('cnn')],
    says: [],
  },
  {
    check: 'CK088',
    when: 'a language model is called readable',
    records: [method({ method: 'inherently_interpretable' }), model('llm_hosted')],
    says: ['XM-01: Readable model does not fit MC-01'],
  },
  {
    check: 'CK088',
    when: 'a tree is called readable',
    records: [method({ method: 'inherently_interpretable' }), model('decision_tree')],
    says: [],
  },
  {
    check: 'CK089',
    when: 'people decided about hear no reason',
    records: [project(true), need(), redress],
    says: ['none of them would hear a reason'],
    section: 'S11',
  },
  {
    check: 'CK089',
    when: 'they cannot object',
    records: [project(true), affected],
    says: ['no way for them to object'],
    section: 'S10',
  },
  { check: 'CK089', when: 'they hear and can object', records: [project(true), affected, redress], says: [] },
  { check: 'CK089', when: 'nobody is decided about', records: [project(false)], says: [] },
];

testChecks('interpretability checks', cases);
