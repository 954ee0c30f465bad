/** Ballot papers as they are typed in. */
import { countPile, countSheet, readSheet, shortId } from '@shared/room/paper';
import { castVote, openRound, progressOf } from '@shared/room/round';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ITEMS = ['G-03', 'G-07', 'G-12', 'PP-01', 'fairness'].map((ref) => ({ item: `id of ${ref}`, ref }));
const round = openRound({
  id: 'R',
  question: 'Which?',
  method: 'dot_vote',
  items: ITEMS.map(({ item }) => item),
  seats: ['s1', 's2', 's3'],
  decider: null,
});
const read = (text: string) =>
  readSheet(text, ITEMS).entries.map(({ item, value }) => `${item.slice(6)} ${value}`);
const troubles = (text: string) =>
  countSheet(round, 's1', text, ITEMS).troubles.map(({ kind, line }) => `${line} ${kind}`);

describe('a sheet', () => {
  it('is read however people write short ids', () => {
    expect(shortId('g-07')).toBe('G7');
    for (const text of ['G7 3', 'g7 3', 'G-07 3', 'G 7 3', 'G7: 3', 'G7 x3', ' G7=3 ', 'Ｇ７ ３', 'G007  3'])
      expect(read(text), text).toEqual(['G-07 3']);
    expect(read('G7 1, G3 2; PP1 1\n\nfairness 2\r\n')).toEqual([
      'G-07 1',
      'G-03 2',
      'PP-01 1',
      'fairness 2',
    ]);
  });

  it('names what cannot be counted, with its line, and then counts nothing', () => {
    expect(troubles('G7 1\nG8 1')).toEqual(['2 unknown_item']);
    expect(troubles('G7 1\nG7 1')).toEqual(['2 named_twice']);
    expect(troubles('G7')).toEqual(['1 no_count']);
    expect(troubles('three for G7')).toEqual(['1 unreadable']);
    expect(troubles('G7 3')).toEqual(['1 item_full']);
    expect(troubles('G7 2\nG3 2')).toEqual(['2 budget_spent']);
    expect(troubles('G7 1.5')).toEqual(['1 out_of_range']);
    expect(troubles(' \n')).toEqual(['0 empty']);
    const wrong = countSheet(round, 's1', 'G7 2\nG3 2', ITEMS);
    expect(wrong.round).toBe(round);
    expect(wrong.troubles[0]).toMatchObject({ text: 'G3 2', is: 2, most: 3 });
  });

  it('replaces what the same seat gave before', () => {
    const once = countSheet(round, 's1', 'G7 2, G3 1', ITEMS);
    const twice = countSheet(once.round, 's1', 'G12 1', ITEMS);
    expect([once.troubles, twice.troubles]).toEqual([[], []]);
    expect(twice.round.ballots).toEqual([{ seat: 's1', item: 'id of G-12', value: 1 }]);
  });

  it('never brings more into a round than its rules allow, whatever is typed', () => {
    const line = fc
      .tuple(
        fc.constantFrom('G7', 'G3', 'PP1', 'X9', ''),
        fc.constantFrom(' ', ':', ''),
        fc.integer({ min: -1, max: 4 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.string(), (lines, noise) => {
        const { round: counted } = countSheet(round, 's1', [...lines, noise].join('\n'), ITEMS);
        expect(progressOf(counted)[0]?.left).toBeGreaterThanOrEqual(0);
        expect(counted.ballots.every(({ value }) => value === 1 || value === 2)).toBe(true);
      }),
    );
  });
});

describe('a pile of sheets', () => {
  it('is counted under numbers, not names', () => {
    const { ballots, troubles: wrong } = countPile(round, ['G7 2', 'G7 1, G3 1'], ITEMS);
    expect(wrong).toEqual([]);
    expect(ballots.map(({ seat, value }) => `${seat}: ${value}`)).toEqual([
      'paper 1: 2',
      'paper 2: 1',
      'paper 2: 1',
    ]);
  });

  it('has no more sheets than seats that have not voted yet, and says which sheet is wrong', () => {
    const cast = castVote(round, 's1', 'id of G-07', 1);
    if (!cast.ok) throw new Error(cast.error);
    expect(countPile(cast.value, ['G7 1', 'G8 1', 'G7 1'], ITEMS).troubles).toMatchObject([
      { sheet: 2, line: 1, kind: 'unknown_item' },
      { sheet: 3, kind: 'too_many_sheets', is: 3, most: 2 },
    ]);
  });
});
