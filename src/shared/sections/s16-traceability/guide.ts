/** Sentences of the guide that the traceability section answers. */
import type { GuideItem } from '../guide-item';
import { coveredByAny, coveredTogether } from '../guide-item';

/** Documents that describe the data, what is done to it, and the model; one of each line is enough. */
const DOCUMENTED: readonly (readonly string[])[] = [
  ['datasheet'],
  ['preprocessing_record'],
  ['model_card', 'architecture_description'],
];

const documented: GuideItem = {
  id: 'S16-1',
  kind: 'doc_artefact',
  field: 'doc_kind',
  judge: (view) =>
    coveredTogether(
      ...DOCUMENTED.map((kinds) =>
        coveredByAny(view.list('doc_artefact').filter(({ body }) => kinds.includes(body.doc_kind ?? ''))),
      ),
    ),
};

const versioned: GuideItem = {
  id: 'S16-2',
  kind: 'model_version_policy',
  judge: (view) => {
    const lineages = view.list('lineage_spec');
    const connected = lineages.filter(({ body }) => (body.links_recorded?.length ?? 0) > 0);
    return coveredTogether(
      coveredByAny(view.list('model_version_policy')),
      coveredByAny(connected, lineages),
    );
  },
};

const predictionsRecorded: GuideItem = {
  id: 'S16-3',
  kind: 'log_spec',
  field: 'content_fields',
  judge: (view) => {
    const logs = view.list('log_spec').filter(({ body }) => body.log_kind === 'prediction');
    const told = logs.filter(
      ({ body }) =>
        body.retention_months !== undefined &&
        body.access_roles !== undefined &&
        body.content_fields?.includes('explanation_reference') === true,
    );
    return coveredByAny(told, logs);
  },
};

const auditTrail: GuideItem = {
  id: 'S16-4',
  kind: 'log_spec',
  field: 'integrity',
  judge: (view) => {
    const logs = view.list('log_spec').filter(({ body }) => body.log_kind === 'audit');
    const kept = logs.filter(
      ({ body }) =>
        body.retention_months !== undefined && body.integrity !== undefined && body.integrity !== 'none',
    );
    return coveredByAny(kept, logs);
  },
};

export const traceabilityGuide: readonly GuideItem[] = [
  documented,
  versioned,
  predictionsRecorded,
  auditTrail,
];
