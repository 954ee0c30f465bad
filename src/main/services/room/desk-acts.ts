/** Acts on the round on the table and the laptop that goes round: the rules are in `shared/room/desk`. */
import { Refusal } from '@shared/domain/result';
import { isActive } from '@shared/domain/workshop';
import { actOnDesk } from '@shared/room/desk/act';
import type { DeskContext, DeskIntent } from '@shared/room/desk/desk';
import { DESK_ERRORS } from '@shared/room/desk/desk-text.en';
import { viewRound } from '@shared/room/desk/view';
import type { RoundView } from '@shared/room/room-view';
import { seatsOf } from '@shared/room/seats';
import { mayOverrule } from '@shared/sections/agreement';
import type { LiveRecords } from './live-records';
import type { ActContext, Acted, RunningRoom } from './running-room';

/** Does what the intent says with the round; a vote that breaks a rule is answered and not thrown. */
export function actOnRound(room: RunningRoom, intent: DeskIntent, context: ActContext): Acted {
  const given = { desk: room.state.desk, turns: room.turns };
  const { state, refused, troubles, error } = actOnDesk(given, intent, deskContext(room, context));
  if (error) throw new Refusal('invalid-input', 'Round', DESK_ERRORS[error].replace(/\.$/, ''));
  const next = { ...room, turns: state.turns, state: { ...room.state, desk: state.desk } };
  return { room: next, reply: { revision: null, refused, troubles } };
}

/** The round as the window may see it; null while the table is empty. */
export function roundViewOf({ state, turns }: RunningRoom, records: LiveRecords): RoundView | null {
  const seats = seatsOf(records.list('person'));
  const project = records.list('project').find(isActive);
  return viewRound(
    { desk: state.desk, turns },
    { seats, exists: (id) => records.find(id) !== null },
    mayOverrule(project?.body.decision_rule),
  );
}

function deskContext({ state }: RunningRoom, { records, newId }: ActContext): DeskContext {
  return {
    seats: seatsOf(records.list('person')),
    leftOut: state.leftOut,
    newId,
    exists: (id) => records.find(id) !== null,
  };
}
