/** Sentences of the guide that the adaptability section answers. */
import type { GuideItem } from '../guide-item';
import { coveredByAny } from '../guide-item';
import type { RecordView, TypedRecord } from '../record-view';
import { FEWEST_SAFEGUARDS } from './safeguards';

const DATA_TRIGGERS: ReadonlySet<string> = new Set(['drift', 'performance_drop', 'new_data']);

const retrained: GuideItem = {
  id: 'S14-1',
  kind: 'retraining_policy',
  judge: (view) => coveredByAny(view.list('retraining_policy')),
};

const continuousLearning: GuideItem = {
  id: 'S14-2',
  kind: 'retraining_policy',
  field: 'learning_mode',
  judge: (view) => coveredBySome(view, hasDecidedMode),
};

/** Only a model that changes with every case needs brakes of its own; batches pass the gate. */
function hasDecidedMode({ body }: TypedRecord<'retraining_policy'>): boolean {
  if (body.learning_mode === undefined) return false;
  return body.learning_mode !== 'online_incremental' || (body.safeguards?.length ?? 0) >= FEWEST_SAFEGUARDS;
}

const automatedRetraining: GuideItem = {
  id: 'S14-3',
  kind: 'retraining_policy',
  field: 'trigger',
  judge: (view) =>
    coveredBySome(
      view,
      (policy) =>
        policy.body.trigger?.some((trigger) => DATA_TRIGGERS.has(trigger)) === true ||
        isManualForReason(view, policy),
    ),
};

function isManualForReason(view: RecordView, policy: TypedRecord<'retraining_policy'>): boolean {
  if (!policy.body.trigger?.includes('manual')) return false;
  return view
    .list('decision')
    .some(({ body }) => body.reason !== undefined && body.about_record_ids?.includes(policy.id) === true);
}

const flexibleSettings: GuideItem = {
  id: 'S14-4',
  kind: 'config_item',
  field: 'tested_by',
  judge: (view) => {
    const settings = view.list('config_item');
    const told = settings.filter(
      ({ body }) => body.changeable_by !== undefined && body.tested_by !== undefined,
    );
    return coveredByAny(told, settings);
  },
};

function coveredBySome(view: RecordView, passes: (policy: TypedRecord<'retraining_policy'>) => boolean) {
  const policies = view.list('retraining_policy');
  return coveredByAny(policies.filter(passes), policies);
}

export const adaptabilityGuide: readonly GuideItem[] = [
  retrained,
  continuousLearning,
  automatedRetraining,
  flexibleSettings,
];
