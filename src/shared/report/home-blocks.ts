/**
 * Records of a kind that serves several sections, printed in the chapter of the section they belong to: requirements
 * by family, logs by what they record. A chapter without any says nothing about them.
 */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView } from '../sections/record-view';
import { listOfKind, type RecordBlocksOptions, recordBlocks } from './record-blocks';

/** Heading, table and details of the records of a kind whose home is the section ("S14"); nothing when none is. */
export function homeBlocks(
  view: RecordView,
  kind: string,
  section: string,
  options: RecordBlocksOptions = {},
): readonly ReportBlock[] {
  const records = listOfKind(view, kind).filter((record) => view.homeOf(record) === section);
  return records.length === 0 ? [] : recordBlocks(view, kind, { ...options, records });
}

/** The requirements of one section about the running system. */
export function requirementBlocks(view: RecordView, section: string): readonly ReportBlock[] {
  return homeBlocks(view, 'system_requirement', section, {
    columns: ['priority', 'fit_metric', 'verification_method', 'implementation_status'],
    implied: ['family'],
  });
}
