/** Reliability: what must not fail, what goes wrong all the same, and what takes over. */
import { defineSection } from '../define-section';
import { reliabilityActivities } from './activities';
import { reliabilityChecks } from './checks';
import { reliabilityGuide } from './guide';
import { criticalFunction, errorCase, fallback, incidentPlan, testSpec } from './records';
import { reliabilityReport } from './report';
import { reliabilityScore } from './score';
import { reliabilityText } from './text.en';

export const reliabilitySection = defineSection({
  id: 'S15',
  pillar: 'system',
  records: {
    critical_function: criticalFunction,
    error_case: errorCase,
    fallback,
    test_spec: testSpec,
    incident_plan: incidentPlan,
  },
  activities: reliabilityActivities,
  time: { box: 12, minimum: 5 },
  checks: reliabilityChecks,
  guide: reliabilityGuide,
  score: reliabilityScore,
  calculators: ['ml_test_score'],
  text: reliabilityText,
  report: reliabilityReport,
});
