/** Traceability. */
import { defineSection } from '../define-section';
import { traceabilityActivities } from './activities';
import { traceabilityChecks } from './checks';
import { traceabilityGuide } from './guide';
import { traceabilityReport } from './report';
import { traceabilityScore } from './score';
import { traceabilityText } from './text.en';

export const traceabilitySection = defineSection({
  id: 'S16',
  pillar: 'system',
  records: {},
  activities: traceabilityActivities,
  checks: traceabilityChecks,
  guide: traceabilityGuide,
  score: traceabilityScore,
  calculators: [],
  text: traceabilityText,
  report: traceabilityReport,
});
