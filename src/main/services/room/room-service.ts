/** Running a workshop: the one place that knows its clock, its round and what the projector was sent. */
import { Refusal } from '@shared/domain/result';
import type { RoomIntent } from '@shared/room/intents';
import type { RoomReply, RoomView } from '@shared/room/room-view';

export interface RoomService {
  readonly view: (workshopId: string) => RoomView;
  readonly act: (workshopId: string, intent: RoomIntent, opId: string) => RoomReply;
}

/** Builds the service. */
export function createRoomService(): RoomService {
  return {
    view: () => {
      throw new Refusal('not-found', 'The room');
    },
    act: () => {
      throw new Refusal('not-found', 'The room');
    },
  };
}
