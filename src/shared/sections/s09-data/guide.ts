/** Sentences of the guide that the data section answers. */
import { coveredByAll, coveredTogether, type GuideAnswer, type GuideItem } from '../guide-item';
import { hasDatedAction } from '../predicates';
import type { RecordView, TypedRecord } from '../record-view';
import { feedsProduction } from './checks-supply';

const NOT_COVERED: GuideAnswer = { isCovered: false, by: [], lacking: [] };

const curatedData: GuideItem = {
  id: 'S09-1',
  kind: 'dataset',
  field: 'representativeness',
  judge: (view) => {
    const objectives = view.list('ml_objective');
    if (objectives.length === 0) return NOT_COVERED;
    return coveredTogether(...objectives.map((objective) => judgeObjective(view, objective)));
  },
};

/** Covered by one good dataset; lacking are its other datasets, or the objective itself when it has none. */
function judgeObjective(view: RecordView, objective: TypedRecord<'ml_objective'>): GuideAnswer {
  const ids = new Set(view.linksFrom(objective.id, 'uses').map((link) => link.toId));
  const used = view.list('dataset').filter((dataset) => ids.has(dataset.id));
  const good = used.filter((dataset) => isDescribed(view, dataset)).map(({ id }) => id);
  const lacking = used.length > 0 ? used.map(({ id }) => id) : [objective.id];
  return { isCovered: good.length > 0, by: good, lacking: good.length > 0 ? [] : lacking };
}

function isDescribed(view: RecordView, { id, body }: TypedRecord<'dataset'>): boolean {
  return (
    body.representativeness !== undefined &&
    body.representativeness !== 'unknown' &&
    view.list('data_quality_requirement').some((requirement) => requirement.body.dataset_id === id)
  );
}

const watchedPipelines: GuideItem = {
  id: 'S09-2',
  kind: 'data_pipeline',
  field: 'freshness_target_min',
  judge: (view) =>
    coveredByAll(
      view.list('data_pipeline').filter((pipeline) => feedsProduction(view, pipeline)),
      ({ id, body }) =>
        body.owner_id !== undefined &&
        body.freshness_target_min !== undefined &&
        view.isLinked(id, 'monitored_by', 'monitor'),
    ),
};

const reachableData: GuideItem = {
  id: 'S09-3',
  kind: 'dataset',
  field: 'access_status',
  judge: (view) =>
    coveredByAll(
      view.list('dataset'),
      ({ id, body }) =>
        body.access_status === 'granted' || (body.access_status === 'requested' && hasDatedAction(view, id)),
    ),
};

export const dataGuide: readonly GuideItem[] = [curatedData, watchedPipelines, reachableData];
