/** Traceability: what is written down and recorded, so that any output can be explained later. */
import { defineSection } from '../define-section';
import { traceabilityActivities } from './activities';
import { traceabilityChecks } from './checks';
import { traceabilityGuide } from './guide';
import { docArtefact, lineageSpec, logSpec, modelVersionPolicy, traceDrill } from './records';
import { traceabilityReport } from './report';
import { traceabilityScore } from './score';
import { traceabilityText } from './text.en';

export const traceabilitySection = defineSection({
  id: 'S16',
  pillar: 'system',
  records: {
    doc_artefact: docArtefact,
    lineage_spec: lineageSpec,
    model_version_policy: modelVersionPolicy,
    log_spec: logSpec,
    trace_drill: traceDrill,
  },
  activities: traceabilityActivities,
  time: { box: 12, minimum: 5 },
  checks: traceabilityChecks,
  guide: traceabilityGuide,
  score: traceabilityScore,
  calculators: [],
  text: traceabilityText,
  report: traceabilityReport,
});
