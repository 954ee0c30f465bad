/** Material for the room, one builder per kind of print. */
import type { ReportBlock, RoomPrint } from '../../domain/report-block';
import type { RecordView } from '../../sections/record-view';
import { agendaSheet } from './agenda-sheet';
import { ballotBlocks } from './ballots';
import { cardBlocks } from './cards';
import { roleCards } from './role-cards';
import type { RoomMaterial } from './room-material';
import { worksheetBlocks } from './worksheets';

/** The blocks of a print; `title` is the workshop's. */
export function roomPrintBlocks(
  kind: RoomPrint,
  view: RecordView,
  material: RoomMaterial,
  title: string,
): readonly ReportBlock[] {
  switch (kind) {
    case 'agenda':
      return agendaSheet(view, title);
    case 'room_cards':
      return cardBlocks(view, material);
    case 'ballots':
      return ballotBlocks(view, material);
    case 'worksheets':
      return worksheetBlocks(view, material.place);
    case 'role_cards':
      return roleCards(view);
  }
}
