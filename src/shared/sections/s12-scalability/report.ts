/** The chapter of the full report about scalability. */
import type { ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function scalabilityReport(_view: RecordView): readonly ReportBlock[] {
  return [];
}
