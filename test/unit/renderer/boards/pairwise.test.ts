import type { WorkshopRecord } from '@shared/domain/workshop';
import { type Item, pairKey, pairsOf, placesOf, weigh } from '@shared/sections/compared-pairs';
import { describe, expect, it } from 'vitest';
import {
  itemsToRevisit,
  judgedPairs,
  judgementWords,
  SCALE_STEPS,
  stepAfterKey,
  stepOfValue,
  valueOfStep,
} from '../../../../src/renderer/boards/pairwise/pairwise-model';

const items: readonly Item[] = ['a', 'b', 'c'].map((code) => ({
  id: code,
  code,
  label: code.toUpperCase(),
  isRecord: false,
}));
const pairs = pairsOf(items);
const [ab] = pairs;
const values = (...three: readonly number[]) =>
  new Map(pairs.map((pair, index) => [pairKey(pair), three[index] ?? 1]));

function judgement(id: string, left: string, right: string, value: number, round = 'r'): WorkshopRecord {
  return {
    id,
    kind: 'pairwise_judgement',
    ref: '',
    position: id,
    status: 'draft',
    body: { left_code: left, right_code: right, value, round_id: round },
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}

describe('weights', () => {
  it('follow from all pairs', () => {
    // Rows (1, 3, 5), (1/3, 1, 3), (1/5, 1/3, 1).
    const result = weigh(items, values(3, 5, 3));
    expect(result?.weights.map((weight) => weight.toFixed(3))).toEqual(['0.637', '0.258', '0.105']);
    expect(result?.ratio).toMatchObject({ value: expect.closeTo(0.033, 3) });
    expect(itemsToRevisit(result, items)).toEqual([]);
  });
  it('do not exist while a pair is open', () => {
    const some = new Map([...values(3, 5, 3)].slice(0, 2));
    expect(weigh(items, some)).toBeNull();
  });
  it('name the three items that contradict each other', () => {
    expect(itemsToRevisit(weigh(items, values(3, 1 / 3, 3)), items)).toEqual(['a', 'b', 'c']);
  });
  it('put the heaviest item first', () => {
    const result = weigh(items, values(1 / 3, 1 / 5, 1 / 3));
    expect(result && placesOf(result, items).map(({ code, rank }) => [code, rank])).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
    ]);
  });
});

describe('stored answers', () => {
  it('count for their round only, whichever way round they were given', () => {
    const judged = judgedPairs(
      pairs,
      [judgement('1', 'b', 'a', 4), judgement('2', 'a', 'c', 7, 'other')],
      'r',
    );
    expect([...judged]).toEqual([['a b', { recordIds: ['1'], value: expect.closeTo(1 / 4, 10) }]]);
  });
  it('are averaged so that opposite ones cancel out', () => {
    const judged = judgedPairs(pairs, [judgement('1', 'a', 'b', 3), judgement('2', 'a', 'b', 1 / 3)], 'r');
    expect(judged.get('a b')).toEqual({ recordIds: ['1', '2'], value: expect.closeTo(1, 10) });
  });
});

describe('the scale', () => {
  it('leads from every step to a value and back', () => {
    for (const step of SCALE_STEPS) expect(stepOfValue(valueOfStep(step))).toBe(step);
    expect(valueOfStep(-8)).toBe(9);
    expect(valueOfStep(0)).toBe(1);
    expect(valueOfStep(8)).toBeCloseTo(1 / 9);
  });
  it('reads as a sentence', () => {
    if (!ab) throw new Error('No pair');
    expect(judgementWords(ab, null)).toBe('Not compared yet');
    expect(judgementWords(ab, 1)).toBe('A and B matter equally (1)');
    expect(judgementWords(ab, 5)).toBe('A matters strongly more than B (5)');
    expect(judgementWords(ab, 1 / 9)).toBe('B matters extremely more than A (9)');
  });
  it('is walked from "equal", stays within its ends and turns around with the script', () => {
    expect(stepAfterKey(null, ' ', false)).toBe(0);
    expect(stepAfterKey(null, 'ArrowRight', false)).toBe(1);
    expect(stepAfterKey(null, 'ArrowRight', true)).toBe(-1);
    expect(stepAfterKey(8, 'ArrowRight', false)).toBe(8);
    expect(stepAfterKey(3, 'Home', false)).toBe(-8);
    expect(stepAfterKey(3, 'x', false)).toBeNull();
    expect(stepAfterKey(3, ' ', false)).toBeNull();
  });
});
