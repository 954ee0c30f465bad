/** Computational priority: how much quality to give up for size, speed, cost and energy. */
import { defineSection } from '../define-section';
import { computationActivities } from './activities';
import { computationChecks } from './checks';
import { computationGuide } from './guide';
import { computeBudget, modelCandidate, optimisationOption } from './records';
import { computationReport } from './report';
import { computationScore } from './score';
import { computationText } from './text.en';

export const computationSection = defineSection({
  id: 'S08',
  pillar: 'research_to_production',
  records: {
    compute_budget: computeBudget,
    model_candidate: modelCandidate,
    optimisation_option: optimisationOption,
  },
  activities: computationActivities,
  time: { box: 20, minimum: 8 },
  checks: computationChecks,
  guide: computationGuide,
  score: computationScore,
  calculators: ['pareto_front'],
  text: computationText,
  report: computationReport,
});
