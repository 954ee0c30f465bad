/** Goals: the change, for whom, by when and in which order. */
import { defineSection } from '../define-section';
import { goalsActivities } from './activities';
import { goalsChecks } from './checks';
import { goalsGuide } from './guide';
import { goal, stakeholder, stakeholderInput } from './records';
import { goalsReport } from './report';
import { goalsScore } from './score';
import { goalsText } from './text.en';

export const goalsSection = defineSection({
  id: 'S01',
  pillar: 'details',
  records: {
    stakeholder,
    stakeholder_input: stakeholderInput,
    goal,
  },
  activities: goalsActivities,
  time: { box: 35, minimum: 20 },
  checks: goalsChecks,
  guide: goalsGuide,
  score: goalsScore,
  calculators: ['rice', 'wsjf', 'moscow_load'],
  text: goalsText,
  report: goalsReport,
});
