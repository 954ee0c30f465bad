/** What the objectives section contributes to readiness. */
import type { ScoreRules } from '../score-rules';
import { wordingFlaws } from '../wording-flaws';

/** An actor and an action take at least a subject, a verb and an object. */
const MIN_WORDS = 3;

export const objectivesScore: ScoreRules = {
  primary: [{ kind: 'business_objective' }, { kind: 'ml_objective' }, { kind: 'alignment_review' }],
  quality: [
    {
      id: 'decision-has-actor',
      kind: 'ml_objective',
      field: 'decision_supported',
      holds: (view, record) =>
        String(record.body.decision_supported ?? '')
          .trim()
          .split(/\s+/u).length >= MIN_WORDS &&
        !wordingFlaws(view, record).some(({ field }) => field === 'decision_supported'),
    },
    {
      id: 'proxy-gap-clean',
      kind: 'ml_objective',
      field: 'proxy_gap',
      holds: (view, record) =>
        record.body.proxy_gap !== undefined &&
        !wordingFlaws(view, record).some(({ field }) => field === 'proxy_gap'),
    },
    {
      id: 'production-metric-set',
      kind: 'ml_objective',
      field: 'production_metric',
      holds: (_view, { body }) => body.production_metric !== undefined,
    },
  ],
  links: [
    {
      id: 'objective-refines-goal',
      kind: 'business_objective',
      link: { type: 'refines', end: 'from', kinds: ['goal'] },
    },
    {
      id: 'objective-measured',
      kind: 'business_objective',
      link: { type: 'measured_by', end: 'from', kinds: ['kpi'] },
    },
    {
      id: 'ml-aligned',
      kind: 'ml_objective',
      link: { type: 'aligned_to', end: 'from', kinds: ['business_objective'] },
    },
    {
      id: 'ml-uses-dataset',
      kind: 'ml_objective',
      link: { type: 'uses', end: 'from', kinds: ['dataset'] },
    },
  ],
};
