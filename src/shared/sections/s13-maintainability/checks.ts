/** Checks of the maintainability section. */
import { isActive } from '../../domain/workshop';
import type { Check, Severity } from '../define-section';
import { hasAny, isRunning } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

/** What has to be in versions before anybody relies on the system, and what should be. */
const VERSIONED: readonly (readonly [type: string, severity: Severity])[] = [
  ['code', 'error'],
  ['model', 'error'],
  ['data', 'warning'],
  ['config', 'warning'],
];

const missingVersions: Check = {
  id: 'CK096',
  severity: 'error',
  run: (view) => {
    if (!isRunning(view)) return [];
    const kept = new Set<string | undefined>(view.list('versioned_asset').map(({ body }) => body.asset_type));
    // What should be in versions beside code and model is for a room that has come to this page.
    const isAsked = hasAny(view, 'versioned_asset', 'component', 'dependency_policy', 'debt_item');
    return VERSIONED.filter(([type, severity]) => !kept.has(type) && (isAsked || severity === 'error')).map(
      ([type, severity]) => ({
        severity,
        recordIds: [],
        field: 'asset_type',
        values: {},
        codes: { asset: [`versioned_asset.asset_type.${type}`] },
      }),
    );
  },
};

const endingDependency: Check = {
  id: 'CK097',
  severity: 'warning',
  run: (view) => [
    ...view
      .list('dependency_policy')
      .filter(({ body }) => body.update_cadence === 'none')
      .map(({ id, ref }) => ({
        variant: 'never_updated',
        recordIds: [id],
        field: 'update_cadence',
        values: { ref },
      })),
    ...findEnding(view),
  ],
};

/** The goal that lies farthest ahead decides how long everything has to last. */
function findEnding(view: RecordView): readonly CheckFinding[] {
  const goal = listLongGoals(view).at(-1);
  const until = goal?.body.target_date;
  if (!goal || until === undefined) return [];
  return view.list('eol_date').flatMap((end) => {
    const policy = view.find(end.body.policy_id);
    const { name, ends_on: date } = end.body;
    if (date === undefined || date >= until || (policy && !isActive(policy))) return [];
    const values = { name: name ?? end.ref, date, goal: goal.ref, until };
    return [{ recordIds: [end.id, goal.id], field: 'ends_on', values }];
  });
}

function listLongGoals(view: RecordView): readonly TypedRecord<'goal'>[] {
  return view
    .list('goal')
    .filter(({ body }) => body.horizon === 'long_term' && body.is_non_goal !== true)
    .filter(({ body }) => body.target_date !== undefined)
    .sort((a, b) => ((a.body.target_date ?? '') < (b.body.target_date ?? '') ? -1 : 1));
}

export const maintainabilityChecks: readonly Check[] = [missingVersions, endingDependency];
