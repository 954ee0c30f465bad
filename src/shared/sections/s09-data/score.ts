/** What the data section contributes to readiness. */
import type { ScoreRules } from '../score-rules';

export const dataScore: ScoreRules = { primary: [], quality: [], links: [] };
