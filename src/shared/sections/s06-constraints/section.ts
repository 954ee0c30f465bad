/** Project constraints: every limit, and the regulatory screen. */
import { defineSection } from '../define-section';
import { constraintsActivities } from './activities';
import { constraintsChecks } from './checks';
import { constraintsGuide } from './guide';
import { budgetLine, capacityLine, constraint, milestone, riskClassification } from './records';
import { constraintsReport } from './report';
import { constraintsScore } from './score';
import { constraintsText } from './text.en';

export const constraintsSection = defineSection({
  id: 'S06',
  pillar: 'details',
  records: {
    constraint,
    budget_line: budgetLine,
    capacity_line: capacityLine,
    milestone,
    risk_classification: riskClassification,
  },
  activities: constraintsActivities,
  time: { box: 25, minimum: 15 },
  checks: constraintsChecks,
  guide: constraintsGuide,
  score: constraintsScore,
  calculators: [],
  text: constraintsText,
  report: constraintsReport,
});
