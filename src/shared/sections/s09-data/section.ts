/** Data. */
import { defineSection } from '../define-section';
import { dataActivities } from './activities';
import { dataChecks } from './checks';
import { dataGuide } from './guide';
import { dataReport } from './report';
import { dataScore } from './score';
import { dataText } from './text.en';

export const dataSection = defineSection({
  id: 'S09',
  pillar: 'research_to_production',
  records: {},
  activities: dataActivities,
  checks: dataChecks,
  guide: dataGuide,
  score: dataScore,
  calculators: [],
  text: dataText,
  report: dataReport,
});
