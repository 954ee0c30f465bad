/** All calculators, in the order in which the panel offers them. */
import type { Calculator } from './calculator';
import { ksCalculator, psiCalculator, psiNoiseCalculator } from './drift';
import {
  concurrencyCalculator,
  errorBudgetCalculator,
  latencyBudgetCalculator,
  paretoCalculator,
} from './operation';
import { fairnessCalculator, fourFifthsCalculator, oversightCalculator } from './people';
import {
  ahpCalculator,
  moscowCalculator,
  opportunityCalculator,
  riceCalculator,
  wsjfCalculator,
} from './priority';
import {
  cohenKappaCalculator,
  errorCostCalculator,
  mlTestScoreCalculator,
  riskScoreCalculator,
} from './quality';

const ALL = [
  riceCalculator,
  wsjfCalculator,
  moscowCalculator,
  opportunityCalculator,
  ahpCalculator,
  errorBudgetCalculator,
  concurrencyCalculator,
  latencyBudgetCalculator,
  paretoCalculator,
  errorCostCalculator,
  cohenKappaCalculator,
  mlTestScoreCalculator,
  riskScoreCalculator,
  psiCalculator,
  psiNoiseCalculator,
  ksCalculator,
  fairnessCalculator,
  fourFifthsCalculator,
  oversightCalculator,
] as const;

export type CalculatorId = (typeof ALL)[number]['id'];

/** Every calculator there is. */
export const CALCULATORS: readonly Calculator<CalculatorId>[] = ALL;

/** The calculators that a section offers, in its order; all of them where it offers none. */
export function calculatorsOf(ids: readonly string[]): readonly Calculator<CalculatorId>[] {
  const named = ids.flatMap((id) => CALCULATORS.find((calculator) => calculator.id === id) ?? []);
  return named.length > 0 ? named : CALCULATORS;
}
