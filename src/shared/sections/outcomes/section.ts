/** Outcomes: decisions, risks, actions and evidence, and the statements that several sections share. */
import { defineSection } from '../define-section';
import { outcomesActivities } from './activities';
import { outcomesChecks } from './checks';
import { actionItem, decision, evidence, parkingItem, risk } from './records';
import { mitigation, monitor, systemRequirement, thirdParty } from './records-safeguards';
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
    parking_item: parkingItem,
    mitigation,
    monitor,
    third_party: thirdParty,
    system_requirement: systemRequirement,
  },
  activities: outcomesActivities,
  checks: outcomesChecks,
  guide: [],
  calculators: ['risk_score'],
  text: outcomesText,
  report: outcomesReport,
});
