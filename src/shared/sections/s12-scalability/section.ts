/** Scalability: how much load, and how the system grows with it. */
import { defineSection } from '../define-section';
import { scalabilityActivities } from './activities';
import { scalabilityChecks } from './checks';
import { scalabilityGuide } from './guide';
import { loadScenario, scalingStrategy } from './records';
import { scalabilityReport } from './report';
import { scalabilityScore } from './score';
import { scalabilityText } from './text.en';

export const scalabilitySection = defineSection({
  id: 'S12',
  pillar: 'system',
  records: {
    load_scenario: loadScenario,
    scaling_strategy: scalingStrategy,
  },
  activities: scalabilityActivities,
  time: { box: 12, minimum: 5 },
  checks: scalabilityChecks,
  guide: scalabilityGuide,
  score: scalabilityScore,
  calculators: ['concurrency', 'ahp'],
  text: scalabilityText,
  report: scalabilityReport,
});
