/** Checks of KPIs together: does something beside the model count, does something guard it, is each error priced? */
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import { hasGuardrail, isAboutEffect, kpisOf, peersOf } from './kpi-facts';

/** Ways of measuring that see the system in use, not old or invented cases. */
const IN_USE: ReadonlySet<unknown> = new Set(['automatic_log', 'ab_test', 'before_after', 'survey']);

const onlyModelMetrics: Check = {
  id: 'CK014',
  severity: 'error',
  run: (view) =>
    view
      .list('goal')
      .filter(({ body }) => body.rank_order === 1 && body.is_non_goal !== true)
      .filter(({ id }) => !kpisOf(view, id).some(isAboutEffect))
      .map((goal) => ({
        // The goal is right as it is; what is missing is a KPI.
        section: 'S04',
        recordIds: [goal.id],
        values: { ref: goal.ref, goal: headlineOf(view, goal, 60) || goal.ref },
      })),
};

const noGuardrail: Check = {
  id: 'CK015',
  severity: 'warning',
  run: (view) =>
    view
      .list('kpi')
      .filter((kpi) => kpi.body.role === 'primary' && !hasGuardrail(view, kpi))
      .map((kpi) => ({
        recordIds: [kpi.id],
        values: { ref: kpi.ref, name: headlineOf(view, kpi, 60) || kpi.ref },
      })),
};

const offlineOnly: Check = {
  id: 'CK018',
  severity: 'warning',
  run: (view) =>
    view
      .list('kpi')
      .filter(({ body }) => body.level === 'ml_model' && body.measurement_method === 'holdout_set')
      .filter(
        (kpi) =>
          !peersOf(view, kpi).some((peer) => isAboutEffect(peer) && IN_USE.has(peer.body.measurement_method)),
      )
      .map(({ id, ref }) => ({ recordIds: [id], values: { ref } })),
};

const unpricedErrors: Check = {
  id: 'CK037',
  severity: 'warning',
  run: (view) => {
    if (view.single('project')?.body.use_case_kind !== 'classification') return [];
    return view
      .list('kpi')
      .filter(({ body }) => body.role === 'primary' && body.level === 'ml_model')
      .flatMap(({ id, ref, body }) => {
        const missing = (['cost_false_positive', 'cost_false_negative'] as const).filter(
          (field) => body[field] === undefined,
        );
        const [field] = missing;
        if (field === undefined) return [];
        const codes = { missing: missing.map((name) => `kpi.${name}`) };
        return [{ recordIds: [id], field, values: { ref }, codes }];
      });
  },
};

export const balanceChecks: readonly Check[] = [onlyModelMetrics, noGuardrail, offlineOnly, unpricedErrors];
