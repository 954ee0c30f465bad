/** What the reliability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';
import { systemRules } from '../system-score';
import { reliabilityGuide } from './guide';

const shared = systemRules('reliability', reliabilityGuide);

export const reliabilityScore: ScoreRules = {
  primary: [{ kind: 'test_spec' }, { kind: 'error_case' }, { kind: 'fallback' }, ...shared.primary],
  quality: shared.quality,
  links: [...shared.links, { id: 'fallback-function', kind: 'fallback', link: { field: 'function_id' } }],
};
