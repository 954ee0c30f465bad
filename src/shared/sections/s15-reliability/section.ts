/** Reliability. */
import { defineSection } from '../define-section';
import { reliabilityActivities } from './activities';
import { reliabilityChecks } from './checks';
import { reliabilityGuide } from './guide';
import { reliabilityReport } from './report';
import { reliabilityScore } from './score';
import { reliabilityText } from './text.en';

export const reliabilitySection = defineSection({
  id: 'S15',
  pillar: 'system',
  records: {},
  activities: reliabilityActivities,
  checks: reliabilityChecks,
  guide: reliabilityGuide,
  score: reliabilityScore,
  calculators: [],
  text: reliabilityText,
  report: reliabilityReport,
});
