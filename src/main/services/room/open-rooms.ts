/** The rooms that are in memory: read when they are first asked for, dropped when nothing in them goes on. */
import type { Edit } from '@shared/domain/change';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { DayItem } from '@shared/room/day';
import { dayItemsOf, peopleCount } from '@shared/room/day-records';
import type { Moment } from '@shared/room/stopwatch';
import type { Repositories } from '../../repositories/repositories';
import { createLiveRecords, type LiveRecords } from './live-records';
import { reconcile } from './reconcile';
import type { RunningRoom } from './running-room';
import { createStoredRooms } from './stored-rooms';

/** A room with its records. */
export interface OpenRoom {
  readonly workshopId: string;
  readonly records: LiveRecords;
  readonly items: () => readonly DayItem[];
  readonly people: () => number;
  room: RunningRoom;
}

export interface OpenRooms {
  /** The room of a workshop, read if need be; throws `not-found` for a workshop that is not there. */
  readonly get: (workshopId: string) => OpenRoom;
  readonly find: (workshopId: string) => OpenRoom | null;
  readonly all: () => IterableIterator<OpenRoom>;
  readonly save: (open: OpenRoom) => void;
  /** Takes the edits of a commit into the records of a room that is open. */
  readonly apply: (workshopId: string, edits: readonly Edit[]) => OpenRoom | null;
  readonly drop: (workshopId: string) => void;
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly snapshotOf: (workshopId: string) => WorkshopSnapshot;
  readonly moment: () => Moment;
  readonly log: (line: string) => void;
}

/** Builds the memory of rooms; nothing is read before it is asked for. */
export function createOpenRooms({ repositories, snapshotOf, moment, log }: Dependencies): OpenRooms {
  const stored = createStoredRooms(repositories.roomStates, log);
  const rooms = new Map<string, OpenRoom>();

  const read = (workshopId: string): OpenRoom => {
    if (!repositories.workshops.find(workshopId)) throw new Refusal('not-found', 'The workshop');
    const now = moment();
    const records = createLiveRecords(snapshotOf(workshopId));
    const items = (): readonly DayItem[] => dayItemsOf(records.list('agenda_item'));
    const people = (): number => peopleCount(records.list('person'));
    const room = reconcile(stored.load(workshopId, now), { items, people, now });
    const open: OpenRoom = { workshopId, records, items, people, room };
    rooms.set(workshopId, open);
    return open;
  };

  return {
    get: (workshopId) => rooms.get(workshopId) ?? read(workshopId),
    find: (workshopId) => rooms.get(workshopId) ?? null,
    all: () => rooms.values(),
    save: ({ workshopId, room }) => stored.save(workshopId, room, moment()),
    apply: (workshopId, edits) => {
      const open = rooms.get(workshopId);
      open?.records.apply(edits);
      return open ?? null;
    },
    drop: (workshopId) => void rooms.delete(workshopId),
  };
}

/** What lies in the bin does not run, and no room looks at it. */
export function isInBin({ records }: OpenRoom): boolean {
  return records.workshop().deletedAt !== null;
}
