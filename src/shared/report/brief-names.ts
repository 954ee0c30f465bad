/** What each brief is called, and which of them are for the people in the room. */
import {
  type BriefKind,
  LIST_BRIEFS,
  type ListBrief,
  ROOM_PRINTS,
  type RoomPrint,
} from '../domain/report-block';
import { briefText } from './brief-text.en';
import { LIST_BRIEF_NAMES } from './lists/list-text.en';
import { isPartBrief, partBriefName } from './part-names';
import { ROOM_PRINT_NAMES } from './room/room-text.en';

/** What a brief is called. */
export function briefName(kind: BriefKind): string {
  if (isRoomPrint(kind)) return ROOM_PRINT_NAMES[kind];
  if (isListBrief(kind)) return LIST_BRIEF_NAMES[kind];
  if (isPartBrief(kind)) return partBriefName(kind);
  return kind === 'executive' ? briefText.executive : briefText.full;
}

/** The print is for the people in the room, not a record of it. */
export function isRoomPrint(kind: BriefKind): kind is RoomPrint {
  return ROOM_PRINTS.some((print) => print === kind);
}

/** The brief is a list to work with. */
export function isListBrief(kind: BriefKind): kind is ListBrief {
  return LIST_BRIEFS.some((list) => list === kind);
}
