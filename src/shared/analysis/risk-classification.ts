/**
 * The regulatory screen: EU AI Act class (Regulation (EU) 2024/1689, Art. 5, 6, 50, Annexes I and III) and our own
 * tier for every jurisdiction. Screening only; counsel confirms.
 */
import type { BodyView } from '../fields/field';

export type AiActClass =
  | 'prohibited'
  | 'high_risk_annex_i'
  | 'high_risk_annex_iii'
  | 'annex_iii_exempt'
  | 'not_high_risk'
  | 'out_of_scope';

/** The class that the answers lead to, in the order of the Act; null while nothing was answered yet. */
export function aiActClass(answers: BodyView): AiActClass | null {
  const prohibited =
    (answers.art5_flags as readonly string[] | undefined)?.some((flag) => flag !== 'none') ?? false;
  const area = answers.annex_iii_area;
  if (answers.ai_act_role === 'not_in_scope') return 'out_of_scope';
  if (prohibited) return 'prohibited';
  if (answers.annex_i_product === true) return 'high_risk_annex_i';
  if (area !== undefined && area !== 'none') {
    const exempt = answers.annex_iii_exemption !== undefined && answers.annex_iii_exemption !== 'none';
    return exempt && answers.profiling_of_persons !== true ? 'annex_iii_exempt' : 'high_risk_annex_iii';
  }
  const answered = answers.art5_flags !== undefined && area === 'none' && answers.annex_i_product === false;
  return answered ? 'not_high_risk' : null;
}

/** Tier from consequence, automation and class; null while the project's frame does not say how bad an error is. */
export function internalTier(
  frame: BodyView,
  aiClass: AiActClass | null,
): 'low' | 'moderate' | 'high' | null {
  const consequence = frame.error_consequence;
  if (aiClass === 'high_risk_annex_i' || aiClass === 'high_risk_annex_iii') return 'high';
  if (typeof consequence !== 'number') return null;
  const aboutPeople = frame.decisions_about_people === true;
  const actsItself =
    frame.automation_level === 'ai_acts_human_monitors' || frame.automation_level === 'ai_acts_alone';
  if (consequence >= 4 || (consequence === 3 && aboutPeople && actsItself)) return 'high';
  return consequence === 3 || aboutPeople ? 'moderate' : 'low';
}

/** Likelihood times impact (1 to 25) and its band: up to 4 low, 9 moderate, 14 high, above extreme. */
export function riskScore(
  likelihood: unknown,
  impact: unknown,
): { score: number; band: 'low' | 'moderate' | 'high' | 'extreme' } | null {
  if (typeof likelihood !== 'number' || typeof impact !== 'number') return null;
  const score = likelihood * impact;
  return { score, band: score >= 15 ? 'extreme' : score >= 10 ? 'high' : score >= 5 ? 'moderate' : 'low' };
}
