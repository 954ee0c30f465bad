/** What covers the guide's sentences about adaptability. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const person = fullRecord('person', 'P-01');

export const s14GuideCases: readonly GuideCase[] = [
  { item: 'S14-1', records: [person, fullRecord('retraining_policy', 'RT-01')] },
  {
    item: 'S14-2',
    records: [
      person,
      fullRecord('retraining_policy', 'RT-01', {
        learning_mode: 'online_incremental',
        safeguards: ['poison_check', 'rate_limit', 'freeze_switch'],
      }),
    ],
  },
  {
    item: 'S14-3',
    records: [
      person,
      fullRecord('retraining_policy', 'RT-01', { trigger: ['manual'] }),
      fullRecord('decision', 'D-01', { about_record_ids: ['RT-01'] }),
    ],
  },
  {
    item: 'S14-3',
    records: [person, fullRecord('retraining_policy', 'RT-01', { trigger: ['schedule', 'drift'] })],
  },
  { item: 'S14-4', records: [person, fullRecord('config_item', 'CI-01')] },
];
