/** Seats without devices: keys, who is missing, and the laptop that goes round without giving anything away. */
import { castVote, closeRound, openRound, type Round } from '@shared/room/round';
import {
  deciderAmong,
  keyOf,
  lacksNeutralLead,
  notHeard,
  SEAT_KEYS,
  seatOfKey,
  seatsOf,
  votersAmong,
  votesLeft,
} from '@shared/room/seats';
import {
  answer,
  coverTurn,
  finishTurn,
  passOver,
  repeatTurn,
  startTurns,
  type Turns,
  takeTurn,
  turnScreen,
  undoAnswer,
} from '@shared/room/turns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rec } from '../../../sections/build-snapshot';

const seats = seatsOf([
  rec('person', 'P-01', { full_name: 'Ana', room_role: 'facilitator', role_title: 'Consultant' }),
  rec('person', 'P-02', { full_name: 'Ben', room_role: 'decider' }),
  rec('person', 'P-03', { full_name: 'Cem', room_role: 'participant' }),
  rec('person', 'P-04', { full_name: 'Dan', room_role: 'observer' }),
  rec('person', 'P-05', { full_name: 'Eve', room_role: 'absent_stakeholder' }),
  rec('person', 'P-06', { full_name: 'Fay' }, 'superseded'),
]);

describe('seats', () => {
  it('are called by a role that does not say who they are', () => {
    const roleOf = (full_name: string, role_title: string) =>
      seatsOf([rec('person', 'P-01', { full_name, role_title, room_role: 'participant' })])[0]?.role;
    expect(roleOf('Ana Ruiz', 'Ana Ruiz')).toBe('participant');
    expect(roleOf('Ana Ruiz', 'Legal (ana  ruiz)')).toBe('participant');
    expect(roleOf('Ana', ' ')).toBe('participant');
    expect(roleOf('Ana', 'Analyst')).toBe('Analyst');
  });

  it('are the people in the room; observers and those left out do not vote', () => {
    expect(seats.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Ana: Consultant',
      'Ben: decider',
      'Cem: participant',
      'Dan: observer',
    ]);
    expect(votersAmong(seats).map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cem']);
    expect(votersAmong(seats, ['P-01']).map(({ name }) => name)).toEqual(['Ben', 'Cem']);
    expect([deciderAmong(seats), deciderAmong([])]).toEqual(['P-02', null]);
    expect([lacksNeutralLead(seats), lacksNeutralLead(seats.slice(1))]).toEqual([false, true]);
  });

  it('have one key each, none of them used on every page', () => {
    expect(new Set(SEAT_KEYS).size).toBe(SEAT_KEYS.length);
    expect([...SEAT_KEYS].filter((key) => 'ngl0'.includes(key))).toEqual([]);
    const many = Array.from({ length: 31 }, (_, at) => ({ id: `s${at}`, name: '', role: '', roomRole: '' }));
    for (const { id } of many.slice(0, SEAT_KEYS.length))
      expect(seatOfKey(many, (keyOf(many, id) ?? '').toUpperCase())?.id).toBe(id);
    expect([keyOf(many, 's30'), seatOfKey(seats, '9'), seatOfKey(seats, 'Enter'), keyOf(seats, 'x')]).toEqual(
      [null, null, null, null],
    );
  });

  it('say who has not been heard and who has votes left', () => {
    expect(notHeard(seats, ['P-03', null], []).map(({ name }) => name)).toEqual(['Ben']);
    expect(notHeard(seats, [], ['P-02', 'P-03'])).toEqual([]);
    const cast = castVote(round, 's1', 'a', 2);
    if (!cast.ok) throw new Error(cast.error);
    expect(votesLeft(cast.value)).toEqual([
      { seat: 's1', left: 1 },
      { seat: 's2', left: 3 },
      { seat: 's3', left: 3 },
    ]);
  });
});

const round: Round = openRound({
  id: 'R',
  question: '',
  method: 'dot_vote',
  items: ['a', 'b', 'c'],
  seats: ['s1', 's2', 's3'],
  decider: 's1',
});

/** Answers or fails. */
function give(turns: Turns, now: Round, item: string, value: number): Turns {
  const next = answer(turns, now, item, value);
  if (!next.ok) throw new Error(next.error);
  return next.value;
}

