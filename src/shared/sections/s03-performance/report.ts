/** The chapter of the full report about performance constraints. */
import type { ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function performanceReport(_view: RecordView): readonly ReportBlock[] {
  return [];
}
