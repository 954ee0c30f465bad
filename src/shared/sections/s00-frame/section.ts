/** Frame and seats: what is known before the room meets, and what the room does by itself. */
import { defineSection } from '../define-section';
import { frameActivities } from './activities';
import { frameChecks } from './checks';
import { cluster, note, person, project } from './records';
import { photo } from './records-photos';
import {
  agendaItem,
  agreementPoll,
  checkWaiver,
  guideAssessment,
  scoreSnapshot,
  sectionStatus,
  stationGroup,
  tradeoffPosition,
} from './records-room';
import { pairwiseJudgement, priorityRound, roundResult, vote } from './records-rounds';
import { frameReport } from './report';
import { frameText } from './text.en';

export const frameSection = defineSection({
  id: 'S00',
  pillar: 'frame',
  records: {
    project,
    person,
    note,
    cluster,
    photo,
    priority_round: priorityRound,
    round_result: roundResult,
    vote,
    pairwise_judgement: pairwiseJudgement,
    tradeoff_position: tradeoffPosition,
    agreement_poll: agreementPoll,
    section_status: sectionStatus,
    guide_assessment: guideAssessment,
    check_waiver: checkWaiver,
    score_snapshot: scoreSnapshot,
    agenda_item: agendaItem,
    station_group: stationGroup,
  },
  activities: frameActivities,
  checks: frameChecks,
  guide: [],
  calculators: [],
  text: frameText,
  report: frameReport,
});
