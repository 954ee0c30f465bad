/** What the room may see now, made from the records and the state of a running workshop. */
import { type PublicView, publicView } from '@shared/room/public-view';
import { roomOf } from '@shared/room/room';
import type { Moment } from '@shared/room/stopwatch';
import type { LiveRecords } from './live-records';
import type { RunningRoom } from './running-room';

/** The public view of a running workshop at a moment. */
export function publicViewOf({ state, turns }: RunningRoom, records: LiveRecords, now: Moment): PublicView {
  return publicView(roomOf(records, { ...state, turns: turns && coveredTurns(turns) }), now);
}

/** How far the laptop is, without what its person has answered. */
function coveredTurns({ stage, order, done, seat }: NonNullable<RunningRoom['turns']>) {
  return { stage, order: [...order], done: [...done], seat };
}
