/** What the performance constraints section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const performanceScore: ScoreRules = { primary: [], quality: [], links: [] };
