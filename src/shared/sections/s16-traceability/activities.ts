/** Boards of the traceability section in room order. */
import type { Activity } from '../define-section';

export const traceabilityActivities: readonly Activity[] = [
  { id: 'drill', form: 'A6', kind: 'trace_drill', minutes: 3, board: 'register' },
  { id: 'lineage', form: 'A6', kind: 'lineage_spec', minutes: 1, board: 'register' },
  { id: 'logs', form: 'A6', kind: 'log_spec', minutes: 3, board: 'register' },
  { id: 'documents', form: 'A6', kind: 'doc_artefact', minutes: 2, board: 'register' },
  { id: 'versions', form: 'A6', kind: 'model_version_policy', minutes: 1, board: 'register' },
  {
    id: 'requirements',
    form: 'A6',
    kind: 'system_requirement',
    minutes: 1,
    board: 'register',
    only: { field: 'family', is: 'traceability' },
  },
  { id: 'maturity', form: 'A7', kind: 'guide_assessment', minutes: 1, board: 'rating' },
];
