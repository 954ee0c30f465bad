/** The chapter of the full report about objectives: what the business wants, what is predicted for it, next review. */
import type { ReportBlock } from '../../domain/report-block';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function objectivesReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'business_objective', {
      columns: ['period', 'rank_order', 'commitment', 'owner_id'],
    }),
    ...recordBlocks(view, 'key_result'),
    ...recordBlocks(view, 'ml_objective', {
      columns: ['decision_supported', 'proxy_severity', 'production_metric'],
    }),
    ...recordBlocks(view, 'alignment_review', { columns: ['cadence', 'next_on', 'last_result'] }),
  ];
}
