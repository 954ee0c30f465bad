/** Checks of KPIs on their own: complete, consistent, watched. Others: `checks-balance.ts`, `checks-learning.ts`. */
import { plainFigure } from '../../analysis/plain-figure';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView } from '../record-view';
import { balanceChecks } from './checks-balance';
import { learningChecks } from './checks-learning';
import type { Kpi } from './kpi-facts';
import { goalValue, hasBaseline, progress } from './kpi-facts';

/** Outside of these shares one class is so rare that accuracy says nothing about it. */
const RARE = 0.1;
const COMMON = 0.9;

function listMissing(view: RecordView, kpi: Kpi): readonly string[] {
  const { direction, owner_id, measurement_method, measurement_frequency } = kpi.body;
  const goal = direction === 'keep_within' ? 'upper_limit' : 'target_value';
  const parts: readonly (readonly [field: string, isThere: boolean])[] = [
    ['baseline_value', hasBaseline(view, kpi)],
    [goal, goalValue(kpi) !== undefined],
    ['owner_id', view.find(owner_id) !== undefined],
    ['measurement_method', measurement_method !== undefined],
    ['measurement_frequency', measurement_frequency !== undefined],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([field]) => field);
}

const incompleteKpi: Check = {
  id: 'CK011',
  severity: 'error',
  run: (view) =>
    view
      .list('kpi')
      .filter(({ body }) => body.role === 'primary' || body.role === 'guardrail')
      .flatMap((kpi) => {
        const missing = listMissing(view, kpi);
        const [field] = missing;
        if (field === undefined) return [];
        const codes = { missing: missing.map((name) => `kpi.${name}`) };
        return [{ recordIds: [kpi.id], field, values: { ref: kpi.ref }, codes }];
      }),
};

const noImprovement: Check = {
  id: 'CK012',
  severity: 'error',
  run: (view) =>
    view.list('kpi').flatMap((kpi): readonly CheckFinding[] => {
      const { baseline_value: baseline, target_value: target, minimum_acceptable: minimum } = kpi.body;
      if (target === undefined) return [];
      const found: CheckFinding[] = [];
      const values = { ref: kpi.ref, target: plainFigure(target) };
      const gain = baseline === undefined ? null : progress(kpi, baseline, target);
      if (gain !== null && gain <= 0)
        found.push({
          recordIds: [kpi.id],
          field: 'target_value',
          values: { ...values, baseline: plainFigure(baseline ?? 0) },
        });
      const excess = minimum === undefined ? null : progress(kpi, target, minimum);
      if (excess !== null && excess > 0)
        found.push({
          variant: 'minimum',
          recordIds: [kpi.id],
          field: 'minimum_acceptable',
          values: { ...values, minimum: plainFigure(minimum ?? 0) },
        });
      return found;
    }),
};

const unwatchedKpi: Check = {
  id: 'CK013',
  severity: 'warning',
  run: (view) =>
    view
      .list('kpi')
      .filter(({ body }) => body.priority === 'must' || body.role === 'primary')
      .filter(({ id }) => !view.isLinked(id, 'monitored_by', 'monitor'))
      .map(({ id, ref }) => ({ recordIds: [id], values: { ref } })),
};

const blindAccuracy: Check = {
  id: 'CK016',
  severity: 'warning',
  run: (view) =>
    view.list('kpi').flatMap(({ id, ref, body }) => {
      const { ml_metric_code: metric, positive_rate: rate } = body;
      if (metric !== 'accuracy' || rate === undefined || (rate >= RARE && rate <= COMMON)) return [];
      const values = { ref, share: plainFigure(rate * 100) };
      return [{ recordIds: [id], field: 'ml_metric_code', values }];
    }),
};

const noSource: Check = {
  id: 'CK020',
  severity: 'hint',
  run: (view) =>
    view
      .list('kpi')
      .filter(({ body }) => body.data_source_note === undefined)
      .filter(({ id }) => !view.isLinked(id, 'evaluated_on', 'dataset'))
      .filter(({ id }) => !view.isLinked(id, 'monitored_by', 'monitor'))
      .map(({ id, ref }) => ({ recordIds: [id], field: 'data_source_note', values: { ref } })),
};

export const evaluationChecks: readonly Check[] = [
  incompleteKpi,
  noImprovement,
  unwatchedKpi,
  blindAccuracy,
  noSource,
  ...balanceChecks,
  ...learningChecks,
];
