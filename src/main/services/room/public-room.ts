/** What the room may see now, made from the records and the state of a running workshop. */
import { type PublicView, publicView } from '@shared/room/public-view';
import { roomOf } from '@shared/room/room';
import type { Moment } from '@shared/room/stopwatch';
import type { LiveRecords } from './live-records';
import { type RunningRoom, storedState } from './running-room';

/** The public view of a running workshop at a moment. */
export function publicViewOf(room: RunningRoom, records: LiveRecords, now: Moment): PublicView {
  return publicView(roomOf(records, storedState(room)), now);
}
