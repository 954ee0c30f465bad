/** Sentences of the guide that the personalization section answers. A reasoned "no" answers all of them. */
import { coveredByAll, coveredByAny, coveredTogether, type GuideItem } from '../guide-item';
import { hasPrivacyMeasure, listGoVerdicts, listPrivacyMeasureIds, listReasonedRefusals } from './verdicts';

export const personalizationGuide: readonly GuideItem[] = [
  {
    id: 'S05-0',
    kind: 'personalization_decision',
    field: 'verdict',
    judge: (view) => {
      const verdicts = view.list('personalization_decision');
      const decided = verdicts.filter(
        ({ body }) => body.verdict !== undefined && body.verdict !== 'undecided',
      );
      return coveredByAny(decided, verdicts);
    },
  },
  {
    id: 'S05-1',
    kind: 'personalization_decision',
    field: 'feas_value',
    judge: (view) => {
      const verdicts = view.list('personalization_decision');
      const rated = verdicts.filter(({ body }) =>
        [body.feas_value, body.feas_data, body.feas_technical, body.feas_privacy, body.feas_operations].every(
          (rating) => rating !== undefined,
        ),
      );
      return coveredByAny(rated, verdicts);
    },
  },
  {
    id: 'S05-2',
    kind: 'personalization_feature',
    field: 'approach',
    judge: (view) => {
      const go = listGoVerdicts(view);
      if (go.length === 0) return coveredByAny(listReasonedRefusals(view));
      const features = view.list('personalization_feature');
      const described = features.filter(
        ({ body }) => body.approach !== undefined && body.baseline !== undefined,
      );
      return coveredTogether(coveredByAny(go), coveredByAny(described, features));
    },
  },
  {
    id: 'S05-3',
    kind: 'mitigation',
    judge: (view) => {
      const features = view.list('personalization_feature');
      const refusals = listReasonedRefusals(view);
      if (listGoVerdicts(view).length === 0 && refusals.length > 0) return coveredByAny(refusals);
      const measures = listPrivacyMeasureIds(view);
      return coveredByAll(features, ({ id }) => hasPrivacyMeasure(view, measures, id));
    },
  },
];
