/** What covers the guide's sentences about objectives, and the one about looking at everything again. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

export const s07GuideCases: readonly GuideCase[] = [
  { item: 'S00-2', records: [fullRecord('project', 'PRJ-01')] },
  {
    item: 'S07-1',
    records: [fullRecord('ml_objective', 'MO-01'), fullRecord('business_objective', 'BO-01')],
    links: ['MO-01 aligned_to BO-01'],
  },
  { item: 'S07-2', records: [fullRecord('alignment_review', 'AR-01')] },
];
