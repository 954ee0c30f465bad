/** What the evaluation section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const evaluationScore: ScoreRules = { primary: [], quality: [], links: [] };
