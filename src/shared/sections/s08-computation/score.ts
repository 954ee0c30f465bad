/** What the computational priority section contributes to readiness. */
import type { ScoreRules } from '../score-rules';
import { TRADEOFF_SET } from './tradeoffs';

const MIN_CANDIDATES = 2;

export const computationScore: ScoreRules = {
  primary: [
    { kind: 'compute_budget' },
    { kind: 'model_candidate' },
    { kind: 'tradeoff_position', only: ({ body }) => body.set_code === TRADEOFF_SET },
  ],
  quality: [
    {
      id: 'candidates-compared',
      kind: 'model_candidate',
      holds: (view) => view.list('model_candidate').length >= MIN_CANDIDATES,
    },
    {
      id: 'plain-baseline',
      kind: 'model_candidate',
      field: 'candidate_role',
      holds: (view) =>
        view.list('model_candidate').some(({ body }) => body.candidate_role === 'simple_baseline'),
    },
    {
      id: 'selected-measured',
      kind: 'model_candidate',
      field: 'quality_basis',
      applies: (_view, { body }) => body.candidate_role === 'selected',
      holds: (_view, { body }) => body.quality_basis === 'measured',
    },
  ],
  links: [
    {
      id: 'budget-has-origin',
      kind: 'compute_budget',
      link: { type: 'depends_on', end: 'from', kinds: ['benchmark', 'constraint'] },
    },
    { id: 'candidate-has-kpi', kind: 'model_candidate', link: { field: 'quality_kpi_id' } },
  ],
};
