/** What covers the guide's sentences about maintainability. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const asset = (ref: string, type: string) => fullRecord('versioned_asset', ref, { asset_type: type });
const policy = fullRecord('dependency_policy', 'DE-01', { update_cadence: 'quarterly' });

export const s13GuideCases: readonly GuideCase[] = [
  { item: 'S13-1', records: [fullRecord('component', 'CO-01'), fullRecord('component', 'CO-02')] },
  { item: 'S13-2', records: [asset('VA-01', 'code'), asset('VA-02', 'model')] },
  {
    item: 'S13-3',
    records: [
      fullRecord('monitor', 'MON-01', { kind: 'system_health' }),
      fullRecord('log_spec', 'LOG-01', { log_kind: 'system' }),
    ],
  },
  { item: 'S13-4', records: [policy, fullRecord('debt_item', 'TD-01')] },
  {
    item: 'S13-4',
    records: [policy, fullRecord('decision', 'D-01', { about_record_ids: ['DE-01'] })],
  },
];
