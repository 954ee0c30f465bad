/**
 * Scores that put goals and needs in order. Each takes what is stored: choices keep their figure as a code ("0.5"),
 * so texts and numbers are both read.
 */
import type { Computed } from './computed';
import { divide, MISSING_INPUT } from './computed';
import { toNumber } from './to-number';

/** RICE: reach × impact × confidence / effort (Intercom). Unit: weighted cases per person-month. */
export function rice(reach: unknown, impact: unknown, confidence: unknown, effort: unknown): Computed {
  const [r, i, c, e] = [reach, impact, confidence, effort].map(toNumber);
  if (r === undefined || i === undefined || c === undefined || e === undefined) return MISSING_INPUT;
  return divide(r * i * c, e);
}

/** WSJF: cost of delay (value + urgency + risk or opportunity) / size of the job (Reinertsen; SAFe). */
export function wsjf(value: unknown, urgency: unknown, riskOpportunity: unknown, size: unknown): Computed {
  const [v, u, r, s] = [value, urgency, riskOpportunity, size].map(toNumber);
  if (v === undefined || u === undefined || r === undefined || s === undefined) return MISSING_INPUT;
  return divide(v + u + r, s);
}

/** Opportunity: importance + max(importance − satisfaction, 0), both 1 to 5 (Ulwick). */
export function opportunity(importance: unknown, satisfaction: unknown): Computed {
  const [i, s] = [importance, satisfaction].map(toNumber);
  if (i === undefined || s === undefined) return MISSING_INPUT;
  return { computable: true, value: i + Math.max(i - s, 0) };
}
