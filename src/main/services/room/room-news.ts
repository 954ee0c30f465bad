/**
 * Tells the window and the projector what a room looks like now: once for everything that happens in one turn of the
 * program, and after a commit only when something of it can be seen.
 */
import type { AppEvent } from '@shared/ipc/events';
import type { PublicView } from '@shared/room/public-view';
import type { RoomView } from '@shared/room/room-view';
import type { Projector } from '../../ports';

/** What counts on by itself is no news. */
const COUNTING = new Set(['phaseMs', 'blockMs', 'spentMs', 'elapsedMs']);

export interface RoomNews {
  /** Tells soon; `always` also when nothing is different, which answers an act. */
  readonly tell: (workshopId: string, always: boolean) => void;
}

interface Dependencies {
  /** The view of a room that is open, or null. */
  readonly viewOf: (workshopId: string) => RoomView | null;
  /** The workshop that the window shows, and the one the projector shows. */
  readonly isViewed: (workshopId: string) => boolean;
  readonly isProjecting: (workshopId: string) => boolean;
  readonly projector: Projector;
  readonly emit: (event: AppEvent) => void;
  readonly log: (line: string) => void;
}

/** Builds the teller. */
export function createRoomNews(deps: Dependencies): RoomNews {
  const waiting = new Map<string, boolean>();
  const told = new Map<string, string>();

  const tellOne = (workshopId: string, always: boolean): void => {
    const isProjecting = deps.isProjecting(workshopId);
    if (!isProjecting && !deps.isViewed(workshopId)) return;
    const room = deps.viewOf(workshopId);
    if (!room) return;
    if (isProjecting) deps.projector.show(room.projector.preview);
    const print = fingerprint(room);
    if (!deps.isViewed(workshopId) || (!always && told.get(workshopId) === print)) return;
    told.set(workshopId, print);
    deps.emit({ type: 'room-changed', room });
  };

  const tellAll = (): void => {
    const now = [...waiting];
    waiting.clear();
    for (const [workshopId, always] of now) {
      try {
        tellOne(workshopId, always);
      } catch (error) {
        // What people typed is saved all the same; only this picture of it is missing.
        deps.log(
          `bug in the room's view: ${error instanceof Error ? (error.stack ?? error.name) : 'unknown'}`,
        );
      }
    }
  };

  return {
    tell: (workshopId, always) => {
      if (waiting.size === 0) queueMicrotask(tellAll);
      waiting.set(workshopId, always || waiting.get(workshopId) === true);
    },
  };
}

function fingerprint(view: RoomView | PublicView): string {
  return JSON.stringify(view, (key, value: unknown) => (COUNTING.has(key) ? 0 : value));
}
