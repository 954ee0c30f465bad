/** What covers the guide's sentences about personalization. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const verdict = (code: string) => fullRecord('personalization_decision', 'PD-01', { verdict: code });
const feature = fullRecord('personalization_feature', 'PF-01');

export const s05GuideCases: readonly GuideCase[] = [
  { item: 'S05-0', records: [verdict('segment_level_only')] },
  { item: 'S05-1', records: [verdict('undecided')] },
  { item: 'S05-2', records: [verdict('approved'), feature] },
  { item: 'S05-2', records: [verdict('rejected')] },
  {
    item: 'S05-3',
    records: [verdict('approved'), feature, fullRecord('mitigation', 'MI-01', { kind: 'privacy' })],
    links: ['PF-01 mitigated_by MI-01'],
  },
  { item: 'S05-3', records: [verdict('rejected')] },
];
