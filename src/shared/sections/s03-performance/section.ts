/** Performance constraints. */
import { defineSection } from '../define-section';
import { performanceActivities } from './activities';
import { performanceChecks } from './checks';
import { performanceGuide } from './guide';
import { benchmark, bottleneck, latencyPart, workloadProfile } from './records';
import { performanceReport } from './report';
import { performanceScore } from './score';
import { performanceText } from './text.en';

export const performanceSection = defineSection({
  id: 'S03',
  pillar: 'details',
  records: {
    workload_profile: workloadProfile,
    benchmark,
    latency_part: latencyPart,
    bottleneck,
  },
  activities: performanceActivities,
  time: { box: 25, minimum: 15 },
  checks: performanceChecks,
  guide: performanceGuide,
  score: performanceScore,
  calculators: ['error_budget', 'concurrency', 'latency_budget'],
  text: performanceText,
  report: performanceReport,
});
