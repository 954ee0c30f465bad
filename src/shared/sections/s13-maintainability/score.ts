/** What the maintainability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';
import { systemRules } from '../system-score';
import { maintainabilityGuide } from './guide';

const requirements = systemRules('maintainability', maintainabilityGuide);

export const maintainabilityScore: ScoreRules = {
  ...requirements,
  primary: [{ kind: 'component' }, { kind: 'versioned_asset' }, ...requirements.primary],
};
