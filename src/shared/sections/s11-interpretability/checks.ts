/** Checks of the interpretability section. */
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

/** Methods whose figures look exact and may still be an accident of one run. */
const ATTRIBUTIONS: ReadonlySet<string> = new Set(['shap', 'lime', 'permutation_importance']);
/** Saliency follows gradients, and these have none worth following. */
const WITHOUT_GRADIENTS: ReadonlySet<string> = new Set(['linear_glm', 'decision_tree', 'tree_ensemble']);
const UNREADABLE: ReadonlySet<string> = new Set([
  'neural_tabular',
  'cnn',
  'sequence_model',
  'transformer_small',
  'llm_hosted',
  'llm_self_hosted',
]);

const unexplainedNeed: Check = {
  id: 'CK087',
  severity: 'error',
  run: (view) =>
    view
      .list('explanation_need')
      .filter((need) => !isExplained(view, need.id))
      .map(({ id, ref, body }) => {
        // Without an option the code reads as the name of the field.
        const audience = body.audience === undefined ? '' : `.${body.audience}`;
        const codes = { audience: [`explanation_need.audience${audience}`] };
        const found: CheckFinding = { recordIds: [id], values: { ref }, codes };
        const isDemanded = body.required_by === 'law' || body.required_by === 'policy';
        return isDemanded ? found : { ...found, variant: 'wish', severity: 'warning' };
      }),
};

function isExplained(view: RecordView, needId: string): boolean {
  return view.linksTo(needId, 'explains').some((link) => {
    const method = view.find(link.fromId);
    return method?.kind === 'explanation_method' && isActive(method);
  });
}

const doubtfulMethod: Check = {
  id: 'CK088',
  severity: 'warning',
  run: (view) =>
    view
      .list('explanation_method')
      .flatMap((method) => [...findUntested(method), ...findUnsuited(view, method)]),
};

function findUntested({ id, ref, body }: TypedRecord<'explanation_method'>): readonly CheckFinding[] {
  if (!ATTRIBUTIONS.has(body.method ?? '')) return [];
  const missing = (['known_limits', 'stability_test'] as const).filter((field) => body[field] === undefined);
  const [field] = missing;
  if (field === undefined) return [];
  const codes = {
    method: [`explanation_method.method.${body.method}`],
    missing: missing.map((name) => `explanation_method.${name}`),
  };
  return [{ recordIds: [id], field, values: { ref }, codes }];
}

function findUnsuited(view: RecordView, method: TypedRecord<'explanation_method'>): readonly CheckFinding[] {
  const model = view
    .list('model_candidate')
    .find((candidate) => candidate.id === method.body.applies_to_candidate_id);
  const family = model?.body.model_family ?? '';
  const isUnsuited =
    (method.body.method === 'saliency_gradient' && WITHOUT_GRADIENTS.has(family)) ||
    (method.body.method === 'inherently_interpretable' && UNREADABLE.has(family));
  if (!model || !isUnsuited) return [];
  const codes = {
    method: [`explanation_method.method.${method.body.method}`],
    family: [`model_candidate.model_family.${family}`],
  };
  const values = { ref: method.ref, model: model.ref };
  return [{ variant: 'unsuited', recordIds: [method.id, model.id], field: 'method', values, codes }];
}

const noReasonGiven: Check = {
  id: 'CK089',
  severity: 'error',
  run: (view) => {
    if (view.single('project')?.body.decisions_about_people !== true) return [];
    const hasReason = view.list('explanation_need').some(({ body }) => body.audience === 'affected_person');
    const hasWay = view.list('redress_path').length > 0;
    return [
      ...(hasReason ? [] : [{ recordIds: [], values: {} }]),
      // Ways to object are kept, and so mended, in the fairness section.
      ...(hasWay ? [] : [{ variant: 'no_redress', recordIds: [], section: 'S10', values: {} }]),
    ];
  },
};

export const interpretabilityChecks: readonly Check[] = [unexplainedNeed, doubtfulMethod, noReasonGiven];
