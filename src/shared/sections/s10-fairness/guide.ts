/** Sentences of the guide that the fairness section answers. */
import { coveredByAll, coveredByAny, coveredTogether, type GuideItem } from '../guide-item';
import type { RecordView, TypedRecord } from '../record-view';
import { isMitigated } from './checks-harm';

const weighedHarms: GuideItem = {
  id: 'S10-1',
  kind: 'harm',
  field: 'severity',
  judge: (view) => {
    const weighed = view
      .list('harm')
      .filter(
        ({ body }) =>
          body.severity !== undefined && body.likelihood !== undefined && body.priority !== undefined,
      );
    const groups = new Set(weighed.map(({ body }) => body.group_id));
    return coveredTogether(
      coveredByAny(weighed, view.list('harm')),
      coveredByAll(view.list('affected_group'), ({ id }) => groups.has(id)),
    );
  },
};

const treatedHarms: GuideItem = {
  id: 'S10-2',
  kind: 'harm',
  judge: (view) => {
    const all = view.list('harm');
    const musts = all.filter(({ body }) => body.priority === 'must');
    // Calling no harm a must does not answer the question.
    return coveredByAll(
      musts.length > 0 ? musts : all,
      (harm) => isTested(view, harm) && isMitigated(view, harm.id),
    );
  },
};

/** A test for the group that the harm hits; a review in words counts. */
function isTested(view: RecordView, { body }: TypedRecord<'harm'>): boolean {
  return (
    body.group_id !== undefined &&
    view.list('fairness_spec').some((spec) => spec.body.group_id === body.group_id)
  );
}

const repeatedTests: GuideItem = {
  id: 'S10-3',
  kind: 'fairness_spec',
  field: 'frequency',
  judge: (view) => {
    const specs = view.list('fairness_spec');
    const repeated = specs.filter(
      ({ id, body }) =>
        body.frequency !== undefined &&
        body.owner_id !== undefined &&
        (view.isLinked(id, 'monitored_by', 'monitor') || isStaged(view, id)),
    );
    return coveredByAny(repeated, specs);
  },
};

/** Joined to a stage of evaluation, in whichever direction the room drew the link. */
function isStaged(view: RecordView, specId: string): boolean {
  const stages = new Set(view.list('evaluation_stage').map(({ id }) => id));
  return (
    view.linksFrom(specId).some((link) => stages.has(link.toId)) ||
    view.linksTo(specId).some((link) => stages.has(link.fromId))
  );
}

export const fairnessGuide: readonly GuideItem[] = [weighedHarms, treatedHarms, repeatedTests];
