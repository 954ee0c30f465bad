/** Adaptability. */
import { defineSection } from '../define-section';
import { adaptabilityActivities } from './activities';
import { adaptabilityChecks } from './checks';
import { adaptabilityGuide } from './guide';
import { adaptabilityReport } from './report';
import { adaptabilityScore } from './score';
import { adaptabilityText } from './text.en';

export const adaptabilitySection = defineSection({
  id: 'S14',
  pillar: 'system',
  records: {},
  activities: adaptabilityActivities,
  checks: adaptabilityChecks,
  guide: adaptabilityGuide,
  score: adaptabilityScore,
  calculators: [],
  text: adaptabilityText,
  report: adaptabilityReport,
});
