/** Any session of votes: what is hidden stays in main until the round is closed, and nobody has more than their votes. */
import type { RoomIntent } from '@shared/room/intents';
import type { RoomView } from '@shared/room/room-view';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Projector } from '../../src/main/ports';
import { openTestRoom, type TestRoom } from './room-library';
import { opId } from './temp-library';

/** Values that nothing else in a room reads as. */
const VALUES = [71, 73, 79, 83, 89, 97];
const TELLING = /[:,[](71|73|79|83|89|97)[,}\]]/;
const ITEMS = ['one', 'two', 'three'];

const seat = fc.nat(3);
const item = fc.constantFrom(...ITEMS);
const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.constant(null) },
);
type Make = (seats: readonly string[]) => RoomIntent;
const make = (made: fc.Arbitrary<Make>) => made;
const of = (seats: readonly string[], at: number): string => seats[at] ?? 'nobody';
const step: fc.Arbitrary<Make | 'crash' | 'blur' | 'undo'> = fc.oneof(
  {
    weight: 6,
    arbitrary: make(
      fc.tuple(seat, item, value).map(([at, id, given]) => (seats) => ({
        do: 'round.vote',
        seat: of(seats, at),
        item: id,
        value: given,
      })),
    ),
  },
  {
    weight: 4,
    arbitrary: make(
      fc.tuple(item, value).map(([id, given]) => () => ({ do: 'turn.answer', item: id, value: given })),
    ),
  },
  {
    weight: 4,
    arbitrary: make(
      fc
        .constantFrom(
          'turn.start',
          'turn.take',
          'turn.undo',
          'turn.done',
          'turn.pass',
          'turn.cover',
          'turn.end',
        )
        .map((name) => () => ({ do: name })),
    ),
  },
  {
    weight: 2,
    arbitrary: make(
      fc
        .option(seat)
        .map((at) => (seats) => ({ do: 'round.pick', seat: at === null ? null : of(seats, at) })),
    ),
  },
  { weight: 1, arbitrary: make(seat.map((at) => (seats) => ({ do: 'turn.repeat', seat: of(seats, at) }))) },
  {
    weight: 1,
    arbitrary: make(
      fc.constantFrom('scribe', 'turns', 'paper').map((mode) => () => ({ do: 'round.mode', mode })),
    ),
  },
  {
    weight: 1,
    arbitrary: make(
      fc
        .constantFrom('projector.freeze', 'projector.live', 'projector.blank')
        .map((name) => () => ({ do: name })),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('crash', 'blur', 'undo') },
);

/** What of a view may hold a value while the round is open: that of the seat picked, and of the turn's own person. */
function checkOpen(view: RoomView): void {
  const { round, turn, ...rest } = view;
  if (round?.stage !== 'open') return;
  const { own, ...others } = round;
  expect(own.every((ballot) => ballot.seat === round.picked)).toBe(true);
  if (turn?.stage === 'private') {
    expect(own).toEqual([]);
    expect(turn.answers.every((ballot) => ballot.seat === turn.seat)).toBe(true);
  } else expect(JSON.stringify(turn)).not.toMatch(TELLING);
  expect(JSON.stringify({ ...rest, others })).not.toMatch(TELLING);
  expect(round.progress.every(({ left }) => left >= 0)).toBe(true);
}

async function begin(room: TestRoom, method: 'sliders' | 'dot_vote'): Promise<readonly string[]> {
  const seats: string[] = [];
  for (const [at, role] of ['decider', 'participant', 'participant', 'participant'].entries()) {
    const body = { full_name: `Person ${at}`, room_role: role };
    const input = { workshopId: room.workshopId, kind: 'person', body, opId: opId() };
    seats.push((await room.library().done('record.create', input)).id);
  }
  await room.view();
  await room.act({ do: 'projector.open' });
  await room.act({
    do: 'round.open',
    method,
    question: 'How far?',
    place: { sectionId: 'S01', activityId: 'goal-notes' },
    kind: '',
    items: ITEMS.map((id) => ({ id, label: id, ref: id })),
    mode: 'scribe',
  });
  return seats;
}

it('hides what is hidden in any session', { timeout: 120_000 }, async () => {
  let shown: unknown[] = [];
  const projector: Projector = {
    open: () => undefined,
    close: () => undefined,
    show: (view) => shown.push(view),
    isShown: () => true,
    isOpen: () => true,
    displays: () => [],
    displayId: () => 1,
    onChange: () => undefined,
  };
  let answered = 0;
  const session = fc.array(step, { minLength: 5, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      shown = [];
      const room = await openTestRoom({ projector });
      try {
        const seats = await begin(room, 'sliders');
        for (const one of steps) {
          if (one === 'crash') room.crash(1_000);
          else if (one === 'blur') room.library().services().room.cover();
          else if (one === 'undo')
            await room.library().call('history.undo', { workshopId: room.workshopId, opId: opId() });
          else {
            const input = { workshopId: room.workshopId, intent: one(seats), opId: opId() };
            const reply = await room.library().call('room.act', input);
            if (reply.ok && reply.value.refused === null) answered += 1;
            expect(JSON.stringify(reply)).not.toMatch(TELLING);
          }
          checkOpen(await room.view());
        }
        for (const event of room.library().events)
          if (event.type === 'room-changed') checkOpen(event.room);
          else expect(JSON.stringify(event)).not.toMatch(TELLING);
        expect(JSON.stringify(shown)).not.toMatch(TELLING);
      } finally {
        room.dispose();
      }
    }),
    { numRuns: 40 },
  );
  // The walk must have been through votes, or it has shown nothing.
  expect(answered).toBeGreaterThan(0);
});

it('gives nobody more dots than they have', { timeout: 60_000 }, async () => {
  const dots = fc.array(fc.tuple(seat, item, fc.integer({ min: 0, max: 4 })), {
    minLength: 5,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(dots, async (votes) => {
      const room = await openTestRoom();
      try {
        const seats = await begin(room, 'dot_vote');
        for (const [at, id, count] of votes) {
          await room.act({ do: 'round.vote', seat: of(seats, at), item: id, value: count || null });
          const { round } = await room.view();
          expect(round?.progress.every(({ used, left }) => used + left === round.budget && left >= 0)).toBe(
            true,
          );
        }
      } finally {
        room.dispose();
      }
    }),
    { numRuns: 15 },
  );
});
