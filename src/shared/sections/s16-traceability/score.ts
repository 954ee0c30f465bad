/** What the traceability section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const traceabilityScore: ScoreRules = { primary: [], quality: [], links: [] };
