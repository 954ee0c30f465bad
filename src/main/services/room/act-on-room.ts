/** Leads an intent to the rule that knows it. */
import type { RoomIntent } from '@shared/room/intents';
import { actOnClock } from './clock-acts';
import { actOnDay } from './day-acts';
import { actOnRound } from './desk-acts';
import { publicViewOf } from './public-room';
import type { ActContext, Acted, RunningRoom } from './running-room';
import { actOnProjector, actOnStage } from './stage-acts';

/** Does one thing in the room; throws a `Refusal` when it cannot be done, and then nothing has changed. */
export function actOnRoom(room: RunningRoom, intent: RoomIntent, context: ActContext): Acted {
  if (isOf(intent, 'clock')) return actOnClock(room, intent, context);
  if (isOf(intent, 'day')) return actOnDay(room, intent, context);
  if (isOf(intent, 'stage') || isOf(intent, 'seat')) return actOnStage(room, intent, context.records);
  if (isOf(intent, 'projector'))
    return actOnProjector(room, intent, () => publicViewOf(room, context.records, context.now));
  return actOnRound(room, intent, context);
}

function isOf<A extends string>(
  intent: RoomIntent,
  area: A,
): intent is Extract<RoomIntent, { do: `${A}.${string}` }> {
  return intent.do.startsWith(`${area}.`);
}
