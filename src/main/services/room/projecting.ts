/** Whose room the projector shows: one workshop at a time, and only one that wants it. */
import type { Projector } from '../../ports';
import type { OpenRoom } from './open-rooms';

export interface Projecting {
  /** The workshop on the projector, or null. */
  readonly workshopId: () => string | null;
  /** Opens, moves or closes the window as the room now wants it; `displayId` asks for a display. */
  readonly follow: (open: OpenRoom, displayId: number | null) => void;
  /** Takes the projector away from a workshop that is not shown any more. */
  readonly leave: () => void;
  /** True once when the window was closed by hand. */
  readonly wasClosed: () => boolean;
}

/** Builds the owner of the projector's window. */
export function createProjecting(projector: Projector): Projecting {
  let shown: string | null = null;
  const leave = (): void => {
    shown = null;
    projector.close();
  };
  return {
    workshopId: () => shown,
    follow: ({ workshopId, room }, displayId) => {
      const { isProjecting } = room.state;
      if (isProjecting && (shown !== workshopId || displayId !== null)) {
        shown = workshopId;
        projector.open(displayId);
      } else if (!isProjecting && shown === workshopId) leave();
    },
    leave: () => {
      if (shown !== null) leave();
    },
    wasClosed: () => {
      const isGone = shown !== null && !projector.isOpen();
      if (isGone) shown = null;
      return isGone;
    },
  };
}
