/** What the reliability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const reliabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
