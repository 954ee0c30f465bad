/** Checks of the models compared: do they fit the budget, the requirements, and what the sliders say? */
import { minorDigits } from '../../fields/field-kinds';
import type { Check } from '../define-section';
import { longestMs } from '../latency-limit';
import { hasAny, isOpaque } from '../predicates';
import { valueText } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { QUALITY_OR_LATENCY, READABLE_OR_QUALITY, TRADEOFF_SET } from './tradeoffs';

type Candidate = TypedRecord<'model_candidate'>;

/** Up to here the first pole is preferred, and from the other one on the second. */
const FIRST_POLE = 30;
const SECOND_POLE = 70;

/** The models that were chosen; more than one where several run side by side. */
export function listSelected(view: RecordView): readonly Candidate[] {
  return view.list('model_candidate').filter(({ body }) => body.candidate_role === 'selected');
}

const FIGURES = [
  { own: 'size_mb', limit: 'max_model_mb' },
  { own: 'memory_mb', limit: 'max_memory_mb' },
  { own: 'inference_ms', limit: 'max_inference_ms' },
  { own: 'cost_per_1k', limit: 'max_cost_per_1k' },
] as const;

const brokenLimit: Check = {
  id: 'CK038',
  severity: 'error',
  run: (view) =>
    listSelected(view).flatMap((candidate) => [
      ...view.list('compute_budget').flatMap((budget) => findExcess(view, candidate, budget)),
      ...findPoorQuality(view, candidate),
    ]),
};

function findExcess(
  view: RecordView,
  candidate: Candidate,
  budget: TypedRecord<'compute_budget'>,
): readonly CheckFinding[] {
  return FIGURES.filter(({ own, limit }) => exceeds(candidate.body[own], budget.body[limit])).map(
    ({ own, limit }) => ({
      recordIds: [candidate.id, budget.id],
      field: own,
      values: {
        ref: candidate.ref,
        budget: budget.ref,
        value: valueText(view, candidate, own),
        max: valueText(view, budget, limit),
      },
      codes: { limit: [`compute_budget.${limit}`] },
    }),
  );
}

type Figure = Candidate['body']['cost_per_1k'] | number;

/** Amounts in different currencies cannot be compared. */
function exceeds(value: Figure, limit: Figure): boolean {
  if (typeof value === 'number') return typeof limit === 'number' && value > limit;
  if (value === undefined || limit === undefined || typeof limit === 'number') return false;
  const digits = minorDigits(value.currency);
  return value.currency === limit.currency && inUnits(value, digits) > inUnits(limit, digits);
}

function inUnits(amount: { readonly amount_minor: number }, digits: number): number {
  return amount.amount_minor / 10 ** digits;
}

function findPoorQuality(view: RecordView, candidate: Candidate): readonly CheckFinding[] {
  const kpi = view.list('kpi').find(({ id }) => id === candidate.body.quality_kpi_id);
  const quality = candidate.body.quality_value;
  const minimum = kpi?.body.minimum_acceptable;
  if (!kpi || quality === undefined || minimum === undefined) return [];
  const { direction } = kpi.body;
  const isPoor = direction === 'decrease' ? quality > minimum : direction === 'increase' && quality < minimum;
  if (!isPoor) return [];
  const values = {
    ref: candidate.ref,
    kpi: kpi.ref,
    value: valueText(view, candidate, 'quality_value'),
    minimum: valueText(view, kpi, 'minimum_acceptable'),
  };
  return [{ variant: 'quality', recordIds: [candidate.id, kpi.id], field: 'quality_value', values }];
}

const contradictingSliders: Check = { id: 'CK039', severity: 'warning', run: findContradictions };

/** Sliders against requirements; the guide asks too, as contradicting sliders do not cover its sentence. */
export function findContradictions(view: RecordView): readonly CheckFinding[] {
  return [...findTooSlow(view), ...findUnreadable(view)];
}

function listPositions(view: RecordView, pair: { readonly poleA: string; readonly poleB: string }) {
  return view
    .list('tradeoff_position')
    .filter(
      ({ body }) =>
        body.set_code === TRADEOFF_SET && body.pole_a === pair.poleA && body.pole_b === pair.poleB,
    );
}

function findTooSlow(view: RecordView): readonly CheckFinding[] {
  const promises = view.list('benchmark').flatMap((benchmark) => {
    const limit = longestMs(benchmark);
    return limit === null || benchmark.body.priority !== 'must' ? [] : [{ benchmark, limit }];
  });
  const [tightest] = promises.sort((a, b) => a.limit - b.limit);
  if (!tightest) return [];
  return listPositions(view, QUALITY_OR_LATENCY)
    .filter(({ body }) => body.position !== undefined && body.position <= FIRST_POLE)
    .flatMap((position) =>
      listSelected(view)
        .filter(({ body }) => (body.inference_ms ?? 0) > tightest.limit)
        .map((candidate) => ({
          section: 'S08',
          recordIds: [position.id, candidate.id, tightest.benchmark.id],
          field: 'position',
          values: {
            candidate: candidate.ref,
            value: valueText(view, candidate, 'inference_ms'),
            benchmark: tightest.benchmark.ref,
          },
        })),
    );
}

function findUnreadable(view: RecordView): readonly CheckFinding[] {
  const need = view.list('explanation_need').find(({ body }) => body.required_by === 'law');
  if (!need) return [];
  return listPositions(view, READABLE_OR_QUALITY)
    .filter(({ body }) => body.position !== undefined && body.position >= SECOND_POLE)
    .flatMap((position) =>
      listSelected(view)
        .filter(isOpaque)
        .map((candidate) => ({
          variant: 'opaque',
          section: 'S08',
          recordIds: [position.id, candidate.id, need.id],
          field: 'position',
          values: { candidate: candidate.ref, need: need.ref },
        })),
    );
}

const noBaseline: Check = {
  id: 'CK040',
  severity: 'warning',
  run: (view) => {
    const isThere = view
      .list('model_candidate')
      .some(({ body }) => body.candidate_role === 'simple_baseline');
    const isAsked = hasAny(view, 'model_candidate', 'compute_budget', 'optimisation_option');
    return isThere || !isAsked ? [] : [{ recordIds: [], values: {} }];
  },
};

export const candidateChecks: readonly Check[] = [brokenLimit, contradictingSliders, noBaseline];
