/** Cards of the items on a board, to be cut out, pinned up and moved by hand. */
import type { ReportBlock, ReportCard } from '../../domain/report-block';
import type { RecordView } from '../../sections/record-view';
import { isRecordKind, SECTIONS } from '../../sections/registry';
import { askedOf, itemsOn, MOVED_BOARDS, type RoomMaterial } from './room-material';
import { roomText } from './room-text.en';

/** The cards of the round or the board; of all boards whose records are moved when none is named. */
export function cardBlocks(view: RecordView, material: RoomMaterial): readonly ReportBlock[] {
  const asked = askedOf(view, material);
  const cards = asked
    ? asked.items.map(({ ref, label }) => ({ ref, text: label, note: noteOf(view, asked.kind) }))
    : material.place
      ? []
      : allCards(view);
  return cards.length === 0
    ? [{ type: 'paragraph', text: roomText.noCards, tone: 'muted' }]
    : [{ type: 'cards', cards }];
}

function allCards(view: RecordView): readonly ReportCard[] {
  const cards = new Map<string, ReportCard>();
  for (const section of SECTIONS)
    for (const activity of section.activities) {
      if (!MOVED_BOARDS.has(activity.board)) continue;
      const { kind, items } = itemsOn(view, section, activity);
      for (const { id, ref, label } of items) cards.set(id, { ref, text: label, note: noteOf(view, kind) });
    }
  return [...cards.values()];
}

/** What the record is called. */
function noteOf(view: RecordView, kind: string): string {
  return isRecordKind(kind) ? (view.sectionOf(kind).text.records[kind]?.name ?? '') : '';
}
