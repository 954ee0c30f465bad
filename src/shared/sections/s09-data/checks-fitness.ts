/** Checks of whether a dataset is fit to learn from and to be judged on: likeness, split, leakage, labels. */
import type { Check } from '../define-section';
import { hasAny, isPartInForce } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { nameOf } from './checks-rights';

/** Uses that learn from examples with a right answer. */
const SUPERVISED: ReadonlySet<string> = new Set([
  'classification',
  'regression',
  'ranking_recommendation',
  'forecasting',
  'information_extraction',
  'computer_vision',
  'speech',
]);

const unlikeProduction: Check = {
  id: 'CK073',
  severity: 'warning',
  run: (view) =>
    view
      .list('dataset')
      .filter((dataset) => dataset.body.dataset_role?.includes('training'))
      .flatMap((dataset): readonly CheckFinding[] => {
        const found = {
          recordIds: [dataset.id],
          field: 'representativeness',
          values: nameOf(view, dataset),
        };
        const { representativeness } = dataset.body;
        if (representativeness === 'unknown') return [found];
        if (representativeness === 'different_population') return [{ ...found, variant: 'different' }];
        const isUnexplained = representativeness === 'known_gaps' && !hasGap(view, dataset);
        return isUnexplained ? [{ ...found, variant: 'gap' }] : [];
      }),
};

/** A gap is about the dataset it names or is linked to; one that does neither is missing everywhere. */
function hasGap(view: RecordView, dataset: TypedRecord<'dataset'>): boolean {
  return view.list('data_gap').some((gap) => {
    const linked = [
      ...view.linksFrom(gap.id).map((link) => link.toId),
      ...view.linksTo(gap.id).map((link) => link.fromId),
    ];
    const named = gap.body.dataset_id ? [gap.body.dataset_id] : [];
    const datasets = [...named, ...linked.filter((id) => view.find(id)?.kind === 'dataset')];
    return datasets.length === 0 || datasets.includes(dataset.id);
  });
}

/** Models are fitted or judged on it. */
export function isSplit({ body }: TypedRecord<'dataset'>): boolean {
  return body.dataset_role?.some((role) => role === 'training' || role === 'test') ?? false;
}

const unsettledSplit: Check = {
  id: 'CK074',
  severity: 'warning',
  run: (view) => {
    const isForecast = view.single('project')?.body.use_case_kind === 'forecasting';
    return view
      .list('dataset')
      .filter(isSplit)
      .flatMap((dataset): readonly CheckFinding[] => {
        const { split_rule: rule, leakage_checked: isChecked } = dataset.body;
        const found = { recordIds: [dataset.id], field: 'split_rule', values: nameOf(view, dataset) };
        if (rule === undefined) return [found];
        const findings: CheckFinding[] = [];
        if (rule === 'random' && (isForecast || hasLateTruth(view, dataset)))
          findings.push({ ...found, variant: 'random' });
        if (isChecked !== true) findings.push({ ...found, variant: 'leakage', field: 'leakage_checked' });
        return findings;
      });
  },
};

/** An objective learns from it whose outcomes become known only days later. */
function hasLateTruth(view: RecordView, dataset: TypedRecord<'dataset'>): boolean {
  return view
    .list('ml_objective')
    .some(
      (objective) =>
        (objective.body.label_delay_d ?? 0) > 0 &&
        view.linksFrom(objective.id, 'uses').some((link) => link.toId === dataset.id),
    );
}

const doubtfulLabels: Check = {
  id: 'CK075',
  severity: 'warning',
  run: (view) => {
    const labels = view.list('label_spec').filter((label) => isPartInForce(view, label));
    if (labels.length === 0) {
      const isSupervised = SUPERVISED.has(view.single('project')?.body.use_case_kind ?? '');
      const source = view
        .list('dataset')
        .find(({ body }) =>
          body.dataset_role?.some((role) => role === 'training' || role === 'label_source'),
        );
      return isSupervised && hasAny(view, 'dataset', 'data_pipeline', 'data_gap')
        ? [{ recordIds: source ? [source.id] : [], values: {} }]
        : [];
    }
    return labels.flatMap((label): readonly CheckFinding[] => {
      const { guideline_exists: hasGuideline, who_labels: who, agreement_value: agreement } = label.body;
      const found = { recordIds: [label.id], values: { ref: label.ref } };
      const findings: CheckFinding[] = [];
      if (hasGuideline === false)
        findings.push({ ...found, variant: 'guideline', field: 'guideline_exists' });
      if (who !== 'outcome_event' && agreement === undefined)
        findings.push({ ...found, variant: 'agreement', field: 'agreement_value' });
      return findings;
    });
  },
};

export const fitnessChecks: readonly Check[] = [unlikeProduction, unsettledSplit, doubtfulLabels];
