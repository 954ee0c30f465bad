/** What the computational priority section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const computationScore: ScoreRules = { primary: [], quality: [], links: [] };
