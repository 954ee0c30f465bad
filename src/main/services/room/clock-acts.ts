/** Acts on the clock of the block that is running. */
import { Refusal } from '@shared/domain/result';
import { type Clock, countMissed, extendPhase, goToPhase, pauseClock, startClock } from '@shared/room/clock';
import { extendBlock, MOST_EXTENSION } from '@shared/room/day-minutes';
import { startDay } from '@shared/room/day-moves';
import type { RoomIntent } from '@shared/room/intents';
import { readMs, setMs, startWatch } from '@shared/room/stopwatch';
import { enterBlock, titleOf } from './enter-block';
import { requireProposal } from './require-proposal';
import { type ActContext, type Acted, acted, actedAt, type RunningRoom } from './running-room';

type ClockIntent = Extract<RoomIntent, { do: `clock.${string}` }>;

/** Does what the intent says with the clock; only starting the first block and extending write records. */
export function actOnClock(room: RunningRoom, intent: ClockIntent, context: ActContext): Acted {
  const { now } = context;
  switch (intent.do) {
    case 'clock.start':
      return start(room, context);
    case 'clock.pause':
      return acted(room, { clock: pauseClock(requireClock(room), now) });
    case 'clock.phase':
      return goPhase({ ...room, awayMs: 0 }, goToPhase(requireClock(room), intent.phase, now));
    case 'clock.count': {
      const { day } = room.state;
      const clock = countMissed(requireClock(room), room.awayMs, now);
      return acted({ ...room, awayMs: 0 }, { clock, day: setMs(day, readMs(day, now) + room.awayMs, now) });
    }
    case 'clock.extend':
      return extend(room, intent, context);
  }
}

/** Another phase; when the time to write alone is over, what was written is shown. */
function goPhase(room: RunningRoom, clock: Clock): Acted {
  const { stage } = room.state;
  const hasWritten = clock.phases[clock.phase]?.kind !== 'write';
  return acted(room, { clock, ...(stage && hasWritten && { stage: { ...stage, isRevealed: true } }) });
}

/** Starts the clock that stands, or the first open block when none runs; with it the watch of the day. */
function start(room: RunningRoom, context: ActContext): Acted {
  const { now } = context;
  const day = startWatch(room.state.day, now);
  const begin = (clock: Clock): RunningRoom => ({
    ...room,
    awayMs: 0,
    state: { ...room.state, clock: startClock(clock, now), day },
  });
  if (room.state.clock) return actedAt(begin(room.state.clock), null);
  const move = startDay(context.items(), room.state.spent);
  const block = context.items().find(({ id }) => id === move.running);
  if (!block) throw new Refusal('invalid-input', 'Agenda', 'There is no open block to start');
  const saved = context.commitDay(`begin ${titleOf(block)}`, move.change);
  const entered = enterBlock({ ...room, awayMs: 0 }, move, context, true);
  return actedAt(entered, saved?.revision ?? null);
}

/** Minutes for the block and for the phase that people are in, as one step. */
function extend(
  room: RunningRoom,
  { minutes, proposal }: Extract<ClockIntent, { do: 'clock.extend' }>,
  context: ActContext,
): Acted {
  const clock = requireClock(room);
  const { given } = room.state;
  const items = context.items();
  const block = items.find(({ id }) => id === clock.blockId);
  if (!block) throw new Refusal('not-found', 'The block that is running');
  const before = given[block.id] ?? 0;
  if (before + minutes > MOST_EXTENSION)
    throw new Refusal(
      'invalid-input',
      titleOf(block),
      `A block gets at most ${MOST_EXTENSION} minutes more; beyond that, change the agenda`,
    );
  requireProposal(items, block.id, minutes, proposal);
  const saved = context.commitDay(
    `give ${titleOf(block)} ${minutes} more min`,
    extendBlock(items, block.id, minutes, proposal),
  );
  const { room: next } = acted(room, {
    clock: extendPhase(clock, minutes * 60, context.now),
    given: { ...given, [block.id]: before + minutes },
  });
  return actedAt(next, saved?.revision ?? null);
}

function requireClock({ state }: RunningRoom): Clock {
  if (!state.clock) throw new Refusal('invalid-input', 'Clock', 'No block is running');
  return state.clock;
}
