/** Running a workshop: the one place that knows its clock, its round and what the projector was sent. */
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { AppEvent } from '@shared/ipc/events';
import { isStoreDue, settleClock, sleepClock, tick, wakeClock } from '@shared/room/clock';
import type { RoomIntent } from '@shared/room/intents';
import type { RoomReply, RoomView } from '@shared/room/room-view';
import { type Moment, settleWatch, sleepWatch, wakeWatch } from '@shared/room/stopwatch';
import { coverTurn } from '@shared/room/turns';
import type { Ports } from '../../ports';
import type { Repositories } from '../../repositories/repositories';
import type { CommitService } from '../commit';
import { actOnRoom } from './act-on-room';
import { createClockTimer } from './clock-timer';
import { commitDayWith } from './commit-day';
import { roundViewOf } from './desk-acts';
import { NO_PROJECTOR } from './no-projector';
import { createOpenRooms, type OpenRoom } from './open-rooms';
import { createPastReplies } from './past-replies';
import { publicViewOf } from './public-room';
import { reconcile } from './reconcile';
import { createRoomNews } from './room-news';
import { roomView } from './room-view';
import type { RunningRoom } from './running-room';

export interface RoomService {
  /** The room of the workshop that the window shows from now on. */
  readonly view: (workshopId: string) => RoomView;
  readonly act: (workshopId: string, intent: RoomIntent, opId: string) => RoomReply;
  /** Hears every change of a workshop, whoever made it. */
  readonly follow: (event: AppEvent) => void;
  /** Refuses while somebody votes alone: a step back could show what they gave. */
  readonly requireNoPrivateTurn: (workshopId: string) => void;
  /** Covers a private turn: somebody else may be looking. */
  readonly cover: () => void;
  /** The machine goes to sleep, and is back. */
  readonly sleep: () => void;
  readonly wake: () => void;
  /** A workshop left the library for good. */
  readonly forget: (workshopId: string) => void;
  /** The app is about to end: from here on the projector's window goes without meaning anything. */
  readonly end: () => void;
  readonly close: () => void;
}

interface Dependencies {
  readonly ports: Pick<Ports, 'now' | 'newId' | 'log' | 'emit' | 'mono' | 'projector' | 'keepAwake'>;
  readonly repositories: Repositories;
  readonly commits: CommitService;
  readonly snapshotOf: (workshopId: string) => WorkshopSnapshot;
}

