/** What the traceability section contributes to readiness. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { RecordView } from '../record-view';
import type { ScoreRules } from '../score-rules';
import { systemRules } from '../system-score';
import { traceabilityGuide } from './guide';
import { logSpec } from './records';

const shared = systemRules('traceability', traceabilityGuide);

/** Logs of the system and of data checks count for maintainability. */
const isOurs = (record: WorkshopRecord) => logSpec.home?.(record.body) === 'S16';

export const traceabilityScore: ScoreRules = {
  primary: [
    { kind: 'doc_artefact' },
    { kind: 'lineage_spec' },
    { kind: 'log_spec', only: isOurs },
    ...shared.primary,
  ],
  quality: shared.quality,
  links: [
    ...shared.links,
    {
      id: 'log-purpose',
      kind: 'log_spec',
      applies: (_view: RecordView, record) => isOurs(record),
      link: { type: 'recorded_in', end: 'to', kinds: ['explanation_need', 'constraint'] },
    },
  ],
};
