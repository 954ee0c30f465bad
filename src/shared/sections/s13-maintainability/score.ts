/** What the maintainability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const maintainabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
