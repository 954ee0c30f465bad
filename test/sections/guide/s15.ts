/** What covers the guide's sentences about reliability. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const person = fullRecord('person', 'P-01');

export const s15GuideCases: readonly GuideCase[] = [
  {
    item: 'S15-1',
    records: [
      person,
      ...['data', 'model', 'infrastructure', 'monitoring'].map((category, at) =>
        fullRecord('test_spec', `T-0${at + 1}`, { test_category: category }),
      ),
    ],
  },
  {
    item: 'S15-2',
    records: [
      person,
      ...['missing_input', 'low_confidence', 'timeout', 'overload'].map((kind, at) =>
        fullRecord('error_case', `EC-0${at + 1}`, { case_kind: kind }),
      ),
    ],
  },
  {
    item: 'S15-3',
    records: [
      person,
      ...['data_quality', 'outlier', 'drift'].map((kind, at) =>
        fullRecord('monitor', `MON-0${at + 1}`, { kind }),
      ),
    ],
  },
  {
    item: 'S15-4',
    records: [person, fullRecord('critical_function', 'CF-01'), fullRecord('fallback', 'FB-01')],
  },
];
