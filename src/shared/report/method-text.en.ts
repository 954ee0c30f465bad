/** English words of the chapter on method. */
import type { CalculatorId } from '../calculators/registry';
import type { CapReason } from '../readiness/weights';

export const methodText = {
  record: (version: string) =>
    `This is a record of a workshop, not legal advice, not an audit and not a certificate. Statements are those of the people in the room. Checks, coverage and score follow fixed rules (edition ${version}) from the records alone: the same records on the same day give the same report.`,
  part: (about: string, points: number) => `${about} Up to ${points} of 100 points.`,
  warnings: (points: number, most: number) =>
    `${points} points less for each open warning, for ${most} of them at most.`,
  whole: 'The whole',
  blend: (mean: string, lowest: string) =>
    `${mean} weighted mean and ${lowest} lowest part, first of the sections of a pillar, then of the pillars. What is left out for a reason leaves its pillar; what was not discussed counts 0.`,
  bands: 'Bands',
  bandsText: (names: readonly string[], stop: string, sections: number) =>
    `${names.join(', ')}; “${stop}” while something is open that nobody may go on with. Each band asks for its own conditions and those below it; above the second one at least ${sections} sections have to be discussed.`,
} as const;

/** What sets a limit, in a few words. */
export const capText: Readonly<Record<CapReason, string>> = {
  blocker: 'a finding stops the project',
  many_errors: 'three or more errors are open',
  errors: 'one or two errors are open',
  objection: 'somebody in the room still objects',
  waived_errors: 'an error is only accepted for now',
  unconfirmed: 'the room has not confirmed it',
};

/** How each calculator and every derived figure of its kind is worked out. */
export const formulaText: Readonly<Record<CalculatorId, string>> = {
  rice: 'reach × impact × confidence ÷ effort',
  wsjf: '(value + urgency + what it opens or averts) ÷ size',
  moscow_load: 'effort of musts ÷ effort of musts, shoulds and coulds; too much above 0.60',
  opportunity: 'importance + (importance − satisfaction, at least 0)',
  ahp: 'weight = geometric mean of a row ÷ sum of all; λ = mean of (A w)ᵢ ÷ wᵢ; ratio = (λ − n) ÷ (n − 1) ÷ random index; accepted up to 0.10',
  error_budget: '(1 − promised share) × time window',
  concurrency: 'at once = rate × time of service; copies = at once ÷ (slots × load), rounded up',
  latency_budget:
    'sum of all parts, compared with the promise; a plan, not a proof, as percentiles do not add up',
  pareto_front:
    'a candidate is left out when another one is at least as good in everything and better in one',
  error_cost:
    '1,000 × (share of positives × share missed × cost of a miss + share of negatives × share of false alarms × cost of an alarm)',
  cohen_kappa: '(agreement seen − agreement by chance) ÷ (1 − agreement by chance)',
  ml_test_score: 'sum of the tests of each category (0, 0.5 or 1 each); the smallest of the four sums counts',
  risk_score: 'likelihood × impact; 1 to 4 low, 5 to 9 moderate, 10 to 14 high, 15 to 25 extreme',
  psi: 'sum over bins of (now − before) × ln(now ÷ before); an empty bin counts as 0.0001',
  psi_noise: 'χ² at 95 % with bins − 1 degrees of freedom × (1 ÷ size before + 1 ÷ size now)',
  ks: '1.358 × √((n + m) ÷ (n × m)), at 5 %',
  fairness:
    'differences between two groups: of the share selected, of the share found, the larger of that and of false alarms, and of the share that is right',
  four_fifths: 'lowest share selected ÷ highest; looked into below 0.80',
  oversight_capacity:
    '3,600 s ÷ seconds per case × people, compared with decisions per hour × share reviewed',
};
