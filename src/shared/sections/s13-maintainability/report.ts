/** The chapter of the full report about maintainability: parts, versions, dependencies, debt and logs. */
import type { ReportBlock } from '../../domain/report-block';
import { listOfKind, recordBlocks } from '../../report/record-blocks';
import { requirementBlocks } from '../../report/requirement-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function maintainabilityReport(view: RecordView): readonly ReportBlock[] {
  const logs = listOfKind(view, 'log_spec').filter((log) => view.homeOf(log) === 'S13');
  return [
    ...recordBlocks(view, 'component', {
      columns: ['component_kind', 'coupling', 'doc_status', 'backup_person_id'],
    }),
    ...recordBlocks(view, 'versioned_asset', { columns: ['asset_type', 'naming_rule', 'reproducible'] }),
    ...recordBlocks(view, 'dependency_policy', { columns: ['update_cadence', 'security_scan', 'owner_id'] }),
    ...recordBlocks(view, 'eol_date', { columns: ['ends_on', 'policy_id'] }),
    ...recordBlocks(view, 'debt_item', { columns: ['debt_type', 'interest', 'effort_pd', 'pay_down_date'] }),
    ...recordBlocks(view, 'log_spec', {
      records: logs,
      columns: ['log_kind', 'retention_months', 'integrity', 'owner_id'],
    }),
    ...requirementBlocks(view, 'maintainability', 'S13'),
  ];
}
