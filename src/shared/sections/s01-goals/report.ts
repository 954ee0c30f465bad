/** The section's chapter of the full report. */
import type { ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function goalsReport(_view: RecordView): readonly ReportBlock[] {
  return [];
}
