/** What covers the guide's sentences about user experience. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const persona = fullRecord('persona', 'PE-01');
const phase = (at: number) =>
  fullRecord('journey_phase', `JP-0${at}`, { journey_id: 'J-01', sequence_no: at });
const step = (at: number, phaseAt: number) =>
  fullRecord('journey_step', `ST-0${at}`, { phase_id: `JP-0${phaseAt}`, sequence_no: at });
const journey = fullRecord('journey', 'J-01', { persona_id: 'PE-01' });
const map = [persona, journey, phase(1), phase(2), phase(3), step(1, 1), step(2, 2), step(3, 3), step(4, 3)];
const features = [1, 2, 3].map((rank) => fullRecord('feature', `F-0${rank}`, { rank_order: rank }));

export const s02GuideCases: readonly GuideCase[] = [
  { item: 'S02-1', records: [persona, fullRecord('research_activity', 'RA-01')] },
  { item: 'S02-2', records: map },
  {
    item: 'S02-3',
    records: [
      ...map,
      ...features,
      fullRecord('pain_point', 'PP-01', { step_id: 'ST-01' }),
      fullRecord('priority_round', 'PR-01', {
        subject_type: 'feature',
        closed_at: '2026-06-15',
        item_ids: ['F-01', 'F-02', 'F-03'],
      }),
    ],
    links: ['PP-01 addressed_by F-01'],
  },
];
