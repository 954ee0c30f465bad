import type { WorkshopRecord } from '@shared/domain/workshop';
import { rankUpdates } from '@shared/sections/round-rows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedRounds,
  countVoters,
  findOpenRound,
  momentWords,
} from '../../../../src/renderer/boards/parts/round-model';
import {
  hasMoved,
  placeAt,
  placesOf,
  rankedIds,
  stepOf,
  uncovered,
} from '../../../../src/renderer/boards/ranking/ranking-model';
import { orderByScore, scoresFor } from '../../../../src/renderer/boards/ranking/ranking-scores';

function record(id: string, body: WorkshopRecord['body'] = {}, kind = 'goal'): WorkshopRecord {
  return {
    id,
    kind,
    ref: id.toUpperCase(),
    position: id,
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}
const retired = (id: string, body: WorkshopRecord['body']): WorkshopRecord => ({
  ...record(id, body),
  status: 'rejected',
});

describe('the order of records', () => {
  const goals = [
    record('a', { rank_order: 2 }),
    record('b'),
    record('c', { rank_order: 1 }),
    record('d', { rank_order: 2 }),
    retired('e', { rank_order: 1 }),
  ];

  it('is that of their places; equal places keep the order of the records, retired ones have none', () => {
    expect(rankedIds(goals, 'rank_order')).toEqual(['c', 'a', 'd']);
  });
  it('is written as 1 to n, and only where something changes', () => {
    expect(rankUpdates(goals, 'rank_order', ['c', 'd', 'b'])).toEqual([
      { id: 'a', body: { rank_order: null } },
      { id: 'b', body: { rank_order: 3 } },
    ]);
    expect(rankUpdates(goals, 'rank_order', ['c', 'a', 'd'])).toEqual([{ id: 'd', body: { rank_order: 3 } }]);
  });
  it('moves a record to a place counted without it', () => {
    expect(placeAt(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(placeAt(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(placeAt(['a', 'b'], 'x', 1)).toEqual(['a', 'x', 'b']);
    expect(placeAt(['a', 'b'], 'a', null)).toEqual(['b']);
  });
  it('lets keys carry a record over the line in both directions and not beyond the ends', () => {
    expect(stepOf(['a', 'b'], 'x', -1)).toEqual(['a', 'b', 'x']);
    expect(stepOf(['a', 'b'], 'x', 1)).toBeNull();
    expect(stepOf(['a', 'b'], 'b', 1)).toEqual(['a']);
    expect(stepOf(['a', 'b'], 'a', -1)).toBeNull();
    expect(stepOf(['a', 'b'], 'b', -1)).toEqual(['b', 'a']);
  });
  it('reads back as it was written, whatever was stored before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), { maxLength: 9 }),
        fc.infiniteStream(fc.nat()),
        (ranks, random) => {
          const records = ranks.map((rank, i) =>
            record(`r${i}`, rank === undefined ? {} : { rank_order: rank }),
          );
          const order = records
            .map(({ id }) => ({ id, key: random.next().value }))
            .filter(({ key }) => key % 3 > 0)
            .sort((a, b) => a.key - b.key)
            .map(({ id }) => id);
          const updates = new Map(
            rankUpdates(records, 'rank_order', order).map(({ id, body }) => [id, body.rank_order]),
          );
          const after = records.map((one) => {
            const rank = updates.has(one.id) ? updates.get(one.id) : one.body.rank_order;
            return typeof rank === 'number' ? record(one.id, { rank_order: rank }) : record(one.id);
          });
          expect(rankedIds(after, 'rank_order')).toEqual(order);
        },
      ),
    );
  });
});

describe('scores', () => {
  const rich = record('a', {
    rice_reach: 1900,
    rice_impact: '2',
    rice_confidence: '0.8',
    rice_effort: 4.5,
    impact: 4,
    effort: 2,
  });
  const poor = record('b', { impact: 5, effort: 1 });

  it('are offered when a record has one', () => {
    expect(scoresFor('goal', [rich, poor]).map(({ id }) => id)).toEqual(['rice', 'impact_effort']);
    expect(scoresFor('goal', [poor]).map(({ id }) => id)).toEqual(['impact_effort']);
    expect(
      scoresFor('user_need', [record('n', { importance: 5, satisfaction_now: 2 }, 'user_need')]).map(
        ({ id }) => id,
      ),
    ).toEqual(['opportunity']);
  });
  it('order the records, those without one last', () => {
    const [, byImpact] = scoresFor('goal', [rich, poor]);
    const without = record('c');
    expect(byImpact && orderByScore([without, rich, poor], byImpact)).toEqual(['b', 'a', 'c']);
  });
  it('are what a round of their method ends with, when all are known; otherwise points by place', () => {
    expect(placesOf([rich], 'rice')[0]?.score).toBeCloseTo(675.56, 2);
    expect(placesOf([rich, poor], 'rice').map(({ score }) => score)).toEqual([2, 1]);
    expect(placesOf([poor, rich], 'impact_effort').map(({ score, rank }) => [score, rank])).toEqual([
      [5, 1],
      [2, 2],
    ]);
    expect(placesOf([rich, poor], 'dot_vote').map(({ code, score }) => [code, score])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});

describe('rounds', () => {
  const round = (id: string, body: WorkshopRecord['body']) => record(id, body, 'priority_round');

  it('are open until they are closed; the latest closed one comes first', () => {
    const rounds = [
      round('r1', { closed_at: '2027-03-01T09:00:00.000Z' }),
      round('r2', { closed_at: '2027-03-01T11:00:00.000Z' }),
      round('r3', {}),
    ];
    expect(closedRounds(rounds).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(findOpenRound(rounds)?.id).toBe('r3');
    expect(findOpenRound(rounds.slice(0, 2))).toBeUndefined();
  });
  it('do not cover what came later', () => {
    const closed = round('r', { item_ids: ['a'] });
    expect(uncovered([record('a'), record('b'), retired('c', {})], closed).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });
  it('say when the order is no longer theirs, not when something was added or left', () => {
    const results = [
      record('x', { item_id: 'a' }),
      record('y', { item_id: 'b' }),
      record('z', { item_id: 'c' }),
    ];
    expect(hasMoved(['a', 'new', 'c'], results)).toBe(false);
    expect(hasMoved(['b', 'a', 'c'], results)).toBe(true);
  });
  it('name the day when it is another one', () => {
    const at = new Date(2027, 2, 1, 14, 5).toISOString();
    expect(momentWords(at, new Date(2027, 2, 1, 18, 0))).toBe('14:05');
    expect(momentWords(at, new Date(2027, 2, 2, 9, 0))).toBe('1 Mar 2027, 14:05');
  });
  it('count those who have a say', () => {
    const people = ['participant', 'decider', 'observer', 'absent_stakeholder'].map((room_role, i) =>
      record(`p${i}`, { room_role }, 'person'),
    );
    expect(countVoters(people)).toBe(2);
  });
});
