/** The running workshop as the facilitator's window has it. Hidden votes stay in main: see `shared/room/room-view.ts`. */
import { readClock } from '@shared/room/clock';
import type { PublicView } from '@shared/room/public-view';
import type { ProjectorView, RoomClockView, RoomView, RoundView } from '@shared/room/room-view';
import { type Moment, readMs } from '@shared/room/stopwatch';
import { turnScreen } from '@shared/room/turns';
import type { Projector } from '../../ports';
import type { RunningRoom } from './running-room';

/** The parts of the view that others make. */
export interface ViewParts {
  readonly workshopId: string;
  readonly now: Moment;
  readonly preview: PublicView;
  readonly round: RoundView | null;
  readonly projector: Projector;
  /** Its window shows this workshop and not another one. */
  readonly hasProjector: boolean;
}

/** Makes the view, field by field, so that nothing of the state gets into it by accident. */
export function roomView(room: RunningRoom, parts: ViewParts): RoomView {
  const { state, turns } = room;
  const { now } = parts;
  const { day } = state;
  const hasBegun = day.state !== 'still' || day.ms > 0;
  return {
    workshopId: parts.workshopId,
    clock: clockView(room, now),
    spent: state.spent,
    given: state.given,
    day: hasBegun ? { elapsedMs: readMs(day, now), isRunning: day.state === 'running' } : null,
    stage: state.stage,
    round: parts.round,
    turn: turns && turnScreen(turns),
    heard: state.heard,
    leftOut: state.leftOut,
    projector: projectorView(room, parts),
  };
}

function clockView({ state: { clock }, awayMs }: RunningRoom, now: Moment): RoomClockView | null {
  if (!clock) return null;
  const { phaseMs, blockMs, spentMs, isRunning } = readClock(clock, now);
  const { blockId, phases, phase } = clock;
  return { blockId, phases, phase, phaseMs, blockMs, spentMs, isRunning, awayMs };
}

function projectorView({ state }: RunningRoom, parts: ViewParts): ProjectorView {
  const { projector, hasProjector } = parts;
  return {
    mode: state.projector.mode,
    theme: state.theme ?? 'light',
    isProjecting: state.isProjecting,
    isShown: hasProjector && projector.isShown(),
    displayId: hasProjector ? projector.displayId() : null,
    displays: projector.displays(),
    preview: parts.preview,
  };
}
