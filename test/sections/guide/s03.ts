import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const speed = fullRecord('benchmark', 'B-01', { kind: 'latency', priority: 'must' });
const substance = fullRecord('benchmark', 'B-02', { kind: 'availability', priority: 'should' });
const load = fullRecord('workload_profile', 'WP-01', { is_critical: true });

export const s03GuideCases: readonly GuideCase[] = [
  { item: 'S03-1', records: [load, speed, substance] },
  {
    item: 'S03-2',
    records: [load, fullRecord('bottleneck', 'BN-01', { workload_profile_id: 'WP-01' })],
  },
  {
    item: 'S03-3',
    records: [load, speed, substance, fullRecord('monitor', 'MON-01')],
    links: ['B-01 monitored_by MON-01'],
  },
];
