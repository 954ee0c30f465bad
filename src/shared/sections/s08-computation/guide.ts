/** Sentences of the guide that the computational priority section answers. */
import { coveredByAny, coveredTogether, type GuideAnswer, type GuideItem } from '../guide-item';
import type { RecordView } from '../record-view';
import { findContradictions } from './checks-candidates';
import { TRADEOFF_PAIRS, TRADEOFF_SET } from './tradeoffs';

/** Fewer than this is not a comparison. */
const MIN_CANDIDATES = 2;

export const computationGuide: readonly GuideItem[] = [
  {
    id: 'S08-1',
    kind: 'compute_budget',
    judge: (view) => {
      const budgets = view.list('compute_budget');
      const limits = budgets.filter(
        ({ body }) =>
          body.max_model_mb !== undefined &&
          body.max_inference_ms !== undefined &&
          body.max_memory_mb !== undefined,
      );
      return coveredTogether(coveredByAny(limits, budgets), judgeComparison(view));
    },
  },
  {
    id: 'S08-2',
    kind: 'tradeoff_position',
    judge: (view) => {
      const positions = view.list('tradeoff_position').filter(({ body }) => body.set_code === TRADEOFF_SET);
      const isComplete = TRADEOFF_PAIRS.every(({ poleA, poleB }) =>
        positions.some(
          ({ body }) => body.pole_a === poleA && body.pole_b === poleB && body.position !== undefined,
        ),
      );
      const torn = new Set(findContradictions(view).map(({ recordIds }) => recordIds[0]));
      return {
        isCovered: isComplete && torn.size === 0,
        by: positions.filter(({ id }) => !torn.has(id)).map(({ id }) => id),
        lacking: positions.filter(({ id }) => torn.has(id)).map(({ id }) => id),
      };
    },
  },
];

/** Two candidates have the three figures that a budget limits. */
function judgeComparison(view: RecordView): GuideAnswer {
  const candidates = view.list('model_candidate');
  const compared = candidates.filter(
    ({ body }) =>
      body.size_mb !== undefined && body.inference_ms !== undefined && body.memory_mb !== undefined,
  );
  const isCovered = compared.length >= MIN_CANDIDATES;
  const lacking = isCovered ? [] : candidates.filter((candidate) => !compared.includes(candidate));
  return { isCovered, by: compared.map(({ id }) => id), lacking: lacking.map(({ id }) => id) };
}
