import { cohenKappa } from '@shared/analysis/cohen-kappa';
import { fairnessMetrics } from '@shared/analysis/fairness-metrics';
import { fourFifthsRatio, isBelowFourFifths } from '@shared/analysis/four-fifths';
import { describe, expect, it } from 'vitest';
import { valueOf } from './value-of';

const confusion = (
  truePositives: number,
  falseNegatives: number,
  falsePositives: number,
  trueNegatives: number,
) => ({
  truePositives,
  falseNegatives,
  falsePositives,
  trueNegatives,
});

describe('fairness between two groups', () => {
  it('is measured in five ways', () => {
    const metrics = fairnessMetrics(confusion(40, 10, 10, 40), confusion(15, 10, 5, 70));
    expect(valueOf(metrics.demographicParityDifference)).toBeCloseTo(0.3, 10);
    expect(valueOf(metrics.demographicParityRatio)).toBeCloseTo(0.4, 10);
    expect(valueOf(metrics.equalOpportunityDifference)).toBeCloseTo(0.2, 10);
    expect(valueOf(metrics.equalisedOddsDifference)).toBeCloseTo(0.2, 10);
    expect(valueOf(metrics.first.precision)).toBeCloseTo(0.8, 10);
    expect(valueOf(metrics.second.precision)).toBeCloseTo(0.75, 10);
    expect(valueOf(metrics.predictiveParityDifference)).toBeCloseTo(0.05, 10);
  });

  it('takes the larger distance for equalised odds, also when it is that of the false alarms', () => {
    const metrics = fairnessMetrics(confusion(40, 10, 30, 20), confusion(40, 10, 5, 45));
    expect(valueOf(metrics.equalOpportunityDifference)).toBe(0);
    expect(valueOf(metrics.equalisedOddsDifference)).toBeCloseTo(0.5, 10);
  });

  it('has no value where a group has no such cases, and keeps the others', () => {
    const metrics = fairnessMetrics(confusion(0, 0, 10, 40), confusion(15, 10, 5, 70));
    expect(valueOf(metrics.equalOpportunityDifference)).toBe('division_by_zero');
    expect(valueOf(metrics.equalisedOddsDifference)).toBe('division_by_zero');
    expect(valueOf(metrics.demographicParityDifference)).toBe(0);
  });

  it('has no ratio when nobody is selected, and no rates of negative counts', () => {
    const nobody = confusion(0, 10, 0, 40);
    expect(valueOf(fairnessMetrics(nobody, nobody).demographicParityRatio)).toBe('division_by_zero');
    expect(valueOf(fairnessMetrics(confusion(-1, 2, 3, 4), nobody).demographicParityDifference)).toBe(
      'out_of_range',
    );
  });
});

describe('the four-fifths ratio', () => {
  it('of 21 in 50 against 48 in 80 is 0.70, below the limit', () => {
    const ratio = fourFifthsRatio([
      { selected: 21, total: 50 },
      { selected: 48, total: 80 },
    ]);
    expect(valueOf(ratio)).toBeCloseTo(0.7, 10);
    expect(isBelowFourFifths(0.7)).toBe(true);
  });

  it('compares the lowest with the highest of many', () =>
    expect(
      valueOf(
        fourFifthsRatio([
          { selected: 5, total: 10 },
          { selected: 4, total: 10 },
          { selected: 8, total: 10 },
        ]),
      ),
    ).toBe(0.5));

  it('of exactly four fifths is not below', () => {
    expect(isBelowFourFifths(0.24 / 0.3)).toBe(false);
    expect(isBelowFourFifths(0.799)).toBe(true);
  });

  it.each([
    ['one group', [{ selected: 1, total: 2 }], 'missing_input'],
    [
      'an empty group',
      [
        { selected: 0, total: 0 },
        { selected: 1, total: 2 },
      ],
      'division_by_zero',
    ],
    [
      'nobody selected',
      [
        { selected: 0, total: 5 },
        { selected: 0, total: 5 },
      ],
      'division_by_zero',
    ],
    [
      'more selected than there are',
      [
        { selected: 6, total: 5 },
        { selected: 1, total: 5 },
      ],
      'out_of_range',
    ],
  ])('has no value for %s', (_name, groups, reason) => expect(valueOf(fourFifthsRatio(groups))).toBe(reason));
});

describe('the agreement of two raters', () => {
  it('on 200 items is 0.659 beyond chance', () => {
    const agreement = cohenKappa([
      [120, 20],
      [10, 50],
    ]);
    expect(valueOf(agreement.observed)).toBeCloseTo(0.85, 10);
    expect(valueOf(agreement.expected)).toBeCloseTo(0.56, 10);
    expect(valueOf(agreement.kappa)).toBeCloseTo(0.659, 3);
  });

  it('is negative when they contradict each other, and works for three answers', () => {
    expect(
      valueOf(
        cohenKappa([
          [0, 5],
          [5, 0],
        ]).kappa,
      ),
    ).toBe(-1);
    const three = cohenKappa([
      [10, 0, 0],
      [0, 10, 0],
      [0, 5, 5],
    ]);
    expect(valueOf(three.kappa)).toBeCloseTo(0.75, 10);
  });

  it.each([
    [[], 'missing_input'],
    [[[1, 2]], 'missing_input'],
    [
      [
        [0, 0],
        [0, 0],
      ],
      'division_by_zero',
    ],
    // Both always say yes: chance explains everything.
    [
      [
        [9, 0],
        [0, 0],
      ],
      'division_by_zero',
    ],
    [
      [
        [9, -1],
        [0, 0],
      ],
      'out_of_range',
    ],
  ])('of %j has no kappa', (counts, reason) => expect(valueOf(cohenKappa(counts).kappa)).toBe(reason));
});
