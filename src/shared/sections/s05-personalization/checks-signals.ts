/** Checks of where signals come from and of the screen for an impact assessment. */
import { countDpiaCriteria, dpiaOutcome } from '../../analysis/dpia-screening';
import type { Check } from '../define-section';
import { hasDatedAction, isPartInForce } from '../predicates';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

function indexDatasets(view: RecordView): ReadonlyMap<string, TypedRecord<'dataset'>> {
  return new Map(view.list('dataset').map((dataset) => [dataset.id, dataset]));
}

/** Signals of what is still meant to be built. */
function listSignals(view: RecordView): readonly TypedRecord<'signal'>[] {
  return view.list('signal').filter((signal) => isPartInForce(view, signal));
}

const signalWithoutSource: Check = {
  id: 'CK057',
  severity: 'error',
  run: (view) => {
    const datasets = indexDatasets(view);
    return listSignals(view).flatMap((signal): readonly CheckFinding[] => {
      const dataset = datasets.get(signal.body.dataset_id ?? '');
      const name = headlineOf(view, signal, 60) || signal.ref;
      if (!dataset) return [{ recordIds: [signal.id], field: 'dataset_id', values: { name } }];
      const isOnItsWay = dataset.body.access_status === 'requested' && hasDatedAction(view, dataset.id);
      if (dataset.body.access_status === 'granted' || isOnItsWay) return [];
      const values = { name, dataset: dataset.ref };
      return [{ variant: 'no_access', recordIds: [signal.id, dataset.id], field: 'dataset_id', values }];
    });
  },
};

const assessmentNotStarted: Check = {
  id: 'CK058',
  severity: 'error',
  legal: true,
  run: (view) =>
    view
      .list('dpia_screening')
      .filter(({ body }) => dpiaOutcome(body) === 'likely_required')
      .filter(({ body }) => (body.dpia_status ?? 'not_started') === 'not_started')
      .filter(({ id }) => !hasDatedAction(view, id))
      .map(({ id, body }) => {
        const count = countDpiaCriteria(body) ?? 0;
        // With fewer than two criteria it was one of the three clear cases that decided.
        const variant = count < 2 ? { variant: 'clear_case' } : {};
        return { ...variant, recordIds: [id], field: 'dpia_status', values: { count: String(count) } };
      }),
};

const OPEN_CONDITIONS: ReadonlySet<unknown> = new Set(['not_applicable', 'not_determined', undefined]);

/** Sensitive facts are the dataset's to justify; a signal without a dataset has nobody who could. */
const sensitiveWithoutCondition: Check = {
  id: 'CK059',
  severity: 'error',
  legal: true,
  run: (view) => {
    const datasets = indexDatasets(view);
    const sensitive = listSignals(view).filter(({ body }) => body.kind === 'sensitive');
    const unjustified = [...datasets.values()].flatMap((dataset): readonly CheckFinding[] => {
      if (!OPEN_CONDITIONS.has(dataset.body.art9_condition)) return [];
      const signals = sensitive.filter(({ body }) => body.dataset_id === dataset.id);
      if (dataset.body.personal_data !== 'special_category' && signals.length === 0) return [];
      const recordIds = [dataset.id, ...signals.map(({ id }) => id)];
      return [{ recordIds, field: 'art9_condition', values: { ref: dataset.ref } }];
    });
    const rootless = sensitive
      .filter(({ body }) => !datasets.has(body.dataset_id ?? ''))
      .map((signal) => ({
        variant: 'signal',
        recordIds: [signal.id],
        field: 'dataset_id',
        values: { name: headlineOf(view, signal, 60) || signal.ref },
      }));
    return [...unjustified, ...rootless];
  },
};

export const signalChecks: readonly Check[] = [
  signalWithoutSource,
  assessmentNotStarted,
  sensitiveWithoutCondition,
];
