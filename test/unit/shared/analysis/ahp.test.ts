import { ahp, isConsistent } from '@shared/analysis/ahp';
import { describe, expect, it } from 'vitest';

function weigh(matrix: readonly (readonly number[])[]) {
  const result = ahp(matrix);
  if (!result.computable) throw new Error(result.reason);
  return result;
}
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000);
const third = 1 / 3;

describe('pairwise weights', () => {
  it.each([
    [
      'three items',
      [
        [1, 3, 5],
        [third, 1, 3],
        [0.2, third, 1],
      ],
      [0.637, 0.258, 0.105],
      0.033,
    ],
    [
      'a circle',
      [
        [1, 3, third],
        [third, 1, 3],
        [3, third, 1],
      ],
      [0.333, 0.333, 0.333],
      1.149,
    ],
    [
      'five requirements',
      [
        [1, 0.5, 2, 0.25, 0.5],
        [2, 1, 2, third, 1],
        [0.5, 0.5, 1, 0.2, 0.5],
        [4, 3, 5, 1, 2],
        [2, 1, 2, 0.5, 1],
      ],
      [0.111, 0.178, 0.08, 0.438, 0.193],
      0.014,
    ],
  ])('of %s', (_name, matrix, weights, ratio) => {
    const result = weigh(matrix);
    expect(rounded(result.weights)).toEqual(weights);
    expect(result.ratio).toMatchObject({ computable: true, value: expect.closeTo(ratio, 3) });
    expect(isConsistent(result)).toBe(ratio <= 0.1);
  });

  it('name the three items that fit worst', () => {
    // Item 1 should beat item 3 fourfold; the two triads with that pair miss by the same, and the first is named.
    const matrix = [
      [1, 2, 4, 8],
      [0.5, 1, 2, 0.5],
      [0.25, 0.5, 1, 2],
      [0.125, 2, 0.5, 1],
    ];
    expect(weigh(matrix).revisit).toEqual([0, 1, 3]);
  });

  it('find nothing to look at again when all agree', () => {
    const agreed = weigh([
      [1, 2, 6],
      [0.5, 1, 3],
      [1 / 6, third, 1],
    ]);
    expect(agreed.revisit).toBeNull();
    expect(agreed.lambda).toBeCloseTo(3, 10);
    expect(agreed.index).toMatchObject({ value: expect.closeTo(0, 10) });
  });

  it('have no ratio where nothing can contradict, and no table beyond ten items', () => {
    const pair = weigh([
      [1, 4],
      [0.25, 1],
    ]);
    expect(rounded(pair.weights)).toEqual([0.8, 0.2]);
    expect(pair.ratio).toEqual({ computable: false, reason: 'division_by_zero' });
    expect(isConsistent(pair)).toBe(true);
    expect(weigh([[1]]).index).toEqual({ computable: false, reason: 'division_by_zero' });
    const eleven = weigh(Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1)));
    expect(eleven.ratio).toEqual({ computable: false, reason: 'out_of_range' });
    expect(isConsistent(eleven)).toBe(false);
  });

  it.each([
    ['nothing', [], 'missing_input'],
    ['a row too short', [[1, 2], [0.5]], 'missing_input'],
    [
      'a pair that does not mirror its counterpart',
      [
        [1, 3],
        [3, 1],
      ],
      'out_of_range',
    ],
    [
      'a negative judgement',
      [
        [1, -3],
        [-third, 1],
      ],
      'out_of_range',
    ],
    [
      'a zero',
      [
        [1, 0],
        [0, 1],
      ],
      'out_of_range',
    ],
  ])('refuse %s', (_name, matrix, reason) => expect(ahp(matrix)).toEqual({ computable: false, reason }));

  it('take a third typed with two digits', () =>
    expect(
      weigh([
        [1, 3],
        [0.33, 1],
      ]).weights[0],
    ).toBeCloseTo(0.75, 2));
});
