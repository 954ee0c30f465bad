/** The chapter of the full report about interpretability: needs, methods, tests and the readable alternative. */
import type { ReportBlock } from '../../domain/report-block';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function interpretabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'explanation_need', { columns: ['audience', 'question', 'required_by', 'format'] }),
    ...recordBlocks(view, 'explanation_method', {
      columns: ['method', 'scope', 'applies_to_candidate_id', 'dev_stage'],
    }),
    ...recordBlocks(view, 'explanation_test', { columns: ['with_whom', 'n', 'success_criterion', 'result'] }),
    ...recordBlocks(view, 'interpretable_baseline', { columns: ['candidate_id', 'quality_gap'] }),
  ];
}
