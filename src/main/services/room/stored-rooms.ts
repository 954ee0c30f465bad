/** Rooms read from their table and written back. What cannot be read is left out, never guessed. */
import { awayMs } from '@shared/room/clock';
import { mendRoomState } from '@shared/room/mend-state';
import { NEW_ROOM, type RoomState } from '@shared/room/state';
import { type Moment, wakeWatch } from '@shared/room/stopwatch';
import type { Turns } from '@shared/room/turns';
import type { RoomStateRepository } from '../../repositories/room-states';
import { type RunningRoom, storedState } from './running-room';

export interface StoredRooms {
  /** The room as it goes on now: time away is said and not counted, a private turn is covered. */
  readonly load: (workshopId: string, now: Moment) => RunningRoom;
  readonly save: (workshopId: string, room: RunningRoom, now: Moment) => void;
}

/** Builds the store of rooms over its table. */
export function createStoredRooms(table: RoomStateRepository, log: (line: string) => void): StoredRooms {
  return {
    load: (workshopId, now) => {
      const stored = table.find(workshopId);
      const read = stored ? mendRoomState(stored.state) : { state: NEW_ROOM, lost: [] };
      if (!read) log(`the room of ${workshopId} cannot be read and begins anew`);
      else if (read.lost.length > 0)
        log(`of the room of ${workshopId} cannot be read and begins anew: ${read.lost.join(', ')}`);
      return awake(read?.state ?? NEW_ROOM, stored?.savedAt ?? null, now);
    },
    save: (workshopId, room, now) =>
      table.write(workshopId, JSON.stringify(storedState(room)), new Date(now.wall).toISOString()),
  };
}

function awake(state: RoomState, savedAt: string | null, now: Moment): RunningRoom {
  const { clock, day, turns } = state;
  const since = savedAt === null ? 0 : Math.max(0, now.wall - Date.parse(savedAt));
  // A clock that was asleep when the app ended has no moment of its own; that of the row is as good.
  const away = clock ? (awayMs(clock.watch, now) ?? (clock.watch.state === 'asleep' ? since : 0)) : 0;
  return {
    state: {
      ...state,
      clock: clock && { ...clock, watch: wakeWatch(clock.watch, now) },
      day: wakeWatch(day, now),
    },
    turns: turns && covered(turns),
    awayMs: away,
    left: {},
  };
}

function covered(turns: NonNullable<RoomState['turns']>): Turns {
  const stage = turns.stage === 'private' ? 'handover' : turns.stage;
  return { ...turns, stage, draft: [], steps: [] };
}
