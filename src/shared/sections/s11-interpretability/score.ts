/** What the interpretability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const interpretabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
