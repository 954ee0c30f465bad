import { chiSquareQuantile } from '@shared/analysis/chi-square';
import { ksCritical, psi, psiNoiseFloor } from '@shared/analysis/drift';
import { describe, expect, it } from 'vitest';
import { valueOf } from './value-of';

const QUARTERS = [0.25, 0.25, 0.25, 0.25];

describe('the population stability index', () => {
  it.each([
    [QUARTERS, [0.2, 0.25, 0.25, 0.3], 0.0203],
    [QUARTERS, [0.1, 0.2, 0.3, 0.4], 0.2282],
    [[0.5, 0.5, 0], [0.5, 0.4, 0.1], 0.7124],
    [QUARTERS, QUARTERS, 0],
  ])('from %j to %j is %d', (baseline, current, expected) =>
    expect(valueOf(psi(baseline, current))).toBeCloseTo(expected, 4),
  );

  it('takes counts as well as shares', () =>
    expect(psi([50, 50, 50, 50], [20, 40, 60, 80])).toEqual(psi(QUARTERS, [0.1, 0.2, 0.3, 0.4])));

  it.each([
    ['no bins', [], [], 'missing_input'],
    ['bins that do not match', [1, 1], [1, 1, 1], 'missing_input'],
    ['a negative share', [0.5, 0.5], [1.5, -0.5], 'out_of_range'],
    ['a sample without cases', [1, 1], [0, 0], 'division_by_zero'],
  ])('has no value for %s', (_name, baseline, current, reason) =>
    expect(valueOf(psi(baseline, current))).toBe(reason),
  );
});

describe('the value that chance reaches', () => {
  it.each([
    [10, 500, 500, 0.0677],
    [10, 150, 150, 0.2256],
  ])('with %i bins and samples of %i and %i is %d', (bins, n, m, expected) =>
    expect(valueOf(psiNoiseFloor(bins, n, m))).toBeCloseTo(expected, 4),
  );

  it.each([
    [1, 500, 500, 'out_of_range'],
    [2.5, 500, 500, 'out_of_range'],
    [10, -1, 500, 'out_of_range'],
    [10, 0, 500, 'division_by_zero'],
  ])('with %d bins and samples of %i and %i has no value', (bins, n, m, reason) =>
    expect(valueOf(psiNoiseFloor(bins, n, m))).toBe(reason),
  );

  // Printed tables of the upper 5 % and 1 % points.
  it.each([
    [0.95, 1, 3.841],
    [0.95, 2, 5.991],
    [0.95, 9, 16.919],
    [0.95, 19, 30.144],
    [0.95, 100, 124.342],
    [0.99, 30, 50.892],
    [0.05, 5, 1.145],
  ])('rests on the chi-square point of %d with %i degrees of freedom, %d', (p, freedom, expected) =>
    expect(chiSquareQuantile(p, freedom)).toBeCloseTo(expected, 3),
  );
});

describe('the critical Kolmogorov-Smirnov distance', () => {
  it('of 500 and 400 cases is 0.0911', () => expect(valueOf(ksCritical(500, 400))).toBeCloseTo(0.0911, 4));
  it('does not exist for an empty sample', () =>
    expect(valueOf(ksCritical(0, 400))).toBe('division_by_zero'));
  it('does not exist for fewer than none', () => expect(valueOf(ksCritical(-1, 400))).toBe('out_of_range'));
});
