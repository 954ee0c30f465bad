/** What covers the guide's sentences about interpretability. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const need = fullRecord('explanation_need', 'XN-01', { required_by: 'law' });
const method = (ref: string, scope: string) =>
  fullRecord('explanation_method', ref, { method: 'shap', scope, dev_stage: 'validation' });

export const s11GuideCases: readonly GuideCase[] = [
  { item: 'S11-1', records: [need, method('XM-01', 'local')], links: ['XM-01 explains XN-01'] },
  { item: 'S11-2', records: [method('XM-01', 'global'), method('XM-02', 'local')] },
  {
    item: 'S11-2',
    records: [
      fullRecord('explanation_method', 'XM-01', { method: 'inherently_interpretable', scope: 'global' }),
      fullRecord('decision', 'D-01', { about_record_ids: ['XM-01'] }),
    ],
  },
  {
    item: 'S11-3',
    records: [
      need,
      fullRecord('explanation_need', 'XN-02', { required_by: 'debugging' }),
      fullRecord('explanation_test', 'XT-01', { need_ids: ['XN-01'] }),
    ],
  },
];