/** Builds the service. */
export function createRoomService({ ports, repositories, commits, snapshotOf }: Dependencies): RoomService {
  const { log, emit, projector = NO_PROJECTOR } = ports;
  const run = ports.newId();
  const moment = (): Moment => ({
    run,
    mono: ports.mono?.() ?? performance.now(),
    wall: ports.now().getTime(),
  });
  const rooms = createOpenRooms({ repositories, snapshotOf, moment, log });
  const replies = createPastReplies();
  let viewed: string | null = null;
  let projecting: string | null = null;
  let sleptAt: number | null = null;
  let isActing = false;
  let isAwake = false;
  let isEnding = false;

  const viewOf = (open: OpenRoom): RoomView => {
    const now = moment();
    return roomView(open.room, {
      workshopId: open.workshopId,
      now,
      preview: publicViewOf(open.room, open.records, now),
      round: roundViewOf(open.room, open.records),
      projector,
      hasProjector: projecting === open.workshopId,
    });
  };
  const news = createRoomNews({
    viewOf: (id) => {
      const open = rooms.find(id);
      return open && viewOf(open);
    },
    isViewed: (id) => id === viewed,
    isProjecting: (id) => id === projecting,
    projector,
    emit,
    log,
  });
  const timer = createClockTimer(
    () => [...rooms.all()].map(({ room }) => room),
    moment,
    () => onTime(),
  );

  /** What follows from every change of a room, whatever made it. */
  const settle = (open: OpenRoom, room: RunningRoom, always: boolean): void => {
    open.room = room;
    news.tell(open.workshopId, always);
    timer.arm();
    const isNeeded =
      projecting !== null || [...rooms.all()].some((one) => one.room.state.clock?.watch.state === 'running');
    if (isNeeded !== isAwake) ports.keepAwake?.(isNeeded);
    isAwake = isNeeded;
  };

  const onTime = (): void => {
    const now = moment();
    for (const open of rooms.all()) {
      const { state } = open.room;
      const { clock } = state;
      if (clock?.watch.state !== 'running') {
        if (state.day.state === 'running') store(open, { ...state, day: settleWatch(state.day, now) });
        continue;
      }
      const looked = tick(clock, now);
      for (const signal of looked.signals)
        emit({ type: 'clock-signalled', workshopId: open.workshopId, signal });
      if (looked.signals.length > 0 || isStoreDue(clock, now))
        store(open, {
          ...state,
          clock: settleClock(looked.clock, now),
          day: settleWatch(state.day, now),
        });
    }
  };

  /** Stores from time to time; a full disk stops no clock, the next second tries again. */
  const store = (open: OpenRoom, state: RunningRoom['state']): void => {
    open.room = { ...open.room, state };
    try {
      rooms.save(open);
    } catch {
      log('the clock could not be stored');
    }
  };

  /** Opens, moves or closes the projector's window as the room now wants it. */
  const project = (open: OpenRoom, displayId: number | null): void => {
    const { workshopId, room } = open;
    if (room.state.isProjecting && (projecting !== workshopId || displayId !== null)) {
      projecting = workshopId;
      projector.open(displayId);
    } else if (!room.state.isProjecting && projecting === workshopId) {
      projecting = null;
      projector.close();
    }
  };

  /** A window shows one workshop, and the projector the same one or nothing. */
  const leaveOthers = (workshopId: string): void => {
    if (projecting !== null && projecting !== workshopId) {
      projecting = null;
      projector.close();
    }
    for (const other of [...rooms.all()]) {
      if (other.workshopId === workshopId) continue;
      other.room = covered(other.room);
      if (other.room.state.clock?.watch.state !== 'running') rooms.drop(other.workshopId);
    }
  };

  const act: RoomService['act'] = (workshopId, intent, opId) => {
    const open = rooms.get(workshopId);
    const now = moment();
    const { items, people, records, room: before } = open;
    const commitDay = commitDayWith(
      { repositories, commit: commits.commit, now: ports.now },
      workshopId,
      opId,
    );
    isActing = true;
    try {
      const context = { workshopId, opId, now, records, items, people, newId: ports.newId, commitDay };
      const { room, reply } = actOnRoom(before, intent, context);
      open.room = reconcile(room, { items, people, now });
      try {
        rooms.save(open);
      } catch (error) {
        // Records that were written stay so; what stands in the room's row alone is taken back.
        if (reply.revision === null) open.room = before;
        throw error;
      }
      project(open, intent.do === 'projector.display' ? intent.displayId : null);
      return replies.keep(opId, reply);
    } finally {
      isActing = false;
      settle(open, open.room, true);
    }
  };

  projector.onChange(() => {
    if (isEnding) return;
    const open = projecting === null ? null : rooms.find(projecting);
    // Closed by hand: the room no longer projects.
    if (open && !projector.isOpen()) {
      projecting = null;
      store(open, { ...open.room.state, isProjecting: false });
      settle(open, open.room, false);
    }
    if (viewed !== null) news.tell(viewed, false);
  });

  const eachRoom = (change: (room: RunningRoom) => RunningRoom): void => {
    for (const open of rooms.all()) {
      const next = change(open.room);
      if (next === open.room) continue;
      store(open, next.state);
      settle(open, next, true);
    }
  };

  return {
    view: (workshopId) => {
      if (viewed !== workshopId) leaveOthers(workshopId);
      const open = rooms.get(workshopId);
      viewed = workshopId;
      project(open, null);
      settle(open, open.room, false);
      return viewOf(open);
    },
    act: (workshopId, intent, opId) => {
      const known = replies.find(opId);
      const saved = known ? null : commits.findAnswer(opId);
      if (saved) return { revision: saved.revision, refused: null, troubles: [] };
      return known ?? act(workshopId, intent, opId);
    },
    follow: (event) => {
      if (event.type !== 'workshop-changed') return;
      const open = rooms.apply(event.workshopId, event.edits);
      if (!open || isActing) return;
      const { items, people, room } = open;
      const next = reconcile(room, { items, people, now: moment() });
      if (next !== room) store(open, next.state);
      settle(open, next, false);
    },
    requireNoPrivateTurn: (workshopId) => {
      if (rooms.find(workshopId)?.room.turns?.stage === 'private')
        throw new Refusal(
          'invalid-input',
          'Undo',
          'Somebody is voting alone; the steps of the workshop wait',
        );
    },
    cover: () => eachRoom(covered),
    sleep: () => {
      const now = moment();
      sleptAt ??= now.wall;
      eachRoom((room) => asleep(room, now));
    },
    wake: () => {
      const now = moment();
      const away = sleptAt === null ? 0 : Math.max(0, now.wall - sleptAt);
      sleptAt = null;
      eachRoom((room) => awake(covered(room), away, now));
    },
    forget: (workshopId) => {
      rooms.drop(workshopId);
      if (projecting === workshopId) {
        projecting = null;
        projector.close();
      }
      timer.arm();
    },
    end: () => {
      isEnding = true;
    },
    close: () => {
      isEnding = true;
      timer.stop();
      const now = moment();
      for (const open of rooms.all()) {
        const { clock, day } = open.room.state;
        if (clock?.watch.state === 'running' || day.state === 'running')
          store(open, {
            ...open.room.state,
            clock: clock && settleClock(clock, now),
            day: settleWatch(day, now),
          });
      }
    },
  };
}

function covered(room: RunningRoom): RunningRoom {
  return room.turns?.stage === 'private' ? { ...room, turns: coverTurn(room.turns) } : room;
}

function asleep(room: RunningRoom, now: Moment): RunningRoom {
  const { clock, day } = room.state;
  if (clock?.watch.state !== 'running' && day.state !== 'running') return room;
  const state = { ...room.state, clock: clock && sleepClock(clock, now), day: sleepWatch(day, now) };
  return { ...room, state };
}

function awake(room: RunningRoom, away: number, now: Moment): RunningRoom {
  const { clock, day } = room.state;
  if (clock?.watch.state !== 'asleep' && day.state !== 'asleep') return room;
  const awayMs = clock?.watch.state === 'asleep' ? room.awayMs + away : room.awayMs;
  const state = { ...room.state, clock: clock && wakeClock(clock, now), day: wakeWatch(day, now) };
  return { ...room, awayMs, state };
}
