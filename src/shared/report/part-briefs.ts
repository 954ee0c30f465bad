/** Briefs that show a part of a workshop: for one group of readers, per persona or journey, drafts, what changed. */
import type { ReportBlock } from '../domain/report-block';
import type { WorkshopSnapshot } from '../domain/workshop';
import type { BriefSubject } from './brief-subject';
import { changeReport } from './changes/change-report';
import { datasheet } from './drafts/datasheet';
import { modelCard } from './drafts/model-card';
import { isRoleBrief, type PartBrief } from './part-names';
import { readerBlocks } from './readers/reader-brief';
import { journeySheets } from './sheets/journey-sheets';
import { personaSheets } from './sheets/persona-sheets';
import type { Tightness } from './summary-room';

/** What a part is built from. */
export interface PartSource {
  readonly subject: BriefSubject;
  readonly snapshot: WorkshopSnapshot;
  /** What the workshop was carried over from. */
  readonly earlier: WorkshopSnapshot | undefined;
  readonly title: string;
  /** How tight each sheet has to be. */
  readonly sheets: readonly Tightness[] | undefined;
}

/** The blocks of a part. */
export function partBriefBlocks(kind: PartBrief, source: PartSource): readonly ReportBlock[] {
  const { subject, snapshot, earlier, title, sheets } = source;
  if (isRoleBrief(kind)) return readerBlocks(kind, subject, title);
  switch (kind) {
    case 'personas':
      return personaSheets(subject.view, sheets);
    case 'journeys':
      return journeySheets(subject.view, sheets);
    case 'model_card':
      return modelCard(subject.view, title);
    case 'datasheet':
      return datasheet(subject.view, title);
    case 'difference':
      return changeReport(subject, snapshot, earlier, title);
  }
}
