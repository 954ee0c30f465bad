/** Data: what there is, whether it may be used, how it arrives and what is missing. */
import { defineSection } from '../define-section';
import { dataActivities } from './activities';
import { dataChecks } from './checks';
import { dataGuide } from './guide';
import { dataGap, dataPipeline, dataQualityRequirement, dataset, labelSpec } from './records';
import { dataReport } from './report';
import { dataScore } from './score';
import { dataText } from './text.en';

export const dataSection = defineSection({
  id: 'S09',
  pillar: 'research_to_production',
  records: {
    dataset,
    label_spec: labelSpec,
    data_quality_requirement: dataQualityRequirement,
    data_pipeline: dataPipeline,
    data_gap: dataGap,
  },
  activities: dataActivities,
  time: { box: 30, minimum: 18 },
  checks: dataChecks,
  guide: dataGuide,
  score: dataScore,
  calculators: ['psi'],
  text: dataText,
  report: dataReport,
});
