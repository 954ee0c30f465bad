/** The chapter of the full report about scalability: load, strategies, requirements and how far the room is. */
import type { ReportBlock } from '../../domain/report-block';
import { requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function scalabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'load_scenario', {
      columns: ['scenario_kind', 'arrival_rate', 'basis', 'tested_capacity'],
    }),
    ...recordBlocks(view, 'scaling_strategy', {
      columns: ['target', 'approach', 'distributed_option', 'cost_at_bound'],
    }),
    ...requirementBlocks(view, 'S12'),
  ];
}
