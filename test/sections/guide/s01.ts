/** What covers the guide's sentences about goals, and the one about impact. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const soon = fullRecord('goal', 'G-01', { horizon: 'short_term', is_non_goal: false });
const later = fullRecord('goal', 'G-02', { horizon: 'long_term', is_non_goal: false });
const council = fullRecord('stakeholder', 'SH-01', { power_pct: 80, interest_pct: 70 });
const ordering = (...ids: readonly string[]) =>
  fullRecord('priority_round', 'PR-01', { subject_type: 'goal', closed_at: '2026-06-15', item_ids: ids });

export const s01GuideCases: readonly GuideCase[] = [
  { item: 'S00-1', records: [soon, council], links: ['G-01 benefits SH-01'] },
  {
    item: 'S01-1',
    records: [council, fullRecord('stakeholder_input', 'IN-01', { stakeholder_id: 'SH-01' })],
  },
  { item: 'S01-2', records: [soon, later] },
  {
    item: 'S01-3',
    records: [soon, later, fullRecord('goal', 'G-03', { is_non_goal: true }), ordering('G-01', 'G-02')],
  },
];
