/** Interpretability: who must understand what, and how. */
import { defineSection } from '../define-section';
import { interpretabilityActivities } from './activities';
import { interpretabilityChecks } from './checks';
import { interpretabilityGuide } from './guide';
import { explanationMethod, explanationNeed, explanationTest, interpretableBaseline } from './records';
import { interpretabilityReport } from './report';
import { interpretabilityScore } from './score';
import { interpretabilityText } from './text.en';

export const interpretabilitySection = defineSection({
  id: 'S11',
  pillar: 'research_to_production',
  records: {
    explanation_need: explanationNeed,
    explanation_method: explanationMethod,
    explanation_test: explanationTest,
    interpretable_baseline: interpretableBaseline,
  },
  activities: interpretabilityActivities,
  time: { box: 15, minimum: 10 },
  checks: interpretabilityChecks,
  guide: interpretabilityGuide,
  score: interpretabilityScore,
  calculators: [],
  text: interpretabilityText,
  report: interpretabilityReport,
});
