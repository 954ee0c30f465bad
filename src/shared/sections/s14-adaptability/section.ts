/** Adaptability: changes to expect, how they are noticed and how the model follows. */
import { defineSection } from '../define-section';
import { adaptabilityActivities } from './activities';
import { adaptabilityChecks } from './checks';
import { adaptabilityGuide } from './guide';
import { changeDriver, configItem, driftPolicy, retrainingPolicy } from './records';
import { adaptabilityReport } from './report';
import { adaptabilityScore } from './score';
import { adaptabilityText } from './text.en';

export const adaptabilitySection = defineSection({
  id: 'S14',
  pillar: 'system',
  records: {
    change_driver: changeDriver,
    drift_policy: driftPolicy,
    retraining_policy: retrainingPolicy,
    config_item: configItem,
  },
  activities: adaptabilityActivities,
  time: { box: 12, minimum: 5 },
  checks: adaptabilityChecks,
  guide: adaptabilityGuide,
  score: adaptabilityScore,
  calculators: ['psi', 'psi_noise', 'ks'],
  text: adaptabilityText,
  report: adaptabilityReport,
});
