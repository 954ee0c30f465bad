/** Evaluation. */
import { defineSection } from '../define-section';
import { evaluationActivities } from './activities';
import { evaluationChecks } from './checks';
import { evaluationGuide } from './guide';
import { evaluationReport } from './report';
import { evaluationScore } from './score';
import { evaluationText } from './text.en';

export const evaluationSection = defineSection({
  id: 'S04',
  pillar: 'details',
  records: {},
  activities: evaluationActivities,
  checks: evaluationChecks,
  guide: evaluationGuide,
  score: evaluationScore,
  calculators: [],
  text: evaluationText,
  report: evaluationReport,
});
