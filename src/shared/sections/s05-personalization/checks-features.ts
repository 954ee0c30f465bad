/** Checks of what is tailored: verdict, privacy measures, control and retention. */
import { addDays, dayOf } from '../../analysis/days';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { hasPrivacyMeasure, listPrivacyMeasureIds } from './verdicts';

const WEAK_RATING = 2;
const RATINGS = ['feas_value', 'feas_data', 'feas_technical', 'feas_privacy', 'feas_operations'] as const;

const approvedThoughWeak: Check = {
  id: 'CK054',
  severity: 'warning',
  run: (view) =>
    view
      .list('personalization_decision')
      .filter(({ body }) => body.verdict === 'approved')
      .flatMap(({ id, ref, body }) =>
        RATINGS.flatMap((field) => {
          const rating = body[field];
          if (rating === undefined || rating > WEAK_RATING) return [];
          const codes = { dimension: [`personalization_decision.${field}`] };
          return [{ recordIds: [id], field, values: { ref, rating: String(rating) }, codes }];
        }),
      ),
};

const noPrivacyMeasure: Check = {
  id: 'CK055',
  severity: 'error',
  run: (view) => {
    const approval = view
      .list('personalization_decision')
      .find(({ body }) => body.verdict === 'approved' || body.verdict === 'approved_with_conditions');
    if (!approval) return [];
    const measures = listPrivacyMeasureIds(view);
    return view
      .list('personalization_feature')
      .filter(({ id }) => !hasPrivacyMeasure(view, measures, id))
      .map(({ id, ref }) => ({ recordIds: [id, approval.id], values: { ref, verdict: approval.ref } }));
  },
};

const LEAVING: ReadonlySet<string> = new Set(['opt_out', 'opt_in', 'non_profiling_option']);

const noWayOut: Check = {
  id: 'CK060',
  severity: 'warning',
  run: (view) =>
    view
      .list('personalization_feature')
      .filter(({ body }) => body.granularity === 'individual')
      .filter(({ body }) => !body.user_control?.some((control) => LEAVING.has(control)))
      .map(({ id, ref }) => ({ recordIds: [id], field: 'user_control', values: { ref } })),
};

const profileOutlivesData: Check = {
  id: 'CK061',
  severity: 'warning',
  run: (view) =>
    view.list('personalization_feature').flatMap((feature): readonly CheckFinding[] => {
      const { id, ref, body } = feature;
      if (body.retention_d === undefined)
        return [{ variant: 'open', recordIds: [id], field: 'retention_d', values: { ref } }];
      const end = addDays(dayOf(view.asOf), body.retention_d);
      return listDatasets(view, feature).flatMap((dataset) => {
        const until = dataset.body.retention_until;
        if (typeof until !== 'string' || end <= until) return [];
        const values = { ref, days: String(body.retention_d), dataset: dataset.ref, until };
        return [{ recordIds: [id, dataset.id], field: 'retention_d', values }];
      });
    }),
};

/** Datasets that it uses by link, or that its signals come from. */
function listDatasets(view: RecordView, feature: TypedRecord<'personalization_feature'>) {
  const ids = [
    ...view.linksFrom(feature.id, 'uses').map((link) => link.toId),
    ...view
      .list('signal')
      .filter(({ body }) => body.personalization_feature_id === feature.id)
      .flatMap(({ body }) => body.dataset_id ?? []),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const dataset = view.find(id);
    return dataset?.kind === 'dataset' && isActive(dataset) ? [dataset] : [];
  });
}

export const featureChecks: readonly Check[] = [
  approvedThoughWeak,
  noPrivacyMeasure,
  noWayOut,
  profileOutlivesData,
];
