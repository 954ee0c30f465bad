/** The traceability chapter of the full report: what is written down, recorded and connected, and the drills. */
import type { ReportBlock } from '../../domain/report-block';
import { homeBlocks, requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function traceabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'trace_drill', { columns: ['result', 'run_on', 'owner_id'] }),
    ...recordBlocks(view, 'lineage_spec', { columns: ['links_recorded', 'automatic'] }),
    ...homeBlocks(view, 'log_spec', 'S16', {
      columns: ['log_kind', 'retention_months', 'integrity', 'access_roles'],
    }),
    ...recordBlocks(view, 'doc_artefact', { columns: ['doc_kind', 'doc_status', 'owner_id'] }),
    ...recordBlocks(view, 'model_version_policy', { columns: ['reproducible_within', 'owner_id'] }),
    ...requirementBlocks(view, 'S16'),
  ];
}
