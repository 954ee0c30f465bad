/** What the five chapters about the running system end with: the requirements of the family and the maturity reached. */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView } from '../sections/record-view';
import { listOfKind, recordBlocks } from './record-blocks';

/** Tables of the requirements of one family, and of the guide items rated in its section. */
export function requirementBlocks(view: RecordView, family: string, section: string): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'system_requirement', {
      records: listOfKind(view, 'system_requirement').filter(({ body }) => body.family === family),
      columns: ['priority', 'fit_metric', 'verification_method', 'implementation_status'],
      implied: ['family'],
    }),
    ...recordBlocks(view, 'guide_assessment', {
      records: listOfKind(view, 'guide_assessment').filter((record) => view.homeOf(record) === section),
      columns: ['maturity', 'target_maturity', 'gap_note'],
    }),
  ];
}
