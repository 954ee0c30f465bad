/** Personalization: whether tailoring to the individual is worth it, and its price in privacy. */
import { defineSection } from '../define-section';
import { personalizationActivities } from './activities';
import { personalizationChecks } from './checks';
import { personalizationGuide } from './guide';
import { dpiaScreening, personalizationDecision, personalizationFeature, signal } from './records';
import { personalizationReport } from './report';
import { personalizationScore } from './score';
import { personalizationText } from './text.en';

export const personalizationSection = defineSection({
  id: 'S05',
  pillar: 'details',
  records: {
    personalization_decision: personalizationDecision,
    personalization_feature: personalizationFeature,
    signal,
    dpia_screening: dpiaScreening,
  },
  activities: personalizationActivities,
  time: { box: 20, minimum: 8 },
  checks: personalizationChecks,
  guide: personalizationGuide,
  score: personalizationScore,
  calculators: [],
  text: personalizationText,
  report: personalizationReport,
});
