/** What the references of a list stand for, so that every one of them leads somewhere on the same paper. */
import type { ReportBlock } from '../../domain/report-block';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { markedHeadline } from '../record-blocks';
import { findRefs, placedRefs, textsOf } from '../ref-places';
import { listText } from './list-text.en';

const WORDS = 200;

/** A chapter with every record that is mentioned and has no row yet; nothing when all have one. */
export function namedRecordBlocks(view: RecordView, blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const placed = placedRefs(blocks);
  const named = new Set(
    blocks.flatMap((block) => textsOf(block).flatMap((text) => findRefs(text).map(({ ref }) => ref))),
  );
  const records = view.all.filter(({ ref }) => named.has(ref) && !placed.has(ref));
  if (records.length === 0) return [];
  return [
    { type: 'page-break' },
    { type: 'heading', level: 2, text: listText.named },
    { type: 'paragraph', text: listText.namedText, tone: 'muted' },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: listText.kind, weight: 1 },
        { label: listText.wording, weight: 4 },
        { label: fieldLabel(view, 'goal', 'owner_id'), weight: 1.6 },
        { label: briefText.status, narrow: true },
      ],
      rows: records.map((record) => [
        record.ref,
        view.sectionOf(record.kind).text.records[record.kind]?.name ?? record.kind,
        markedHeadline(view, record, WORDS) || listText.none,
        valueText(view, record, 'owner_id') || listText.none,
        statusText[record.status][0],
      ]),
      empty: briefText.notDiscussed,
    },
  ];
}
