/** Checks of whether data reaches those who need it: objectives without data, feeds into production, access. */
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { nameOf } from './checks-rights';

const nothingToLearnFrom: Check = {
  id: 'CK070',
  severity: 'error',
  run: (view) =>
    view
      .list('ml_objective')
      .filter((objective) => !view.isLinked(objective.id, 'uses', 'dataset'))
      .map((objective) => ({ recordIds: [objective.id], values: { ref: objective.ref } })),
};

/** The pipeline fills a dataset that the running system reads. */
export function feedsProduction(view: RecordView, pipeline: TypedRecord<'data_pipeline'>): boolean {
  const target = view.find(pipeline.body.target_dataset_id);
  if (target?.kind !== 'dataset' || !isActive(target)) return false;
  const roles = target.body.dataset_role;
  return Array.isArray(roles) && roles.includes('production_input');
}

const notThereInTime: Check = {
  id: 'CK076',
  severity: 'error',
  run: (view) =>
    view
      .list('data_pipeline')
      .filter(
        (pipeline) => pipeline.body.available_at_prediction === false && feedsProduction(view, pipeline),
      )
      .map((pipeline) => {
        const target = view.find(pipeline.body.target_dataset_id);
        const values = { ref: pipeline.ref, dataset: target?.ref ?? '' };
        return {
          recordIds: [pipeline.id, ...(target ? [target.id] : [])],
          field: 'available_at_prediction',
          values,
        };
      }),
};

const silentFeed: Check = {
  id: 'CK077',
  severity: 'warning',
  run: (view) =>
    view
      .list('data_pipeline')
      .filter((pipeline) => feedsProduction(view, pipeline))
      .flatMap((pipeline): readonly CheckFinding[] => {
        const missing = (['freshness_target_min', 'owner_id'] as const).filter(
          (name) => pipeline.body[name] === undefined,
        );
        const isWatched = view.isLinked(pipeline.id, 'monitored_by', 'monitor');
        const found = { recordIds: [pipeline.id], values: { ref: pipeline.ref } };
        if (!missing[0]) return isWatched ? [] : [{ ...found, variant: 'monitor' }];
        const codes = { missing: missing.map((name) => `data_pipeline.${name}`) };
        return [{ ...found, ...(!isWatched && { variant: 'blind' }), field: missing[0], codes }];
      }),
};

const noAccess: Check = {
  id: 'CK078',
  severity: 'warning',
  run: (view) =>
    view
      .list('dataset')
      .filter((dataset) => dataset.body.access_status !== 'granted')
      .flatMap((dataset) => {
        const waiting = view
          .list('ml_objective')
          .filter(
            (objective) =>
              objective.body.priority === 'must' &&
              view.linksFrom(objective.id, 'uses').some((link) => link.toId === dataset.id),
          );
        if (!waiting[0] || hasOpenAction(view, dataset.id)) return [];
        const values = { ...nameOf(view, dataset), objective: waiting.map(({ ref }) => ref).join(', ') };
        return [{ recordIds: [dataset.id, ...waiting.map(({ id }) => id)], field: 'access_status', values }];
      }),
};

/** Somebody still has to act on the record; what is done did not bring the access. */
function hasOpenAction(view: RecordView, recordId: string): boolean {
  return view.list('action_item').some(({ id, body }) => {
    if (body.action_status === 'done' || body.action_status === 'dropped') return false;
    return (
      body.blocks_record_id === recordId ||
      view.linksFrom(id).some((link) => link.toId === recordId) ||
      view.linksTo(id).some((link) => link.fromId === recordId)
    );
  });
}

export const supplyChecks: readonly Check[] = [nothingToLearnFrom, notThereInTime, silentFeed, noAccess];
