/** The chapter of the full report about fairness. */
import type { ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function fairnessReport(_view: RecordView): readonly ReportBlock[] {
  return [];
}
