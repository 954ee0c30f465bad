import { pairwiseMatrix } from '@shared/analysis/pairwise-matrix';
import { describe, expect, it } from 'vitest';

describe('the matrix of pairwise judgements', () => {
  it('mirrors each judgement', () => {
    const judged = [
      { left: 'a', right: 'b', value: 4 },
      { left: 'c', right: 'b', value: 2 },
      { left: 'a', right: 'c', value: 0.5 },
    ];
    expect(pairwiseMatrix(['a', 'b', 'c'], judged)?.flat()).toEqual(
      [1, 4, 0.5, 0.25, 1, 0.5, 2, 2, 1].map((cell) => expect.closeTo(cell, 9)),
    );
  });

  it('takes the geometric mean of several judgements, whichever way round they were given', () => {
    const judged = [
      { left: 'a', right: 'b', value: 8 },
      { left: 'b', right: 'a', value: 0.5 },
    ];
    expect(pairwiseMatrix(['a', 'b'], judged)?.[0]?.[1]).toBeCloseTo(4, 9);
  });

  it('is missing while a pair is not judged or a judgement is no number', () => {
    expect(pairwiseMatrix(['a', 'b', 'c'], [{ left: 'a', right: 'b', value: 4 }])).toBeNull();
    expect(pairwiseMatrix(['a', 'b'], [{ left: 'a', right: 'b', value: 0 }])).toBeNull();
  });
});
