/** Sentences of the guide that the performance constraints section answers. */
import type { GuideAnswer, GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';
import type { RecordView } from '../record-view';

const SPEED: ReadonlySet<unknown> = new Set(['latency', 'throughput']);
const SUBSTANCE: ReadonlySet<unknown> = new Set(['availability', 'quality_floor']);

function coveredByKind(view: RecordView, kinds: ReadonlySet<unknown>): GuideAnswer {
  return coveredByAny(view.list('benchmark').filter(({ body }) => kinds.has(body.kind)));
}

/** Without a critical load, any bottleneck will do. */
function judgeBottlenecks(view: RecordView): GuideAnswer {
  const bottlenecks = view.list('bottleneck');
  const loads = new Set(bottlenecks.map(({ body }) => body.workload_profile_id));
  const critical = view.list('workload_profile').filter(({ body }) => body.is_critical === true);
  if (critical.length === 0) return coveredByAny(bottlenecks);
  return coveredTogether(
    coveredByAny(bottlenecks),
    coveredByAll(critical, ({ id }) => loads.has(id)),
  );
}

/** Where nothing is a must, everything that was promised is to be watched. */
function judgeMonitoring(view: RecordView): GuideAnswer {
  const all = view.list('benchmark');
  const musts = all.filter(({ body }) => body.priority === 'must');
  return coveredByAll(musts.length > 0 ? musts : all, ({ id }) =>
    view.isLinked(id, 'monitored_by', 'monitor'),
  );
}

export const performanceGuide: readonly GuideItem[] = [
  {
    id: 'S03-1',
    kind: 'benchmark',
    field: 'kind',
    judge: (view) => coveredTogether(coveredByKind(view, SPEED), coveredByKind(view, SUBSTANCE)),
  },
  { id: 'S03-2', kind: 'bottleneck', field: 'workload_profile_id', judge: judgeBottlenecks },
  { id: 'S03-3', kind: 'benchmark', judge: judgeMonitoring },
];
