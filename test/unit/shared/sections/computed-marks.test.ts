/** Marks that the app works out from answers: candidates that nobody beats, and the screen for an assessment. */
import { monthlyLimitCurrency, monthlyServingCost } from '@shared/analysis/monthly-cost';
import type { BodyView } from '@shared/fields/field';
import { valueOf } from '@shared/sections/record-schema';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

const euro = (minor: number) => ({ amount_minor: minor, currency: 'EUR' });
const kpi = (direction: string) => rec('kpi', 'KPI-01', { direction });
const mc = (ref: string, quality_value: number | undefined, inference_ms: number, body: BodyView = {}) =>
  rec('model_candidate', ref, {
    quality_kpi_id: 'KPI-01',
    quality_value,
    inference_ms,
    cost_per_1k: euro(100),
    ...body,
  });

function marks(direction: string, ...candidates: ReturnType<typeof mc>[]) {
  const view = viewOf([kpi(direction), ...candidates]);
  return candidates.map((candidate) => valueOf(candidate, 'on_pareto_front', view.deriveContext));
}

describe('the mark of candidates that nobody beats', () => {
  it('keeps all four of the fraud example: each is faster or better than the next', () => {
    const found = marks(
      'increase',
      mc('MC-01', 0.52, 2),
      mc('MC-02', 0.68, 3),
      mc('MC-03', 0.81, 14),
      mc('MC-04', 0.83, 70),
    );
    expect(found).toEqual([true, true, true, true]);
  });

  it('is taken from one that is slower and no better', () => {
    expect(marks('increase', mc('MC-01', 0.8, 10), mc('MC-02', 0.8, 11))).toEqual([true, false]);
  });

  it('knows measures of which less is better', () => {
    expect(marks('decrease', mc('MC-01', 4, 10), mc('MC-02', 9, 10))).toEqual([true, false]);
  });

  it('is not known without a figure, or where neither more nor less is better', () => {
    expect(marks('increase', mc('MC-01', undefined, 10), mc('MC-02', 0.5, 20))).toEqual([null, true]);
    expect(marks('keep_within', mc('MC-01', 4, 10))).toEqual([null]);
  });

  it('compares like with like: another measure or currency beats nobody', () => {
    const found = marks(
      'increase',
      mc('MC-01', 0.5, 10),
      mc('MC-02', 90, 1, { quality_kpi_id: 'KPI-02' }),
      mc('MC-03', 0.9, 1, { cost_per_1k: { amount_minor: 1, currency: 'JPY' } }),
    );
    expect(found).toEqual([true, true, true]);
  });
});

describe('the screen for an impact assessment', () => {
  it.each([
    ['nothing was answered', {}, null],
    ['none of the criteria holds', { criteria: ['none'] }, 'not_required'],
    ['one holds', { criteria: ['large_scale'], art35_3_trigger: false }, 'advisable'],
    ['two hold', { criteria: ['large_scale', 'sensitive_data'] }, 'likely_required'],
    ['a clear case holds', { criteria: ['none'], art35_3_trigger: true }, 'likely_required'],
  ])('when %s', (_when, body: BodyView, outcome) => {
    expect(valueOf(rec('dpia_screening', 'DP-01', body), 'outcome', viewOf([]).deriveContext)).toBe(outcome);
  });
});

describe('running costs', () => {
  it('are those of an average month', () => {
    expect(monthlyServingCost(100_000, euro(50), 'EUR')).toBeCloseTo(1_520, 9);
    expect(monthlyServingCost(undefined, euro(50), 'EUR')).toBe(0);
    expect(monthlyServingCost(100_000, euro(50), 'USD')).toBe(0);
  });

  it.each([
    ['EUR per month', 'EUR'],
    ['€/month', 'EUR'],
    ['USD monthly', 'USD'],
    ['GBP p.m.', 'GBP'],
    ['EUR', null],
    ['EUR per year', null],
    ['kEUR per month', null],
  ])('are compared with a limit in "%s": %s', (unit, currency) => {
    expect(monthlyLimitCurrency(unit)).toBe(currency);
  });
});
