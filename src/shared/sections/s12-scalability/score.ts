/** What the scalability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';
import { systemRules } from '../system-score';
import { scalabilityGuide } from './guide';

const requirements = systemRules('scalability', scalabilityGuide);

export const scalabilityScore: ScoreRules = {
  ...requirements,
  primary: [{ kind: 'load_scenario' }, { kind: 'scaling_strategy' }, ...requirements.primary],
};
