/** Objectives: from what the business wants to what a model optimises, and when that is held side by side again. */
import { defineSection } from '../define-section';
import { objectivesActivities } from './activities';
import { objectivesChecks } from './checks';
import { objectivesGuide } from './guide';
import { alignmentReview, businessObjective, keyResult, mlObjective } from './records';
import { objectivesReport } from './report';
import { objectivesScore } from './score';
import { objectivesText } from './text.en';

export const objectivesSection = defineSection({
  id: 'S07',
  pillar: 'research_to_production',
  records: {
    business_objective: businessObjective,
    key_result: keyResult,
    ml_objective: mlObjective,
    alignment_review: alignmentReview,
  },
  activities: objectivesActivities,
  time: { box: 20, minimum: 10 },
  checks: objectivesChecks,
  guide: objectivesGuide,
  score: objectivesScore,
  calculators: ['ahp'],
  text: objectivesText,
  report: objectivesReport,
});
