/** What the personalization section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const personalizationScore: ScoreRules = { primary: [], quality: [], links: [] };
