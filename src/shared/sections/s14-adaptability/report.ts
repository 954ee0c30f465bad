/** The adaptability chapter of the full report: what will change, how it is noticed and how the model follows. */
import type { ReportBlock } from '../../domain/report-block';
import { requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function adaptabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'change_driver', { columns: ['driver_kind', 'expected_speed', 'owner_id'] }),
    ...recordBlocks(view, 'drift_policy', { columns: ['metric', 'warn_at', 'act_at', 'min_sample'] }),
    ...recordBlocks(view, 'retraining_policy', {
      columns: ['trigger', 'learning_mode', 'rollout', 'rollback_time_min'],
    }),
    ...recordBlocks(view, 'config_item', { columns: ['changeable_by', 'needs_release', 'tested_by'] }),
    ...requirementBlocks(view, 'S14'),
  ];
}
