/** Running a workshop: the one place that knows its clock, its round and what the projector was sent. */
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { AppEvent } from '@shared/ipc/events';
import { isStoreDue, tick } from '@shared/room/clock';
import type { RoomIntent } from '@shared/room/intents';
import type { RoomReply, RoomView } from '@shared/room/room-view';
import type { Ports } from '../../ports';
import type { Repositories } from '../../repositories/repositories';
import type { CommitService } from '../commit';
import { actContext } from './act-context';
import { actOnRoom } from './act-on-room';
import { createClockTimer } from './clock-timer';
import { roundViewOf } from './desk-acts';
import { createMoments } from './moments';
import { NO_PROJECTOR } from './no-projector';
import { createOpenRooms, isInBin, type OpenRoom } from './open-rooms';
import { createPastReplies } from './past-replies';
import { createProjecting } from './projecting';
import { publicViewOf } from './public-room';
import { reconcile } from './reconcile';
import { createRoomNews } from './room-news';
import { asleep, awake, covered, isCounting, paused, settledState, withoutGap } from './room-rest';
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
  const { now, newId, log, emit, projector = NO_PROJECTOR } = ports;
  const moment = createMoments(ports);
  const writing = { repositories, commit: commits.commit, now, newId };
  const rooms = createOpenRooms({ repositories, snapshotOf, moment, log });
  const projecting = createProjecting(projector);
  const replies = createPastReplies();
  let viewed: string | null = null;
  let sleptAt: number | null = null;
  let isActing = false;
  let isAwake = false;
  let isEnding = false;
  let isStored = true;

  const viewOf = (open: OpenRoom): RoomView => {
    const now = moment();
    return roomView(open.room, {
      workshopId: open.workshopId,
      now,
      preview: publicViewOf(open.room, open.records, now),
      round: roundViewOf(open.room, open.records),
      projector,
      hasProjector: projecting.workshopId() === open.workshopId,
    });
  };
  const news = createRoomNews({
    viewOf: (id) => {
      const open = rooms.find(id);
      return open && viewOf(open);
    },
    isViewed: (id) => id === viewed,
    isProjecting: (id) => id === projecting.workshopId(),
    projector,
    emit,
    log,
  });

  /** Stores without being asked; a full disk stops no clock, and the next second tries again. */
  const store = (open: OpenRoom, state: RunningRoom['state']): void => {
    open.room = { ...open.room, state };
    try {
      rooms.save(open);
      isStored = true;
    } catch {
      if (isStored) log('the room could not be stored');
      isStored = false;
    }
  };

  const onTime = (): void => {
    const now = moment();
    eachRoom((room) => withoutGap(room, now));
    for (const open of rooms.all()) {
      const { state } = open.room;
      const looked = state.clock && tick(state.clock, now);
      const signals = looked?.signals ?? [];
      for (const signal of signals) emit({ type: 'clock-signalled', workshopId: open.workshopId, signal });
      const isRunning = state.clock?.watch.state === 'running';
      const isDue = state.clock && isRunning ? isStoreDue(state.clock, now) : isCounting(state);
      if (signals.length > 0 || isDue)
        store(open, settledState({ ...state, clock: looked?.clock ?? null }, now));
    }
  };
  const timer = createClockTimer(() => [...rooms.all()].map(({ room }) => room), moment, onTime);

  /** What follows from every change of a room, whatever made it. */
  const settle = (open: OpenRoom, always: boolean): void => {
    news.tell(open.workshopId, always);
    timer.arm();
    const isRunning = [...rooms.all()].some(({ room }) => room.state.clock?.watch.state === 'running');
    const isNeeded = isRunning || projecting.workshopId() !== null;
    if (isNeeded !== isAwake) ports.keepAwake?.(isNeeded);
    isAwake = isNeeded;
  };

  const eachRoom = (change: (room: RunningRoom) => RunningRoom): void => {
    for (const open of [...rooms.all()]) {
      const next = change(open.room);
      if (next === open.room) continue;
      open.room = next;
      store(open, next.state);
      settle(open, true);
    }
  };

  /** A window shows one workshop, and the projector the same one or nothing. */
  const leaveOthers = (workshopId: string): void => {
    if (projecting.workshopId() !== workshopId) projecting.leave();
    for (const other of [...rooms.all()]) {
      if (other.workshopId === workshopId) continue;
      other.room = covered(other.room);
      if (other.room.state.clock?.watch.state !== 'running') rooms.drop(other.workshopId);
    }
  };

  const act: RoomService['act'] = (workshopId, intent, opId) => {
    const open = rooms.get(workshopId);
    if (isInBin(open)) throw new Refusal('not-found', 'The workshop');
    const before = open.room;
    const context = actContext(writing, open, opId, moment());
    isActing = true;
    try {
      const { room, reply } = actOnRoom(before, intent, context);
      open.room = reconcile(room, context);
      try {
        rooms.save(open);
      } catch (error) {
        // Records that were written stay so; what stands in the room's row alone is taken back.
        if (reply.revision === null) open.room = before;
        throw error;
      }
      projecting.follow(open, intent.do === 'projector.display' ? intent.displayId : null);
      return replies.keep(opId, reply);
    } finally {
      isActing = false;
      settle(open, true);
    }
  };

  projector.onChange(() => {
    if (isEnding) return;
    const shown = projecting.workshopId();
    const open = shown === null ? null : rooms.find(shown);
    if (projecting.wasClosed() && open) {
      store(open, { ...open.room.state, isProjecting: false });
      settle(open, false);
    }
    if (viewed !== null) news.tell(viewed, false);
  });

  return {
    view: (workshopId) => {
      if (viewed !== workshopId) leaveOthers(workshopId);
      const open = rooms.get(workshopId);
      viewed = workshopId;
      if (!isInBin(open)) projecting.follow(open, null);
      settle(open, false);
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
      const now = moment();
      const isGone = isInBin(open);
      if (isGone && projecting.workshopId() === event.workshopId) projecting.leave();
      const next = reconcile(isGone ? paused(open.room, now) : open.room, { ...open, now });
      if (next !== open.room) {
        open.room = next;
        store(open, next.state);
      }
      settle(open, false);
    },
    requireNoPrivateTurn: (workshopId) => {
      if (rooms.find(workshopId)?.room.turns?.stage === 'private')
        throw new Refusal(
          'invalid-input',
          'Undo',
          'Somebody is voting alone; until then nothing is taken back',
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
      if (projecting.workshopId() === workshopId) projecting.leave();
      timer.arm();
    },
    end: () => {
      isEnding = true;
    },
    close: () => {
      isEnding = true;
      timer.stop();
      const now = moment();
      for (const open of rooms.all())
        if (isCounting(open.room.state)) store(open, settledState(open.room.state, now));
    },
  };
}
