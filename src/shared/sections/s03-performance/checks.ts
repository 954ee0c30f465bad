/** Checks of benchmarks and bottlenecks on their own. Those that hold them against other sections: `checks-fit.ts`. */
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView } from '../record-view';
import { fitChecks } from './checks-fit';

/** From this product of likelihood and impact a bottleneck needs a plan. */
const SERIOUS = 12;

function isKept(view: RecordView, id: string | undefined): boolean {
  const record = view.find(id);
  return record !== undefined && isActive(record);
}

const vagueLatency: Check = {
  id: 'CK021',
  severity: 'error',
  run: (view) =>
    view.list('benchmark').flatMap((benchmark): readonly CheckFinding[] => {
      const { kind, percentile, workload_profile_id: profile } = benchmark.body;
      if (kind !== 'latency') return [];
      const found = { recordIds: [benchmark.id], values: { ref: benchmark.ref } };
      if (percentile === undefined) return [{ ...found, field: 'percentile' }];
      if (!isKept(view, profile)) return [{ ...found, field: 'workload_profile_id' }];
      return percentile === 'mean'
        ? [{ ...found, variant: 'mean', severity: 'warning', field: 'percentile' }]
        : [];
    }),
};

const unwatchedMust: Check = {
  id: 'CK022',
  severity: 'error',
  run: (view) =>
    view
      .list('benchmark')
      .filter(({ id, body }) => body.priority === 'must' && !view.isLinked(id, 'monitored_by', 'monitor'))
      .map(({ id, ref }) => ({ recordIds: [id], values: { ref } })),
};

const noErrorBudget: Check = {
  id: 'CK023',
  severity: 'warning',
  run: (view) =>
    view.list('benchmark').flatMap(({ id, ref, body }): readonly CheckFinding[] => {
      const found = { recordIds: [id], values: { ref } };
      const perfect = body.slo_target_pct === 100 ? [{ ...found, field: 'slo_target_pct' }] : [];
      const hasNoWindow = body.kind === 'availability' && body.slo_window_d === undefined;
      return hasNoWindow ? [...perfect, { ...found, variant: 'window', field: 'slo_window_d' }] : perfect;
    }),
};

const unplannedBottleneck: Check = {
  id: 'CK028',
  severity: 'warning',
  run: (view) =>
    view
      .list('bottleneck')
      .filter(({ body }) => (body.likelihood ?? 0) * (body.impact ?? 0) >= SERIOUS)
      .filter(({ id }) => !view.isLinked(id, 'mitigated_by', 'mitigation', 'action_item'))
      .map((bottleneck) => ({
        recordIds: [bottleneck.id],
        values: { ref: bottleneck.ref, what: headlineOf(view, bottleneck, 60) || bottleneck.ref },
      })),
};

export const performanceChecks: readonly Check[] = [
  vagueLatency,
  unwatchedMust,
  noErrorBudget,
  unplannedBottleneck,
  ...fitChecks,
];
