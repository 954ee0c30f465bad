/** User experience: people, journeys, pain and features. */
import { defineSection } from '../define-section';
import { experienceActivities } from './activities';
import { experienceChecks } from './checks';
import { experienceGuide } from './guide';
import {
  feature,
  haxRating,
  journey,
  journeyPhase,
  journeyStep,
  painPoint,
  persona,
  researchActivity,
  userNeed,
} from './records';
import { experienceReport } from './report';
import { experienceScore } from './score';
import { experienceText } from './text.en';

export const experienceSection = defineSection({
  id: 'S02',
  pillar: 'details',
  records: {
    research_activity: researchActivity,
    user_need: userNeed,
    persona,
    journey,
    journey_phase: journeyPhase,
    journey_step: journeyStep,
    pain_point: painPoint,
    feature,
    hax_rating: haxRating,
  },
  activities: experienceActivities,
  time: { box: 45, minimum: 25 },
  checks: experienceChecks,
  guide: experienceGuide,
  score: experienceScore,
  calculators: ['opportunity', 'moscow_load'],
  text: experienceText,
  report: experienceReport,
});
