/** What the fairness section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const fairnessScore: ScoreRules = { primary: [], quality: [], links: [] };
