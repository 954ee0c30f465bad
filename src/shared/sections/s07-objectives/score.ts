/** What the objectives section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const objectivesScore: ScoreRules = { primary: [], quality: [], links: [] };
