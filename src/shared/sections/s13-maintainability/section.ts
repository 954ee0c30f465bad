/** Maintainability: parts, versions, dependencies and debt. */
import { defineSection } from '../define-section';
import { maintainabilityActivities } from './activities';
import { maintainabilityChecks } from './checks';
import { maintainabilityGuide } from './guide';
import { component, debtItem, dependencyPolicy, eolDate, versionedAsset } from './records';
import { maintainabilityReport } from './report';
import { maintainabilityScore } from './score';
import { maintainabilityText } from './text.en';

export const maintainabilitySection = defineSection({
  id: 'S13',
  pillar: 'system',
  records: {
    component,
    versioned_asset: versionedAsset,
    dependency_policy: dependencyPolicy,
    eol_date: eolDate,
    debt_item: debtItem,
  },
  activities: maintainabilityActivities,
  time: { box: 12, minimum: 5 },
  checks: maintainabilityChecks,
  guide: maintainabilityGuide,
  score: maintainabilityScore,
  calculators: [],
  text: maintainabilityText,
  report: maintainabilityReport,
});
