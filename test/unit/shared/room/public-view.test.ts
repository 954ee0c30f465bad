/** What the projector gets: what was revealed, and nothing else, whatever the session. */
import { freeze, publicView, publicViewSchema } from '@shared/room/public-view';
import type { Room } from '@shared/room/room';
import { castVote, closeRound, openRound, type Round, showDecider } from '@shared/room/round';
import { answer, startTurns, takeTurn } from '@shared/room/turns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, emptyRoom, hasRevealed, NOW, play, SEATS, SECRET } from './random-session';

const room: Room = emptyRoom('plain');
const live = (of: Room) => {
  const view = publicView(of, NOW);
  if (view.screen !== 'live') throw new Error(view.screen);
  return view;
};

function voted(): Round {
  let round = openRound({
    id: 'R',
    question: 'How ready?',
    method: 'rating',
    items: ['i1'],
    seats: SEATS,
    decider: 's4',
  });
  for (const [seat, value] of [
    ['s1', 0],
    ['s2', 3],
    ['s4', 4],
  ] as const) {
    const cast = castVote(round, seat, 'i1', value);
    if (cast.ok) round = cast.value;
  }
  return round;
}
const withRound = (round: Round): Room => ({ ...room, rounds: [round], shownRound: round.id });

describe('the public view', () => {
  it('shows block, prompt and clock', () => {
    expect(live(room)).toMatchObject({
      workshop: 'Ticket routing',
      block: { title: 'Goals', minutes: 25 },
      prompt: 'What should be better in a year?',
      clock: {
        step: 'write_alone',
        kind: 'write',
        phase: 1,
        of: 6,
        phaseSeconds: 300,
        phaseMs: 300_000 - NOW.mono,
        isRunning: true,
      },
      board: { kind: 'none' },
      round: null,
      turns: null,
    });
  });

  it('shows how many have finished while a round is open, the others when it is closed, the decider at last', () => {
    expect(live(withRound(voted())).round).toEqual({
      stage: 'open',
      question: 'How ready?',
      finished: 3,
      of: 4,
    });
    const closed = closeRound(voted());
    expect(live(withRound(closed)).round).toMatchObject({
      stage: 'closed',
      voters: 2,
      rows: [{ label: 'First', rank: 1, score: 1.5, low: 0, high: 3, isOpen: true }],
    });
    expect(live(withRound(showDecider(closed))).round).toMatchObject({
      voters: 3,
      rows: [{ score: 3, high: 4 }],
    });
  });

  it('shows a wall after it was revealed: without authors, or with their names when the room chose so', () => {
    const notes = [
      { id: 'n1', text: 'Faster', author: 's1', isPrivate: false, colour: 2 },
      { id: 'n2', text: 'Hush', author: 's2', isPrivate: true, colour: 1 },
    ];
    const clusters = [
      { id: 'K1', name: 'Speed', notes: ['n1'] },
      { id: 'K2', name: 'Hush too', notes: ['n2'] },
    ];
    const board = {
      kind: 'wall',
      isRevealed: false,
      showsNames: false,
      colourBy: 'seat',
      notes,
      clusters,
    } as const;
    expect(live({ ...room, board }).board).toEqual({ kind: 'hidden', count: 1 });
    expect(live({ ...room, board: { ...board, isRevealed: true } }).board).toEqual({
      kind: 'wall',
      notes: [{ id: 'n1', text: 'Faster', author: null, colour: 0, cluster: 'K1' }],
      clusters: [{ id: 'K1', name: 'Speed' }],
    });
    const named = live({ ...room, board: { ...board, isRevealed: true, showsNames: true } }).board;
    expect(named).toMatchObject({ notes: [{ author: 'Name of s1', colour: 2 }] });
  });

  it('shows a matrix at its means after it was revealed', () => {
    const cards = [{ id: 'i1', ref: 'F-01', text: 'Search', facts: ['must'] }];
    const placements = [
      { seat: 's1', item: 'i1', x: 0, y: 0.5 },
      { seat: 's2', item: 'i1', x: 1, y: 0.5 },
    ];
    const board = {
      kind: 'matrix',
      isRevealed: true,
      ends: ['a', 'b', 'c', 'd'],
      placements,
      cards,
    } as const;
    expect(live({ ...room, board }).board).toEqual({
      kind: 'matrix',
      ends: ['a', 'b', 'c', 'd'],
      items: [{ card: cards[0], x: 0.5, y: 0.5, rangeX: 1, rangeY: 0, isOpen: true }],
    });
    expect(live({ ...room, board: { ...board, isRevealed: false } }).board).toEqual({
      kind: 'hidden',
      count: 2,
    });
  });

  it('shows only counts while the laptop goes round', () => {
    const round = voted();
    const turn = answer(takeTurn(startTurns(round)), round, 'i1', 2);
    if (!turn.ok) throw new Error(turn.error);
    expect(live({ ...withRound(round), turns: turn.value }).turns).toEqual({ done: 0, of: 4 });
  });

  it('can be blank, a break, or frozen', () => {
    expect(publicView({ ...room, projector: { mode: 'blank' } }, NOW)).toEqual({ screen: 'blank' });
    expect(
      publicView({ ...room, projector: { mode: 'break', title: 'Lunch', until: '12:55' } }, NOW),
    ).toEqual({
      screen: 'break',
      title: 'Lunch',
      until: '12:55',
    });
    const frozen = freeze(room, NOW);
    const later = { ...frozen, prompt: 'Something else' };
    expect(publicView(later, NOW)).toEqual(publicView(room, NOW));
    expect(live({ ...later, projector: { mode: 'live' } }).prompt).toBe('Something else');
  });

  it('refuses whatever it does not know', () => {
    expect(publicViewSchema.safeParse({ ...live(room), behindMs: 60_000 }).success).toBe(false);
    expect(publicViewSchema.safeParse({ screen: 'notes', text: 'x' }).success).toBe(false);
  });
});

