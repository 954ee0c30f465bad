/**
 * What people do while the workshop runs: each act is one intent to main, which owns clock, round and projector. The
 * room as it is afterwards arrives by event.
 */
import type { RoomIntent } from '@shared/room/intents';
import type { RoomReply } from '@shared/room/room-view';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { isPastShown } from '../store/past';
import { notify } from '../store/ui-store';
import { getMirror, useWorkshop } from '../store/workshop-store';
import { errorText } from './error-text';
import { sayReadOnly } from './intents';

/** Acts that write no records; they go on while an earlier moment is looked at. */
const WRITES_NOTHING: ReadonlySet<RoomIntent['do']> = new Set<RoomIntent['do']>([
  'clock.pause',
  'clock.phase',
  'projector.open',
  'projector.close',
  'projector.live',
  'projector.blank',
  'projector.break',
  'projector.freeze',
  'projector.display',
]);

/**
 * Does one thing in the room. A failure is shown and answered with null; a vote that the rules of its round do not take
 * comes back in `refused`, for the board to say.
 */
export async function actInRoom(intent: RoomIntent): Promise<RoomReply | null> {
  const workshopId = getMirror()?.workshop.id;
  if (workshopId === undefined) return null;
  if (isPastShown() && !WRITES_NOTHING.has(intent.do)) {
    sayReadOnly();
    return null;
  }
  const result = await client.call('room.act', { workshopId, intent, opId: ulid() });
  if (result.ok) return result.value;
  if (result.error.code.startsWith('storage-'))
    useWorkshop.setState({ save: { type: 'failed', error: result.error } });
  notify('error', errorText(result.error));
  return null;
}
