/** What the adaptability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const adaptabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
