/** The chapter of the full report about evaluation. */
import type { ReportBlock } from '../../domain/report-block';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function evaluationReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'kpi', {
      columns: ['role', 'unit', 'baseline_value', 'target_value', 'upper_limit'],
    }),
    ...recordBlocks(view, 'evaluation_stage', { columns: ['stage', 'gate_rule', 'frequency', 'decider_id'] }),
    ...recordBlocks(view, 'human_eval_protocol', {
      columns: ['raters_n', 'items_n', 'agreement_metric', 'agreement_min'],
    }),
    ...recordBlocks(view, 'feedback_loop', { columns: ['signal', 'response_time_d', 'improvement_use'] }),
  ];
}
