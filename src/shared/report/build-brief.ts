/**
 * From a workshop to a document: the one-page brief for the sponsor, the full report, or material for the room. Pure;
 * printing is elsewhere.
 */

import { dayOf } from '../analysis/days';
import { closeDirections } from '../domain/directions';
import type { BriefKind, ReportDocument } from '../domain/report-block';
import type { WorkshopSnapshot } from '../domain/workshop';
import { createRecordView } from '../sections/record-view';
import { briefName, isListBrief, isRoomPrint } from './brief-names';
import { briefSubject, judgeAs } from './brief-subject';
import { briefText } from './brief-text.en';
import { cutText } from './cut-text';
import { closeRoom, closeSnapshot } from './directions';
import { coverOf, fullBlocks } from './full-blocks';
import { listBriefBlocks } from './lists/list-brief';
import { partBriefBlocks } from './part-briefs';
import { isPartBrief, isSheetPrint } from './part-names';
import type { Redaction } from './redaction/profile';
import { redactRequest } from './redaction/redact-request';
import { NO_MATERIAL, type RoomMaterial } from './room/room-material';
import { roomPrintBlocks } from './room/room-print';
import { roomText } from './room/room-text.en';
import { summaryBlocks } from './summary-blocks';
import type { Tightness } from './summary-room';

export type { Tightness } from './summary-room';

/** What is asked for: which brief of which content, as it stood at which moment (ISO 8601). */
export interface BriefRequest {
  readonly kind: BriefKind;
  readonly snapshot: WorkshopSnapshot;
  readonly asOf: string;
  /** What material for the room is about. */
  readonly room?: RoomMaterial;
  /** What its readers must not see; nothing is left out when absent. */
  readonly redaction?: Redaction;
  /** BCP 47; the workshop's own when absent. */
  readonly language?: string;
  /** What a re-assessment was carried over from. */
  readonly earlier?: WorkshopSnapshot;
}

/**
 * The document. `tightness` (0 roomy to 4 tightest, and anything between) matters to the executive brief only, which must fit on one page; `sheets` says how tight
 * each page of persona cards and journey sheets has to be.
 */
export function buildBrief(
  request: BriefRequest,
  tightness: number,
  sheets?: readonly Tightness[],
): ReportDocument {
  const { kind, asOf } = request;
  // Here and nowhere else: whatever is built below never sees what is left out.
  const redacted = redactRequest(request);
  const snapshot = closeSnapshot(redacted.now.snapshot);
  const earlier = redacted.earlier && closeSnapshot(redacted.earlier);
  const room = closeRoom(redacted.room ?? NO_MATERIAL);
  const scrub = (text: string): string => closeDirections(redacted.now.scrub(text));
  const { workshop } = snapshot;
  const title = cutText(workshop.title, 16, '…') || briefText.workshop;
  const name = briefName(kind);
  const common = {
    kind,
    title: `${title}: ${name}`,
    subject: name,
    author: cutText(workshop.client, 12, '…') || 'Groundwork',
    language: request.language ?? workshop.language,
    asOf,
  };
  if (isRoomPrint(kind))
    return {
      ...common,
      header: { left: title, right: name },
      footer: roomText.footer,
      blocks: roomPrintBlocks(kind, createRecordView(snapshot, asOf), room, title),
    };
  judgeAs(snapshot, request.snapshot, asOf, scrub);
  const subject = briefSubject(snapshot, asOf);
  if (earlier && request.earlier) judgeAs(earlier, request.earlier, asOf, scrub);
  return {
    ...common,
    ...(isSheetPrint(kind) && { isInSheets: true }),
    header: { left: title, right: `${name}, ${briefText.asOf.toLowerCase()} ${dayOf(asOf)}` },
    footer: briefText.disclaimer,
    ...(kind === 'full' && { cover: coverOf(subject) }),
    blocks:
      kind === 'executive'
        ? [{ type: 'heading', level: 1, text: title, bookmark: true }, ...summaryBlocks(subject, tightness)]
        : isListBrief(kind)
          ? listBriefBlocks(kind, subject.view)
          : isPartBrief(kind)
            ? partBriefBlocks(kind, { subject, snapshot, earlier, title, sheets })
            : fullBlocks(subject),
  };
}