describe('whatever the session', () => {
  it('holds no secret, no seat and nothing but its schema, and passes nothing on that was slipped in', () => {
    let looks = 0;
    fc.assert(
      fc.property(anySession, (steps) => {
        let now = emptyRoom('one');
        steps.forEach((step, at) => {
          now = play(now, step, 0, at);
          // A field nobody knows of, on everything there is.
          const view = publicView(salted(now) as Room, NOW);
          expect(publicViewSchema.safeParse(view).error).toBeUndefined();
          const text = JSON.stringify(view);
          expect(text).not.toContain(SECRET);
          for (const seat of SEATS) expect(text).not.toContain(`"${seat}"`);
          looks += 1;
        });
      }),
      { numRuns: 250 },
    );
    expect(looks).toBeGreaterThan(2_500);
  });

  it('looks the same for two rooms that differ only in what is hidden', () => {
    let compared = 0;
    let different = 0;
    fc.assert(
      fc.property(anySession, (steps) => {
        let [one, other] = [emptyRoom('one'), emptyRoom('other')];
        for (const [at, step] of steps.entries()) {
          one = play(one, step, 0, at);
          other = play(other, step, 1, at);
          // From here on they may differ, and do.
          if (hasRevealed(one)) return;
          compared += 1;
          if (JSON.stringify(one) !== JSON.stringify(other).replaceAll('other', 'one')) different += 1;
          expect(publicView(one, NOW)).toEqual(publicView(other, NOW));
        }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(1_000);
    expect(different).toBeGreaterThan(100);
  });
});

/** A copy with a secret field in each object; the frozen view is one that was public already. */
function salted(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => salted(item));
  if (typeof value !== 'object' || value === null || name === 'view') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, salted(item, key)]);
  return { ...Object.fromEntries(entries), remark: `${SECRET} slipped in` };
}
