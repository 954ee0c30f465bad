/** Votes: budgets, secrecy, results that do not depend on the order in which people voted, and what splits the room. */
import { countBorda, gapQueue } from '@shared/room/borda';
import { breakTie, countDots, dotBudget, findTie } from '@shared/room/dots';
import { meetPlacements, type Placement, place } from '@shared/room/placements';
import {
  ballotOf,
  castVote,
  closeRound,
  moveDot,
  openRound,
  progressOf,
  ROUND_METHODS,
  type Round,
  type RoundMethod,
  setFinished,
  showDecider,
  valueOf,
  valueRange,
  visibleBallots,
} from '@shared/room/round';
import { sideBySide, standingsOf } from '@shared/room/rounds';
import { spreadQueue } from '@shared/room/spread';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEATS = ['s1', 's2', 's3', 's4', 's5'];
const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f'];
const round = (method: RoundMethod, items = ITEMS, decider: string | null = null): Round =>
  openRound({ id: 'R', question: 'Which first?', method, items, seats: SEATS, decider });

/** Casts "s1 a 2" and the like; what is refused fails the test. */
function vote(start: Round, ...ballots: string[]): Round {
  return ballots.reduce((now, line) => {
    const [seat = '', item = '', value] = line.split(' ');
    const cast = castVote(now, seat, item, Number(value));
    if (!cast.ok) throw new Error(`${line}: ${cast.error}`);
    return cast.value;
  }, start);
}

const anyCast = fc.tuple(
  fc.constantFrom(...SEATS, 'stranger'),
  fc.constantFrom(...ITEMS, 'nothing'),
  fc.option(
    fc.integer({ min: -1, max: 101 }).map((value) => (value > 8 ? value : value % 4)),
    { freq: 6 },
  ),
  fc.integer({ min: -1, max: 101 }),
);
const anyMethod = fc.constantFrom<RoundMethod[]>(...ROUND_METHODS);

