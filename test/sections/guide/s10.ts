/** What covers the guide's sentences about fairness. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const group = fullRecord('affected_group', 'AG-01');
const harm = fullRecord('harm', 'H-01', { group_id: 'AG-01', priority: 'must' });
const spec = (body = {}) => fullRecord('fairness_spec', 'FS-01', { group_id: 'AG-01', ...body });
const mitigation = fullRecord('mitigation', 'MI-01', { kind: 'fairness' });

export const s10GuideCases: readonly GuideCase[] = [
  { item: 'S10-1', records: [group, harm] },
  { item: 'S10-2', records: [harm, spec(), mitigation], links: ['H-01 mitigated_by MI-01'] },
  {
    item: 'S10-2',
    records: [
      harm,
      spec({ metric: 'qualitative_review' }),
      mitigation,
      fullRecord('harm', 'H-02', { group_id: 'AG-02', priority: 'should' }),
    ],
    links: ['H-01 mitigated_by MI-01'],
  },
  {
    item: 'S10-3',
    records: [spec(), fullRecord('monitor', 'MON-01')],
    links: ['FS-01 monitored_by MON-01'],
  },
  {
    item: 'S10-3',
    records: [spec(), fullRecord('evaluation_stage', 'EV-01')],
    links: ['FS-01 depends_on EV-01'],
  },
];
