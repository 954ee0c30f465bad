/** Acts on what the room looks at and on who takes part; none of them writes a record. */
import { activityAt } from '@shared/agenda/activity-of';
import { Refusal } from '@shared/domain/result';
import type { RoomIntent } from '@shared/room/intents';
import type { PublicView } from '@shared/room/public-view';
import type { Said, Stage } from '@shared/room/state';
import type { BoardKind } from '@shared/sections/define-section';
import type { LiveRecords } from './live-records';
import { type Acted, acted, type RunningRoom } from './running-room';

type StageIntent = Extract<RoomIntent, { do: `stage.${string}` | `seat.${string}` }>;
type ModeIntent = Extract<RoomIntent, { do: `projector.${string}` }>;

/** Boards that begin with silent writing. */
const WRITTEN_ALONE: ReadonlySet<string> = new Set<BoardKind>(['affinity', 'premortem']);

/** Does what the intent says with the board on show or with a seat. */
export function actOnStage(room: RunningRoom, intent: StageIntent, records: LiveRecords): Acted {
  const { stage } = room.state;
  if ('seat' in intent && records.find(intent.seat)?.kind !== 'person')
    throw new Refusal('not-found', 'The seat');
  switch (intent.do) {
    case 'stage.show':
      return acted(room, { stage: showing(stage, intent.place) });
    case 'stage.none':
      return acted(room, { stage: null });
    case 'stage.reveal':
      return acted(room, { stage: { ...requireStage(stage), isRevealed: intent.isRevealed } });
    case 'stage.names':
      return acted(room, { stage: { ...requireStage(stage), showsNames: intent.showsNames } });
    case 'stage.colour':
      return acted(room, { stage: { ...requireStage(stage), colourBy: intent.by } });
    case 'stage.say':
      return acted(room, { stage: saying(requireStage(stage), intent.said) });
    case 'seat.heard':
      return heard(room, intent.seat, intent.isHeard);
    case 'seat.leaveOut':
      return acted(room, { leftOut: withOne(room.state.leftOut, intent.seat, intent.isLeftOut) });
  }
}

/** Does what the intent says with the projector's mode; whether its window is open is the service's business. */
export function actOnProjector(room: RunningRoom, intent: ModeIntent, shown: () => PublicView): Acted {
  switch (intent.do) {
    case 'projector.open':
    case 'projector.display':
      return acted(room, { isProjecting: true });
    case 'projector.close':
      return acted(room, { isProjecting: false });
    case 'projector.live':
      return acted(room, { projector: { mode: 'live' } });
    case 'projector.blank':
      return acted(room, { projector: { mode: 'blank' } });
    case 'projector.break':
      return acted(room, { projector: { mode: 'break', title: intent.title, until: intent.until } });
    case 'projector.theme':
      return acted(room, { theme: intent.theme });
    case 'projector.freeze':
      return acted(room, { projector: { mode: 'frozen', view: shown() } });
  }
}

/**
 * A wall that people write for alone comes on show hidden, any other board as it is; all come without names. The one
 * that is on show keeps what was chosen.
 */
function showing(stage: Stage | null, place: Stage['place']): Stage {
  const isSame = stage?.place.sectionId === place.sectionId && stage.place.activityId === place.activityId;
  if (stage && isSame) return stage;
  const isRevealed = !WRITTEN_ALONE.has(activityAt(place)?.board ?? '');
  return { place, isRevealed, showsNames: false, colourBy: 'theme' };
}

/** Other boards show records, and nothing that a window says about them. */
function saying({ said: _, ...stage }: Stage, said: Said | null): Stage {
  if (activityAt(stage.place)?.board !== 'review')
    throw new Refusal('invalid-input', 'Board', 'Only the review shows one matter at a time');
  return said === null ? stage : { ...stage, said };
}

function requireStage(stage: Stage | null): Stage {
  if (!stage) throw new Refusal('invalid-input', 'Board', 'No board is on show');
  return stage;
}

function heard(room: RunningRoom, seat: string, isHeard: boolean): Acted {
  const { clock, heard: known } = room.state;
  if (!clock)
    throw new Refusal('invalid-input', 'Seat', 'Who was heard is noted per block, and no block is running');
  const own = withOne(known[clock.blockId] ?? [], seat, isHeard);
  return acted(room, { heard: { ...known, [clock.blockId]: own } });
}

function withOne(list: readonly string[], one: string, isIn: boolean): string[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
