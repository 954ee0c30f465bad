import {
  inFlight,
  latencySum,
  oversightCapacity,
  oversightDemand,
  replicas,
} from '@shared/analysis/capacity';
import { errorBudgetMinutes } from '@shared/analysis/error-budget';
import { breakEvenThreshold, errorCostPer1000 } from '@shared/analysis/error-cost';
import { paretoFront } from '@shared/analysis/pareto-front';
import { describe, expect, it } from 'vitest';
import { valueOf } from './value-of';

describe('the error budget', () => {
  it.each([
    [99.9, 28, 40.32],
    [99.95, 28, 20.16],
    [99.5, 28, 201.6],
    [100, 28, 0],
    ['99.9', '28', 40.32],
  ])('of %s per cent over %s days is %d minutes', (slo, days, minutes) =>
    expect(valueOf(errorBudgetMinutes(slo, days))).toBeCloseTo(minutes, 6),
  );
  it.each([
    [undefined, 28, 'missing_input'],
    [100.1, 28, 'out_of_range'],
    [99, -1, 'out_of_range'],
  ])('of %s per cent over %s days has no value', (slo, days, reason) =>
    expect(valueOf(errorBudgetMinutes(slo, days))).toBe(reason),
  );
});

describe('capacity', () => {
  it('multiplies rate and time to what is in flight', () =>
    expect(valueOf(inFlight(1400, 0.065))).toBeCloseTo(91, 6));
  it.each([
    [91, 8, 0.6, 19],
    // 3 × 0.1 is a hair above 0.3 in a computer.
    [3 * 0.1 * 10, 1, 0.3, 10],
    [0, 8, 0.6, 0],
    [91, 0, 0.6, 'division_by_zero'],
    [91, 8, 1.1, 'out_of_range'],
    [-1, 8, 0.6, 'out_of_range'],
  ])('needs for %d in flight on %d slots at %d: %s', (flying, slots, utilisation, copies) =>
    expect(valueOf(replicas(flying, slots, utilisation))).toBe(copies),
  );
  it('adds the parts of a latency', () => {
    expect(valueOf(latencySum([20, 35, 30, 15, 20]))).toBe(120);
    expect(valueOf(latencySum([]))).toBe('missing_input');
    expect(valueOf(latencySum([20, -5]))).toBe('out_of_range');
  });
  it('says how many cases a person can look at, and how many there are', () => {
    expect(valueOf(oversightCapacity(45))).toBe(80);
    expect(valueOf(oversightCapacity(0))).toBe('division_by_zero');
    expect(valueOf(oversightCapacity(-1))).toBe('out_of_range');
    expect(valueOf(oversightDemand(600, 0.2))).toBe(120);
    expect(valueOf(oversightDemand(600, 20))).toBe('out_of_range');
  });
});

describe('the cost of errors', () => {
  const missedOnly = {
    positiveRate: 0.03,
    falseNegativeRate: 1 - 0.9,
    falsePositiveRate: 0,
    costFalseNegative: 400,
    costFalsePositive: 6,
  };
  it('of 1,000 cases with one missed positive in ten is 1,200', () =>
    expect(valueOf(errorCostPer1000(missedOnly))).toBeCloseTo(1200, 6));
  it('adds false alarms among the negatives', () =>
    expect(valueOf(errorCostPer1000({ ...missedOnly, falsePositiveRate: 0.05 }))).toBeCloseTo(1491, 6));
  it('refuses shares above one and negative costs', () => {
    expect(valueOf(errorCostPer1000({ ...missedOnly, positiveRate: 3 }))).toBe('out_of_range');
    expect(valueOf(errorCostPer1000({ ...missedOnly, costFalseNegative: -1 }))).toBe('out_of_range');
  });
  it('gives the score from which acting is cheaper', () => {
    expect(valueOf(breakEvenThreshold(6, 400))).toBeCloseTo(6 / 406, 10);
    expect(valueOf(breakEvenThreshold(5, 5))).toBe(0.5);
    expect(valueOf(breakEvenThreshold(0, 0))).toBe('division_by_zero');
    expect(valueOf(breakEvenThreshold(-1, 4))).toBe('out_of_range');
  });
});

describe('the Pareto front', () => {
  const at = (quality: number, latency: number | undefined, cost = 1) => ({ quality, latency, cost });

  it('keeps rules, logistic regression, trees and transformer: each buys quality with time', () =>
    expect(paretoFront([at(0.52, 2), at(0.68, 3), at(0.81, 14), at(0.83, 70)])).toEqual([
      true,
      true,
      true,
      true,
    ]));
  it('drops what another one beats on one and loses to on none', () =>
    expect(paretoFront([at(0.81, 14), at(0.8, 14), at(0.81, 14, 2), at(0.81, 15, 0.5)])).toEqual([
      true,
      false,
      false,
      true,
    ]));
  it('keeps equals', () => expect(paretoFront([at(0.8, 14), at(0.8, 14)])).toEqual([true, true]));
  it('does not judge a candidate that lacks a figure, nor others by it', () =>
    expect(paretoFront([at(0.9, undefined), at(0.8, 14)])).toEqual([null, true]));
  it('is empty without candidates', () => expect(paretoFront([])).toEqual([]));
});