describe('the laptop that goes round', () => {
  it('goes to the decider last, and names each person before anything is shown', () => {
    const first = startTurns(round);
    expect(turnScreen(first)).toEqual({ stage: 'handover', seat: 's2', done: 0, of: 3 });
    const second = finishTurn(give(takeTurn(first), round, 'a', 2), round);
    expect(turnScreen(second.turns)).toEqual({ stage: 'handover', seat: 's3', done: 1, of: 3 });
    expect(second.round.ballots).toEqual([{ seat: 's2', item: 'a', value: 2 }]);
    // The next person's screen could not show it even by mistake: it is gone.
    expect([second.turns.draft, second.turns.steps]).toEqual([[], []]);
    const third = finishTurn(takeTurn(second.turns), second.round);
    expect(third.turns.seat).toBe('s1');
    expect(turnScreen(passOver(third.turns))).toEqual({ stage: 'over', of: 3 });
  });

  it('keeps the rules of the round within the turn, and takes steps back within it only', () => {
    const turn = give(takeTurn(startTurns(round)), round, 'a', 2);
    expect(answer(turn, round, 'b', 2)).toEqual({ ok: false, error: 'budget_spent' });
    expect(turnScreen(undoAnswer(turn))).toMatchObject({ answers: [], canUndo: false });
    const { turns } = finishTurn(turn, round);
    expect(undoAnswer(turns)).toBe(turns);
    expect(answer(turns, round, 'a', 1)).toEqual({ ok: false, error: 'no_turn' });
    expect(undoAnswer(takeTurn(turns)).draft).toEqual([]);
  });

  it('covers a turn without keeping what was typed, and begins a repeated one on an empty page', () => {
    const turn = give(takeTurn(startTurns(round)), round, 'a', 2);
    expect(coverTurn(turn)).toEqual(startTurns(round));
    const done = finishTurn(turn, round);
    const again = repeatTurn(done.turns, 's2');
    expect(turnScreen(takeTurn(again))).toMatchObject({ seat: 's2', answers: [] });
    // All dots are there again, because the new turn takes the place of the old one.
    const { round: after } = finishTurn(give(takeTurn(again), done.round, 'b', 2), done.round);
    expect(after.ballots).toEqual([{ seat: 's2', item: 'b', value: 2 }]);
    expect(repeatTurn(turn, 's3')).toBe(turn);
  });

  it('leaves a round alone that was closed meanwhile', () => {
    const turn = give(takeTurn(startTurns(round)), round, 'a', 2);
    const closed = closeRound(round);
    expect(finishTurn(turn, closed).round).toBe(closed);
  });

  it('never shows an answer of another seat, whatever is pressed', () => {
    const press = fc.record({
      key: fc.constantFrom(
        'take',
        'take',
        'answer',
        'answer',
        'answer',
        'undo',
        'finish',
        'pass',
        'repeat',
        'cover',
      ),
      item: fc.constantFrom('a', 'b', 'c'),
      value: fc.integer({ min: 0, max: 3 }),
      seat: fc.constantFrom('s1', 's2', 's3'),
    });
    let shown = 0;
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
        let now = round;
        let turns = startTurns(now);
        /** Answers since this person took the laptop: all that its screen may ever show. */
        let own = new Set<string>();
        for (const { key, item, value, seat } of presses) {
          const before = turns;
          if (key === 'take') turns = takeTurn(turns);
          if (key === 'undo') turns = undoAnswer(turns);
          if (key === 'pass') turns = passOver(turns);
          if (key === 'repeat') turns = repeatTurn(turns, seat);
          if (key === 'cover') turns = coverTurn(turns);
          if (key === 'finish') ({ turns, round: now } = finishTurn(turns, now));
          if (before.stage !== 'private' && turns.stage === 'private') own = new Set();
          if (key === 'answer') {
            const given = answer(turns, now, item, value === 0 ? null : value);
            if (given.ok) {
              turns = given.value;
              own.add(`${turns.seat} ${item} ${value}`);
            }
          }
          const screen = turnScreen(turns);
          const text = JSON.stringify(screen);
          if (screen.stage !== 'private') expect(text).not.toMatch(/item|value|answers/);
          else
            for (const ballot of screen.answers) {
              shown += 1;
              expect(ballot.seat).toBe(screen.seat);
              expect([...own]).toContain(`${ballot.seat} ${ballot.item} ${ballot.value}`);
            }
          for (const one of ['s1', 's2', 's3'])
            expect(
              now.ballots
                .filter((ballot) => ballot.seat === one)
                .reduce((sum, ballot) => sum + ballot.value, 0),
            ).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(0);
  });
});
