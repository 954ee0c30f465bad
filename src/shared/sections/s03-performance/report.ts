/** The chapter of the full report about performance constraints. */
import type { ReportBlock } from '../../domain/report-block';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function performanceReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'benchmark', {
      columns: ['kind', 'comparator', 'threshold_value', 'unit', 'current_value'],
    }),
    ...partBlocks(view),
    ...recordBlocks(view, 'workload_profile'),
    ...recordBlocks(view, 'bottleneck', {
      columns: ['where_located', 'expected_limit', 'likelihood', 'impact'],
    }),
  ];
}

/** Most benchmarks have no parts, so an empty table would say nothing. */
function partBlocks(view: RecordView): readonly ReportBlock[] {
  if (view.listAll('latency_part').length === 0) return [];
  return recordBlocks(view, 'latency_part', { columns: ['benchmark_id', 'ms'] });
}
