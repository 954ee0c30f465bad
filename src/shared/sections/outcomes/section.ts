/** Outcomes: decisions, risks, actions and evidence. */
import { defineSection } from '../define-section';
import { outcomesActivities } from './activities';
import { outcomesChecks } from './checks';
import { actionItem, decision, evidence, risk } from './records';
import { outcomesReport } from './report';
import { outcomesText } from './text.en';

export const outcomesSection = defineSection({
  id: 'OUT',
  pillar: 'outcomes',
  records: {
    decision,
    risk,
    action_item: actionItem,
    evidence,
  },
  activities: outcomesActivities,
  checks: outcomesChecks,
  guide: [],
  calculators: [],
  text: outcomesText,
  report: outcomesReport,
});
