/** What the scalability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const scalabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
