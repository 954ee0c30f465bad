/** What the performance constraints section contributes to readiness. */
import type { WorkshopRecord } from '../../domain/workshop';
import { hasDatedAction } from '../predicates';
import type { RecordView } from '../record-view';
import type { ScoreRules } from '../score-rules';

const isLatency = (_view: RecordView, { body }: WorkshopRecord): boolean => body.kind === 'latency';

export const performanceScore: ScoreRules = {
  primary: [{ kind: 'benchmark' }, { kind: 'bottleneck' }],
  quality: [
    {
      id: 'benchmark-threshold',
      kind: 'benchmark',
      field: 'threshold_value',
      holds: (_view, { body }) => body.threshold_value !== undefined && body.unit !== undefined,
    },
    {
      id: 'latency-terms',
      kind: 'benchmark',
      field: 'percentile',
      applies: isLatency,
      holds: (_view, { body }) => body.percentile !== undefined && body.workload_profile_id !== undefined,
    },
    {
      id: 'benchmark-today',
      kind: 'benchmark',
      field: 'current_value',
      holds: (view, { id, body }) => body.current_value !== undefined || hasDatedAction(view, id),
    },
  ],
  links: [
    {
      id: 'benchmark-monitor',
      kind: 'benchmark',
      applies: (_view, { body }) => body.priority === 'must',
      link: { type: 'monitored_by', end: 'from', kinds: ['monitor'] },
    },
    {
      id: 'benchmark-load',
      kind: 'benchmark',
      applies: (_view, { body }) => body.kind === 'latency' || body.kind === 'throughput',
      link: { field: 'workload_profile_id' },
    },
  ],
};
