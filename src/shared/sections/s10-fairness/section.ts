/** Fairness. */
import { defineSection } from '../define-section';
import { fairnessActivities } from './activities';
import { fairnessChecks } from './checks';
import { fairnessGuide } from './guide';
import { fairnessReport } from './report';
import { fairnessScore } from './score';
import { fairnessText } from './text.en';

export const fairnessSection = defineSection({
  id: 'S10',
  pillar: 'research_to_production',
  records: {},
  activities: fairnessActivities,
  checks: fairnessChecks,
  guide: fairnessGuide,
  score: fairnessScore,
  calculators: [],
  text: fairnessText,
  report: fairnessReport,
});
