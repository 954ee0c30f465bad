/** Checks of objectives: what they serve, how a model could miss them, and when that is looked at again. */
import { dayOf } from '../../analysis/days';
import { normalise } from '../../analysis/similar-texts';
import { isPlaceholder } from '../../analysis/wording';
import { cleanLine, clip } from '../../domain/clean-text';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { hasAny, hasDatedAction } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

const SEVERE_GAP = 4;
const NOTABLE_GAP = 3;
const GAP_CHARACTERS = 120;

const metricWithoutGoal: Check = {
  id: 'CK030',
  severity: 'warning',
  run: (view) =>
    view
      .list('ml_objective')
      .filter(({ body }) => (body.proxy_severity ?? 0) >= SEVERE_GAP)
      .filter((objective) => !hasGuardrail(view, objective) && !isMitigated(view, objective.id))
      .map(({ id, ref, body }) => {
        const gap = clip(cleanLine(body.proxy_gap ?? ''), GAP_CHARACTERS);
        const variant = gap === '' ? { variant: 'unsaid' } : {};
        return { ...variant, recordIds: [id], field: 'proxy_gap', values: { ref, gap } };
      }),
};

/** A KPI that must not get worse, on the objectives and goals that the model serves. */
function hasGuardrail(view: RecordView, objective: TypedRecord<'ml_objective'>): boolean {
  const business = view.linksFrom(objective.id, 'aligned_to').map((link) => link.toId);
  const results = view
    .list('key_result')
    .filter(({ body }) => business.includes(body.business_objective_id ?? ''));
  const goals = business.flatMap((id) => view.linksFrom(id, 'refines').map((link) => link.toId));
  const measured = [...business, ...results.map(({ id }) => id), ...goals].flatMap((id) =>
    view.linksFrom(id, 'measured_by').map((link) => link.toId),
  );
  const kpis = new Set([...measured, ...results.flatMap(({ body }) => body.kpi_id ?? [])]);
  return view.list('kpi').some(({ id, body }) => kpis.has(id) && body.role === 'guardrail');
}

/** A measure or a dated action is linked to it, or a risk that has one. */
function isMitigated(view: RecordView, id: string): boolean {
  if (hasDatedAction(view, id)) return true;
  const neighbours = [
    ...view.linksFrom(id).map((link) => link.toId),
    ...view.linksTo(id).map((link) => link.fromId),
  ].flatMap((other) => view.find(other) ?? []);
  return neighbours
    .filter(isActive)
    .some(
      ({ id: other, kind }) =>
        kind === 'mitigation' ||
        (kind === 'risk' && view.isLinked(other, 'mitigated_by', 'mitigation', 'action_item')),
    );
}

const objectiveWithoutGoal: Check = {
  id: 'CK031',
  severity: 'error',
  run: (view) =>
    view
      .list('business_objective')
      .filter(({ id }) => !view.isLinked(id, 'refines', 'goal'))
      .map(({ id, ref }) => ({ recordIds: [id], values: { ref } })),
};

const modelWithoutObjective: Check = {
  id: 'CK032',
  severity: 'error',
  run: (view) =>
    view
      .list('ml_objective')
      .filter(({ id }) => !view.isLinked(id, 'aligned_to', 'business_objective'))
      .map(({ id, ref }) => ({ recordIds: [id], values: { ref } })),
};

const noNextReview: Check = {
  id: 'CK036',
  severity: 'warning',
  run: (view): readonly CheckFinding[] => {
    const reviews = view.list('alignment_review');
    const today = dayOf(view.asOf);
    if (reviews.some(({ body }) => body.next_on !== undefined && body.next_on >= today)) return [];
    // The review that was due last is the one to renew.
    const [last] = [...reviews].sort((a, b) => ((a.body.next_on ?? '') < (b.body.next_on ?? '') ? 1 : -1));
    if (!last)
      return hasAny(view, 'business_objective', 'ml_objective') ? [{ recordIds: [], values: {} }] : [];
    const { next_on: date } = last.body;
    const found = { recordIds: [last.id], field: 'next_on', values: { ref: last.ref, date: date ?? '' } };
    return [{ ...found, variant: date === undefined ? 'undated' : 'past' }];
  },
};

const judgedByResearch: Check = {
  id: 'CK127',
  severity: 'warning',
  run: (view) =>
    view.list('ml_objective').flatMap(({ id, ref, body }): readonly CheckFinding[] => {
      const { production_metric: production, research_metric: research } = body;
      const found = { recordIds: [id], field: 'production_metric', values: { ref } };
      if (production === undefined || isPlaceholder(production)) return [{ ...found, variant: 'missing' }];
      const isSame = research !== undefined && normalise(production) === normalise(research);
      return isSame && (body.proxy_severity ?? 0) >= NOTABLE_GAP ? [found] : [];
    }),
};

export const alignmentChecks: readonly Check[] = [
  metricWithoutGoal,
  objectiveWithoutGoal,
  modelWithoutObjective,
  noNextReview,
  judgedByResearch,
];
