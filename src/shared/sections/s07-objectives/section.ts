/** Objectives. */
import { defineSection } from '../define-section';
import { objectivesActivities } from './activities';
import { objectivesChecks } from './checks';
import { objectivesGuide } from './guide';
import { objectivesReport } from './report';
import { objectivesScore } from './score';
import { objectivesText } from './text.en';

export const objectivesSection = defineSection({
  id: 'S07',
  pillar: 'research_to_production',
  records: {},
  activities: objectivesActivities,
  checks: objectivesChecks,
  guide: objectivesGuide,
  score: objectivesScore,
  calculators: [],
  text: objectivesText,
  report: objectivesReport,
});
