/** Maintainability. */
import { defineSection } from '../define-section';
import { maintainabilityActivities } from './activities';
import { maintainabilityChecks } from './checks';
import { maintainabilityGuide } from './guide';
import { maintainabilityReport } from './report';
import { maintainabilityScore } from './score';
import { maintainabilityText } from './text.en';

export const maintainabilitySection = defineSection({
  id: 'S13',
  pillar: 'system',
  records: {},
  activities: maintainabilityActivities,
  checks: maintainabilityChecks,
  guide: maintainabilityGuide,
  score: maintainabilityScore,
  calculators: [],
  text: maintainabilityText,
  report: maintainabilityReport,
});
