/** Sentences of the guide that the maintainability section answers. */
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';

const modularCode: GuideItem = {
  id: 'S13-1',
  kind: 'component',
  field: 'doc_status',
  judge: (view) =>
    coveredByAll(
      view.list('component'),
      ({ body }) => body.doc_status !== undefined && body.coupling !== undefined,
    ),
};

const versionControl: GuideItem = {
  id: 'S13-2',
  kind: 'versioned_asset',
  field: 'asset_type',
  judge: (view) => {
    const assets = view.list('versioned_asset');
    return coveredTogether(
      coveredByAny(assets.filter(({ body }) => body.asset_type === 'code')),
      coveredByAny(assets.filter(({ body }) => body.asset_type === 'model')),
    );
  },
};

const monitoringAndLogging: GuideItem = {
  id: 'S13-3',
  kind: 'log_spec',
  judge: (view) => {
    const logs = view.list('log_spec');
    return coveredTogether(
      coveredByAny(view.list('monitor').filter(({ body }) => body.kind === 'system_health')),
      coveredByAny(
        logs.filter(({ body }) => body.owner_id !== undefined),
        logs,
      ),
    );
  },
};

/** That there is no debt has to be decided, about the dependencies or a component; an empty list proves nothing. */
const dependenciesAndDebt: GuideItem = {
  id: 'S13-4',
  kind: 'dependency_policy',
  field: 'update_cadence',
  judge: (view) => {
    const policies = view.list('dependency_policy');
    const parts = new Set([...policies, ...view.list('component')].map(({ id }) => id));
    const cleared = view
      .list('decision')
      .filter(({ body }) => (body.about_record_ids ?? []).some((id) => parts.has(id)));
    return coveredTogether(
      coveredByAny(
        policies.filter(({ body }) => body.update_cadence !== undefined && body.update_cadence !== 'none'),
        policies,
      ),
      coveredByAny([...view.list('debt_item'), ...cleared]),
    );
  },
};

export const maintainabilityGuide: readonly GuideItem[] = [
  modularCode,
  versionControl,
  monitoringAndLogging,
  dependenciesAndDebt,
];
