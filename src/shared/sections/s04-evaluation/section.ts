/** Evaluation. */
import { defineSection } from '../define-section';
import { evaluationActivities } from './activities';
import { evaluationChecks } from './checks';
import { evaluationGuide } from './guide';
import { evaluationStage, feedbackLoop, humanEvalProtocol, kpi } from './records';
import { evaluationReport } from './report';
import { evaluationScore } from './score';
import { evaluationText } from './text.en';

export const evaluationSection = defineSection({
  id: 'S04',
  pillar: 'details',
  records: {
    kpi,
    evaluation_stage: evaluationStage,
    human_eval_protocol: humanEvalProtocol,
    feedback_loop: feedbackLoop,
  },
  activities: evaluationActivities,
  time: { box: 35, minimum: 20 },
  checks: evaluationChecks,
  guide: evaluationGuide,
  score: evaluationScore,
  calculators: ['error_cost', 'cohen_kappa'],
  text: evaluationText,
  report: evaluationReport,
});