describe('a round', () => {
  it('gives each seat one dot for four items, 3 to 8, and never more than fit', () => {
    expect([0, 1, 4, 12, 13, 24, 32, 33, 200].map(dotBudget)).toEqual([0, 2, 3, 3, 4, 6, 8, 8, 8]);
  });

  it('never takes more than a budget, and takes any vote back without a trace', () => {
    fc.assert(
      fc.property(anyMethod, fc.array(anyCast, { maxLength: 60 }), (method, casts) => {
        let now = round(method);
        for (const [seat, item, value, y] of casts) {
          const cast = castVote(now, seat, item, value, y);
          if (!cast.ok) continue;
          const before = ballotOf(now, seat, item);
          const undone = castVote(cast.value, seat, item, before?.value ?? null, before?.y);
          expect(undone).toEqual({ ok: true, value: now });
          now = cast.value;
        }
        const [low, high] = valueRange(now);
        expect(
          now.ballots.every(
            ({ seat, item, value, y = low }) =>
              SEATS.includes(seat) &&
              ITEMS.includes(item) &&
              Math.min(value, y) >= low &&
              Math.max(value, y) <= high,
          ),
        ).toBe(true);
        for (const { used, left } of progressOf(now)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(used + left).toBe(method === 'dot_vote' ? 3 : ITEMS.length);
        }
        for (const seat of SEATS) {
          const own = now.ballots.filter((ballot) => ballot.seat === seat);
          expect(new Set(own.map(({ item }) => item)).size).toBe(own.length);
          if (method === 'ranking') expect(new Set(own.map(({ value }) => value)).size).toBe(own.length);
        }
      }),
    );
  });

  it('says the same whatever the order in which votes came', () => {
    const cell = fc.tuple(fc.constantFrom(...SEATS), fc.constantFrom(...ITEMS), fc.nat(4), fc.nat());
    const cells = fc.uniqueArray(cell, { selector: ([seat, item]) => seat + item, maxLength: 30 });
    fc.assert(
      fc.property(anyMethod, cells, (method, list) => {
        // Distinct places for each seat, whole numbers everywhere else.
        const ballots = list.map(([seat, item, value]) => ({
          seat,
          item,
          value: method === 'ranking' ? value * 10 + ITEMS.indexOf(item) : value,
        }));
        const order = list.map(([, , , key], at) => ({ key, at })).sort((a, b) => a.key - b.key);
        const mixed = order.flatMap(({ at }) => ballots.slice(at, at + 1));
        const done = (all: typeof ballots): Round => ({ ...round(method), stage: 'complete', ballots: all });
        expect(standingsOf(done(mixed))).toEqual(standingsOf(done(ballots)));
        expect(spreadQueue(method, ITEMS, mixed, () => 'role')).toEqual(
          spreadQueue(method, ITEMS, ballots, () => 'role'),
        );
        const lay = (all: typeof ballots) =>
          all.reduce<readonly Placement[]>(
            (now, { seat, item, value }) => place(now, seat, item, { x: value / 7, y: value / 3 }),
            [],
          );
        expect(meetPlacements(ITEMS, lay(mixed))).toEqual(meetPlacements(ITEMS, lay(ballots)));
      }),
    );
  });

  it('says why a vote is not taken', () => {
    const why = (start: Round, seat: string, item: string, value: number) => {
      const cast = castVote(start, seat, item, value);
      return cast.ok ? 'taken' : cast.error;
    };
    const dots = vote(round('dot_vote'), 's1 a 2');
    expect(why(dots, 's1', 'a', 3)).toBe('item_full');
    expect(why(dots, 's1', 'b', 2)).toBe('budget_spent');
    expect(why(dots, 's1', 'b', 1)).toBe('taken');
    expect(why(dots, 's9', 'b', 1)).toBe('no_seat');
    expect(why(dots, 's1', 'z', 1)).toBe('no_item');
    expect(why(round('rating'), 's1', 'a', 5)).toBe('out_of_range');
    expect(why(round('poll'), 's1', 'a', 0.5)).toBe('out_of_range');
    expect(why(vote(round('ranking'), 's1 a 1'), 's1', 'b', 1)).toBe('place_taken');
    expect(why(closeRound(dots), 's2', 'a', 1)).toBe('closed');
    const less = moveDot(dots, 's1', 'a', -1);
    expect(less.ok && valueOf(less.value, 's1', 'a')).toBe(1);
  });

  it('hides everything until it is closed, and the decider until the end', () => {
    const open = vote(round('rating', ['a'], 's5'), 's1 a 1', 's5 a 4');
    expect(visibleBallots(open)).toEqual([]);
    expect(standingsOf(open)).toEqual([]);
    expect(standingsOf(round('dot_vote'))).toEqual([]);
    const closed = closeRound(open);
    expect(visibleBallots(closed).map(({ seat }) => seat)).toEqual(['s1']);
    expect(standingsOf(closed)[0]?.score).toBe(1);
    expect(standingsOf(showDecider(closed))[0]?.score).toBe(2.5);
    expect(closeRound(vote(round('rating', ['a'], 's5'), 's1 a 1')).stage).toBe('complete');
    expect(showDecider(open)).toBe(open);
  });

  it('knows who has votes left and who is finished early', () => {
    const now = setFinished(vote(round('dot_vote'), 's1 a 2', 's1 b 1', 's2 a 1'), 's3', true);
    expect(progressOf(now).map(({ left, isFinished }) => [left, isFinished])).toEqual([
      [0, true],
      [2, false],
      [3, true],
      [3, false],
      [3, false],
    ]);
  });
});

