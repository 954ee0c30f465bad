/** What covers the guide's sentences about data. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const live = fullRecord('dataset', 'DS-01', { dataset_role: ['production_input'], access_status: 'granted' });
const asked = fullRecord('dataset', 'DS-02', { access_status: 'requested' });

export const s09GuideCases: readonly GuideCase[] = [
  {
    item: 'S09-1',
    records: [
      fullRecord('ml_objective', 'MO-01'),
      fullRecord('dataset', 'DS-01', { representativeness: 'known_gaps' }),
      fullRecord('data_quality_requirement', 'DQ-01', { dataset_id: 'DS-01' }),
    ],
    links: ['MO-01 uses DS-01'],
  },
  {
    item: 'S09-2',
    records: [
      live,
      fullRecord('data_pipeline', 'PL-01', { target_dataset_id: 'DS-01' }),
      fullRecord('monitor', 'MON-01'),
    ],
    links: ['PL-01 monitored_by MON-01'],
  },
  {
    item: 'S09-3',
    records: [live, asked, fullRecord('action_item', 'A-01', { blocks_record_id: 'DS-02' })],
  },
];
