/**
 * From a workshop to a document: the one-page brief for the sponsor or the full report. Pure; printing is elsewhere.
 */
import { dayOf } from '../analysis/days';
import type { BriefKind, ReportBlock, ReportDocument } from '../domain/report-block';
import type { WorkshopSnapshot } from '../domain/workshop';
import { briefSubject } from './brief-subject';
import { briefText } from './brief-text.en';
import { cutText } from './cut-text';
import { coverOf, fullBlocks } from './full-blocks';
import { summaryBlocks } from './summary-blocks';
import type { Tightness } from './summary-room';

export type { Tightness } from './summary-room';

/** What is asked for: which brief of which content, as it stood at which moment (ISO 8601). */
export interface BriefRequest {
  readonly kind: BriefKind;
  readonly snapshot: WorkshopSnapshot;
  readonly asOf: string;
}

/** The document; `tightness` matters to the executive brief only, which must fit on one page. */
export function buildBrief({ kind, snapshot, asOf }: BriefRequest, tightness: Tightness): ReportDocument {
  const subject = briefSubject(snapshot, asOf);
  const { workshop } = snapshot;
  const title = cutText(workshop.title, 16, '…') || briefText.workshop;
  const name = kind === 'executive' ? briefText.executive : briefText.full;
  const blocks: readonly ReportBlock[] =
    kind === 'executive'
      ? [{ type: 'heading', level: 1, text: title, bookmark: true }, ...summaryBlocks(subject, tightness)]
      : fullBlocks(subject);
  return {
    kind,
    title: `${title}: ${name}`,
    subject: name,
    author: cutText(workshop.client, 12, '…') || 'Groundwork',
    language: workshop.language,
    asOf,
    header: { left: title, right: `${name}, ${briefText.asOf.toLowerCase()} ${dayOf(asOf)}` },
    footer: briefText.disclaimer,
    ...(kind === 'full' && { cover: coverOf(subject) }),
    blocks,
  };
}
