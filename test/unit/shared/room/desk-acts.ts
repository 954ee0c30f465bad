/** Sessions at the desk of votes played at random, and the ground they stand on. */
import { actOnDesk } from '@shared/room/desk/act';
import { type DeskContext, type DeskIntent, type DeskState, EMPTY_DESK } from '@shared/room/desk/desk';
import { ROUND_METHODS, type RoundMethod } from '@shared/room/round';
import type { Seat } from '@shared/room/seats';
import type { RoundItem } from '@shared/room/state';
import fc from 'fast-check';

export const SEATS: readonly Seat[] = [
  { id: 's1', name: 'Ada', role: 'operations', roomRole: 'participant' },
  { id: 's2', name: 'Ben', role: 'legal', roomRole: 'participant' },
  { id: 's3', name: 'Cy', role: 'sponsor', roomRole: 'decider' },
  { id: 's4', name: 'Dee', role: 'support', roomRole: 'participant' },
  { id: 's5', name: 'Eve', role: 'guest', roomRole: 'observer' },
];
export const ITEMS: readonly RoundItem[] = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  label: `Item ${id}`,
  ref: `G-0${index + 1}`,
}));

/** A room whose kept records are those named. */
export function contextWith(...kept: readonly string[]): DeskContext {
  let made = 0;
  return {
    seats: SEATS,
    leftOut: [],
    newId: () => {
      made += 1;
      return `R${made}`;
    },
    exists: (id) => kept.includes(id),
  };
}

/** Opens a round by a method with further answers to `round.open`. */
export function opening(
  method: RoundMethod,
  more: Partial<Extract<DeskIntent, { do: 'round.open' }>> = {},
): DeskIntent {
  return {
    do: 'round.open',
    method,
    question: 'Which first?',
    place: { sectionId: 'S01', activityId: 'goal-order' },
    kind: 'goal',
    items: [...ITEMS],
    mode: 'scribe',
    ...more,
  };
}

/** The state after intents that must all be taken. */
export function played(...intents: readonly DeskIntent[]): DeskState {
  const context = contextWith();
  return intents.reduce<DeskState>((state, intent) => {
    const reply = actOnDesk(state, intent, context);
    const why = reply.error ?? reply.refused ?? reply.troubles[0]?.kind;
    if (why) throw new Error(`${JSON.stringify(intent)}: ${why}`);
    return reply.state;
  }, EMPTY_DESK);
}

/** One vote typed by the scribe. */
export function voted(seat: string, item: string, value: number, y?: number): DeskIntent {
  return { do: 'round.vote', seat, item, value, ...(y !== undefined && { y }) };
}

const seat = fc.constantFrom('s1', 's2', 's3', 's4', 's5');
const item = fc.constantFrom('a', 'b', 'c', 'd', 'x');
// Figures that no count of seats, dots or items can be, so that a leak is seen; small ones for the other methods.
const figure = fc.oneof(fc.constantFrom(71, 73, 77, 79, 83, 89, 97), fc.integer({ min: -8, max: 8 }));

/** Any intent about rounds and turns. */
export const anyIntent: fc.Arbitrary<DeskIntent> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...ROUND_METHODS).map((method) => opening(method)) },
  {
    weight: 8,
    arbitrary: fc
      .record({ seat, item, value: fc.option(figure, { freq: 8 }), y: figure })
      .map((vote) => ({ do: 'round.vote' as const, ...vote })),
  },
  { weight: 2, arbitrary: seat.map((id) => ({ do: 'round.pick' as const, seat: id })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(seat, fc.shuffledSubarray(['a', 'b', 'c', 'd']))
      .map(([id, order]) => ({ do: 'round.order' as const, seat: id, order })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('scribe' as const, 'turns' as const, 'paper' as const)
      .map((mode) => ({ do: 'round.mode' as const, mode })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('s1', 's2', 'paper 1', 'paper 2', 'paper 3'),
        fc.constantFrom('G1 1', 'G2 2', 'G9 1', ''),
      )
      .map(([token, text]) => ({ do: 'round.sheet' as const, token, text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(seat, fc.boolean())
      .map(([id, isFinished]) => ({ do: 'round.finish' as const, seat: id, isFinished })),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        'turn.start',
        'turn.take',
        'turn.done',
        'turn.undo',
        'turn.pass',
        'turn.cover',
        'turn.end',
      )
      .map((act) => ({ do: act }) as DeskIntent),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ item, value: fc.option(figure, { freq: 8 }), y: figure })
      .map((given) => ({ do: 'turn.answer' as const, ...given })),
  },
  { weight: 1, arbitrary: seat.map((id) => ({ do: 'turn.repeat' as const, seat: id })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('round.close', 'round.showDecider', 'round.drop')
      .map((act) => ({ do: act }) as DeskIntent),
  },
);
