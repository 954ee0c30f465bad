/** The chapter of the full report about maintainability: parts, versions, dependencies, debt and logs. */
import type { ReportBlock } from '../../domain/report-block';
import { homeBlocks, requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function maintainabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'component', {
      columns: ['component_kind', 'coupling', 'doc_status', 'backup_person_id'],
    }),
    ...recordBlocks(view, 'versioned_asset', { columns: ['asset_type', 'tool_or_place', 'reproducible'] }),
    ...recordBlocks(view, 'dependency_policy', { columns: ['update_cadence', 'security_scan', 'owner_id'] }),
    ...recordBlocks(view, 'eol_date', { columns: ['ends_on', 'policy_id'] }),
    ...recordBlocks(view, 'debt_item', { columns: ['debt_type', 'interest', 'effort_pd', 'pay_down_date'] }),
    ...homeBlocks(view, 'log_spec', 'S13', {
      columns: ['log_kind', 'retention_months', 'integrity', 'owner_id'],
    }),
    ...requirementBlocks(view, 'S13'),
  ];
}
