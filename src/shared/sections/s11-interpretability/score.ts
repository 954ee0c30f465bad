/** What the interpretability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const interpretabilityScore: ScoreRules = {
  primary: [{ kind: 'explanation_need' }, { kind: 'explanation_method' }],
  quality: [
    {
      id: 'need-format',
      kind: 'explanation_need',
      field: 'format',
      holds: (_view, { body }) => body.format !== undefined,
    },
    {
      id: 'need-time',
      kind: 'explanation_need',
      field: 'max_time_s',
      holds: (_view, { body }) => body.max_time_s !== undefined,
    },
    {
      id: 'method-tested',
      kind: 'explanation_method',
      field: 'known_limits',
      holds: (_view, { body }) =>
        body.known_limits !== undefined &&
        (body.faithfulness_test !== undefined || body.stability_test !== undefined),
    },
  ],
  links: [
    {
      id: 'need-explained',
      kind: 'explanation_need',
      link: { type: 'explains', end: 'to', kinds: ['explanation_method'] },
    },
    {
      id: 'method-model',
      kind: 'explanation_method',
      link: { field: 'applies_to_candidate_id' },
    },
  ],
};
