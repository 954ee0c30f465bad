/** Computational priority. */
import { defineSection } from '../define-section';
import { computationActivities } from './activities';
import { computationChecks } from './checks';
import { computationGuide } from './guide';
import { computationReport } from './report';
import { computationScore } from './score';
import { computationText } from './text.en';

export const computationSection = defineSection({
  id: 'S08',
  pillar: 'research_to_production',
  records: {},
  activities: computationActivities,
  checks: computationChecks,
  guide: computationGuide,
  score: computationScore,
  calculators: [],
  text: computationText,
  report: computationReport,
});
