/** Personalization. */
import { defineSection } from '../define-section';
import { personalizationActivities } from './activities';
import { personalizationChecks } from './checks';
import { personalizationGuide } from './guide';
import { personalizationReport } from './report';
import { personalizationScore } from './score';
import { personalizationText } from './text.en';

export const personalizationSection = defineSection({
  id: 'S05',
  pillar: 'details',
  records: {},
  activities: personalizationActivities,
  checks: personalizationChecks,
  guide: personalizationGuide,
  score: personalizationScore,
  calculators: [],
  text: personalizationText,
  report: personalizationReport,
});
