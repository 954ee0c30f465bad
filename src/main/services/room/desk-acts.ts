/** Acts on the round on the table and the laptop that goes round: the rules are in `shared/room/desk`. */
import { randomBytes } from 'node:crypto';
import { Refusal } from '@shared/domain/result';
import { isActive } from '@shared/domain/workshop';
import { actOnDesk, markKept } from '@shared/room/desk/act';
import type { DeskContext, DeskError, DeskIntent, DeskState } from '@shared/room/desk/desk';
import { DESK_ERRORS } from '@shared/room/desk/desk-text.en';
import { keepRound } from '@shared/room/desk/keep';
import { viewRound } from '@shared/room/desk/view';
import type { RoundView } from '@shared/room/room-view';
import { seatsOf } from '@shared/room/seats';
import { mayOverrule } from '@shared/sections/agreement';
import { findSection } from '@shared/sections/registry';
import type { LiveRecords } from './live-records';
import { type ActContext, type Acted, actedAt, type RunningRoom } from './running-room';

/** Does what the intent says with the round; a vote that breaks a rule is answered and not thrown. */
export function actOnRound(room: RunningRoom, intent: DeskIntent, context: ActContext): Acted {
  const given = { desk: room.state.desk, turns: room.turns };
  const { state, refused, troubles, error } = actOnDesk(given, intent, deskContext(room, context));
  if (error) throw new Refusal('invalid-input', 'Round', sentence(error));
  if (intent.do === 'round.keep') return keep(room, intent.applies, context);
  return { room: onTable(room, state), reply: { revision: null, refused, troubles } };
}

/** Writes the round that is over into the workshop; it stays on the table until the next one begins. */
function keep(room: RunningRoom, applies: boolean, context: ActContext): Acted {
  const { records, now, commitRound } = context;
  const { desk } = room.state;
  const kept =
    desk &&
    keepRound({
      desk,
      seats: seatsOf(records.list('person')),
      section: findSection(desk.place.sectionId),
      recordsOf: records.list,
      now: new Date(now.wall).toISOString(),
      // Not an id: those grow, and would say in which order the seats are.
      token: () => randomBytes(9).toString('base64url'),
      applies,
    });
  if (!kept || !desk) throw new Refusal('invalid-input', 'Round', sentence('not_complete'));
  const saved = commitRound(kept, desk.round.id);
  return actedAt(onTable(room, markKept({ desk, turns: room.turns }, saved.id)), saved.revision);
}

function onTable(room: RunningRoom, { desk, turns }: DeskState): RunningRoom {
  return { ...room, turns, state: { ...room.state, desk } };
}

/** The words for a refusal, which ends them with a full stop of its own. */
function sentence(error: DeskError): string {
  return DESK_ERRORS[error].replace(/\.$/, '');
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