describe('results', () => {
  it('count dots, keep items without any, and name the tie across the line', () => {
    const now = closeRound(
      vote(round('dot_vote'), 's1 a 2', 's2 a 1', 's2 b 2', 's3 c 2', 's4 c 1', 's5 b 1'),
    );
    const dots = countDots(ITEMS, visibleBallots(now), 5);
    expect(dots.map(({ item, score, rank }) => `${item}${score}#${rank}`)).toEqual([
      'a3#1',
      'b3#1',
      'c3#1',
      'd0#4',
      'e0#4',
      'f0#4',
    ]);
    expect(dots[0]).toMatchObject({ givers: 2, isSplit: true });
    expect(findTie(dots, 2)).toEqual(['a', 'b', 'c']);
    expect(findTie(dots, 3)).toEqual([]);
    const settled = breakTie(dots, { order: ['c', 'a', 'b'], decider: 's5', reason: 'Legal date' });
    expect(settled?.map(({ item, rank }) => `${item}#${rank}`)).toEqual([
      'c#1',
      'a#2',
      'b#3',
      'd#4',
      'e#4',
      'f#4',
    ]);
    expect(breakTie(dots, { order: ['c', 'a', 'b'], decider: 's5', reason: ' ' })).toBeNull();
    expect(breakTie(dots, { order: ['c', 'a'], decider: 's5', reason: 'Why' })).toBeNull();
    expect(breakTie(dots, { order: ['c', 'a', 'd'], decider: 's5', reason: 'Why' })).toBeNull();
  });

  it('make one order of several, each seat with the same sum, and queue the widest gaps', () => {
    const now = vote(
      round('ranking', ['a', 'b', 'c']),
      's1 a 1',
      's1 b 2',
      's1 c 3',
      's2 a 1',
      's2 c 2',
      's2 b 3',
      's3 c 1',
    );
    const borda = countBorda(['a', 'b', 'c'], now.ballots);
    // a: 3 + 3 + 1.5, c: 1 + 2 + 3, b: 2 + 1 + 1.5.
    expect(borda.map(({ item, score, rank, gap }) => [item, score, rank, gap])).toEqual([
      ['a', 7.5, 1, 0],
      ['c', 6, 2, 2],
      ['b', 4.5, 3, 1],
    ]);
    expect(gapQueue(borda).map(({ item, highest, lowest }) => [item, highest, lowest])).toEqual([
      ['c', ['s3'], ['s1']],
      ['b', ['s1'], ['s2']],
    ]);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...SEATS), fc.constantFrom(...ITEMS), fc.integer({ min: 1, max: 6 })),
        ),
        (casts) => {
          let any = round('ranking');
          for (const [seat, item, value] of casts) {
            const cast = castVote(any, seat, item, value);
            if (cast.ok) any = cast.value;
          }
          const voters = new Set(any.ballots.map(({ seat }) => seat)).size;
          const total = countBorda(ITEMS, any.ballots).reduce((sum, { score }) => sum + score, 0);
          expect(total).toBeCloseTo((voters * 6 * 7) / 2);
        },
      ),
    );
  });

  it('put the widest spread first, name its ends by role and keep minorities', () => {
    const ratings = vote(
      round('rating', ['a', 'b', 'c']),
      's1 a 3',
      's2 a 3',
      's3 a 3',
      's4 a 0',
      's1 b 2',
      's2 b 3',
      's1 c 0',
      's2 c 4',
    );
    const queue = spreadQueue('rating', ['a', 'b', 'c'], ratings.ballots, (seat) => `role of ${seat}`);
    expect(queue.map(({ item, range, isOpen, median }) => [item, range, isOpen, median])).toEqual([
      ['c', 4, true, 2],
      ['a', 3, true, 3],
      ['b', 1, false, 2.5],
    ]);
    expect(queue[1]?.lowest).toEqual([{ seat: 's4', role: 'role of s4', value: 0 }]);
    expect(queue[1]?.minority.map(({ seat }) => seat)).toEqual(['s4']);
    // Half against half is no minority.
    expect(queue[0]?.minority).toEqual([]);
  });

  it('leave abstentions of a poll out of the spread', () => {
    const poll = vote(round('poll', ['S01']), 's1 S01 0', 's2 S01 4', 's3 S01 5');
    expect(spreadQueue('poll', ['S01'], poll.ballots, () => '')[0]).toMatchObject({
      low: 4,
      range: 1,
      isOpen: false,
    });
  });

  it('meet placements of a matrix at their mean, the widest apart first', () => {
    let all = place([], 's1', 'a', { x: 0.2, y: 0.5 });
    all = place(all, 's2', 'a', { x: 0.4, y: 0.5 });
    all = place(all, 's1', 'b', { x: 0, y: 0 });
    const wide = place(all, 's2', 'b', { x: 7, y: 0.5 });
    expect(
      meetPlacements(['a', 'b', 'c'], wide).map(({ item, x, spread, isOpen }) => [item, x, spread, isOpen]),
    ).toEqual([
      ['b', 0.5, 1, true],
      ['a', expect.closeTo(0.3), expect.closeTo(0.2), false],
    ]);
    expect(place(wide, 's2', 'b', null)).toEqual(all);
    expect(place(all, 's1', 'b', { x: Number.NaN, y: 0 })).toHaveLength(2);
  });

  it('stand side by side, round by round', () => {
    const first = closeRound(vote(round('rating', ['a', 'b']), 's1 a 1', 's1 b 4'));
    const second = { ...vote(round('rating', ['b', 'c']), 's1 b 2'), id: 'R2' };
    expect(sideBySide([first, second])).toEqual([
      { item: 'a', standings: [{ item: 'a', score: 1, rank: 2 }, null] },
      { item: 'b', standings: [{ item: 'b', score: 4, rank: 1 }, null] },
      { item: 'c', standings: [null, null] },
    ]);
    expect(sideBySide([first, closeRound(second)])[1]?.standings[1]).toEqual({
      item: 'b',
      score: 2,
      rank: 1,
    });
  });
});
