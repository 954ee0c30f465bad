import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

export const s04GuideCases: readonly GuideCase[] = [
  {
    item: 'S04-1',
    records: [
      fullRecord('goal', 'G-01', { is_non_goal: false }),
      fullRecord('kpi', 'KPI-01', { direction: 'increase', baseline_value: 69, target_value: 85 }),
    ],
    links: ['G-01 measured_by KPI-01'],
  },
  {
    item: 'S04-2',
    records: [
      fullRecord('evaluation_stage', 'EV-01', { stage: 'offline' }),
      fullRecord('evaluation_stage', 'EV-02', { stage: 'post_launch' }),
    ],
  },
  { item: 'S04-3', records: [fullRecord('feedback_loop', 'FL-01', { signal: 'correction' })] },
  { item: 'S04-4', records: [fullRecord('human_eval_protocol', 'HE-01')] },
];
