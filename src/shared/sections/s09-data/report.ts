/** The chapter of the full report about data: datasets, labels, quality, pipelines and gaps. */
import type { ReportBlock } from '../../domain/report-block';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function dataReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'dataset', {
      columns: ['dataset_role', 'data_owner_id', 'access_status', 'representativeness'],
    }),
    ...recordBlocks(view, 'label_spec', { columns: ['dataset_id', 'who_labels', 'agreement_value'] }),
    ...recordBlocks(view, 'data_quality_requirement', {
      columns: ['dataset_id', 'dimension', 'threshold', 'current_value'],
    }),
    ...recordBlocks(view, 'data_pipeline', {
      columns: ['target_dataset_id', 'mode', 'freshness_target_min', 'owner_id'],
    }),
    ...recordBlocks(view, 'data_gap', { columns: ['dataset_id', 'closing_action_id'] }),
  ];
}
