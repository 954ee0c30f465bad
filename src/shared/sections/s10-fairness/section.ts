/** Fairness: who could come off worse, what equal treatment means here, and who can step in. */
import { defineSection } from '../define-section';
import { fairnessActivities } from './activities';
import { fairnessChecks } from './checks';
import { fairnessGuide } from './guide';
import { affectedGroup, biasSource, fairnessSpec, harm, oversightMeasure, redressPath } from './records';
import { fairnessReport } from './report';
import { fairnessScore } from './score';
import { fairnessText } from './text.en';

export const fairnessSection = defineSection({
  id: 'S10',
  pillar: 'research_to_production',
  records: {
    affected_group: affectedGroup,
    harm,
    bias_source: biasSource,
    fairness_spec: fairnessSpec,
    oversight_measure: oversightMeasure,
    redress_path: redressPath,
  },
  activities: fairnessActivities,
  time: { box: 25, minimum: 15 },
  checks: fairnessChecks,
  guide: fairnessGuide,
  score: fairnessScore,
  calculators: ['fairness', 'four_fifths', 'oversight_capacity'],
  text: fairnessText,
  report: fairnessReport,
});
