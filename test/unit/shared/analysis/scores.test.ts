import { limitCurrency, sumMoney } from '@shared/analysis/budget-sum';
import { moscowLoad } from '@shared/analysis/moscow-load';
import { opportunity, rice, wsjf } from '@shared/analysis/priority-scores';
import { aiActClass, internalTier, riskScore } from '@shared/analysis/risk-classification';
import { stakeholderQuadrant } from '@shared/analysis/stakeholder-quadrant';
import { describe, expect, it } from 'vitest';

const value = (result: ReturnType<typeof rice>) => (result.computable ? result.value : result.reason);

describe('priority scores', () => {
  it('compute RICE from numbers and from stored choices', () => {
    expect(value(rice(1900, 2, 0.8, 4.5))).toBeCloseTo(675.56, 2);
    expect(value(rice(1900, '2', '0.8', 4.5))).toBeCloseTo(675.56, 2);
  });

  it('compute WSJF', () => {
    expect(value(wsjf('8', '13', '5', '5'))).toBe(5.2);
    expect(value(wsjf(20, 3, 2, 13))).toBeCloseTo(1.923, 3);
  });

  it('compute the opportunity of a need', () => {
    expect(value(opportunity(5, 2))).toBe(8);
    expect(value(opportunity(2, 5))).toBe(2);
  });

  it('say why there is no number instead of answering 0', () => {
    expect(value(rice(1900, 2, 0.8, 0))).toBe('division_by_zero');
    expect(value(rice(1900, undefined, 0.8, 4))).toBe('missing_input');
    expect(value(wsjf('', 1, 1, 1))).toBe('missing_input');
    expect(value(opportunity(3, undefined))).toBe('missing_input');
  });
});

describe('the share of musts', () => {
  it('is must effort over planned effort', () => {
    const items = [
      { priority: 'must', effort: 42 },
      { priority: 'should', effort: 10 },
      { priority: 'could', effort: 8 },
      { priority: 'wont_this_time', effort: 100 },
      { priority: 'must' },
    ];
    expect(value(moscowLoad(items))).toBeCloseTo(0.7, 10);
  });

  it('is not computable without effort', () => {
    expect(value(moscowLoad([]))).toBe('missing_input');
    expect(value(moscowLoad([{ priority: 'must', effort: 0 }]))).toBe('division_by_zero');
  });
});

describe('the risk score', () => {
  it.each([
    [1, 4, 4, 'low'],
    [1, 5, 5, 'moderate'],
    [3, 3, 9, 'moderate'],
    [2, 5, 10, 'high'],
    [3, 5, 15, 'extreme'],
  ])('of %i times %i is %i, %s', (likelihood, impact, score, band) => {
    expect(riskScore(likelihood, impact)).toEqual({ score, band });
  });

  it('is unknown while one of the two is missing', () => expect(riskScore(3, undefined)).toBeNull());
});

describe('the regulatory screen', () => {
  const no = { art5_flags: ['none'], annex_iii_area: 'none', annex_i_product: false };
  it.each([
    ['nothing', {}, null],
    ['all no', no, 'not_high_risk'],
    [
      'not in scope, whatever else',
      { ...no, art5_flags: ['social_scoring'], ai_act_role: 'not_in_scope' },
      'out_of_scope',
    ],
    ['a prohibited practice', { ...no, art5_flags: ['social_scoring'], annex_i_product: true }, 'prohibited'],
    ['a safety product', { ...no, annex_i_product: true, annex_iii_area: 'employment' }, 'high_risk_annex_i'],
    ['a listed area', { ...no, annex_iii_area: 'employment' }, 'high_risk_annex_iii'],
    [
      'a listed area with exemption',
      { ...no, annex_iii_area: 'employment', annex_iii_exemption: 'preparatory' },
      'annex_iii_exempt',
    ],
    [
      'an exemption with profiling',
      { ...no, annex_iii_area: 'employment', annex_iii_exemption: 'preparatory', profiling_of_persons: true },
      'high_risk_annex_iii',
    ],
  ])('answers %s', (_name, answers, expected) => expect(aiActClass(answers)).toBe(expected));

  it.each([
    [{ error_consequence: 4 }, null, 'high'],
    [{ error_consequence: 3, decisions_about_people: true, automation_level: 'ai_acts_alone' }, null, 'high'],
    [{ error_consequence: 3, decisions_about_people: true }, null, 'moderate'],
    [{ error_consequence: 1, decisions_about_people: true }, null, 'moderate'],
    [{ error_consequence: 2 }, 'not_high_risk' as const, 'low'],
    [{ error_consequence: 1 }, 'high_risk_annex_i' as const, 'high'],
    [{}, null, null],
  ])('puts %o with class %s in tier %s', (frame, aiClass, tier) =>
    expect(internalTier(frame, aiClass)).toBe(tier),
  );
});

describe('the stakeholder grid', () => {
  it.each([
    [50, 50, 'manage_closely'],
    [50, 49, 'keep_satisfied'],
    [49, 50, 'keep_informed'],
    [0, 0, 'monitor'],
    [undefined, 80, null],
  ])('places power %s and interest %s as %s', (power, interest, quadrant) =>
    expect(stakeholderQuadrant(power, interest)).toBe(quadrant),
  );
});

describe('budget sums', () => {
  it.each([
    ['EUR', 'EUR'],
    [' eur ', 'EUR'],
    ['€', 'EUR'],
    ['kEUR', null],
    ['EUR per month', null],
    ['people', null],
    ['none', null],
  ])('read the unit "%s" as %s', (unit, currency) => expect(limitCurrency(unit)).toBe(currency));

  it('add cents exactly and leave other currencies out', () => {
    const cents = Array.from({ length: 10 }, () => ({ amount_minor: 10, currency: 'EUR' }));
    expect(sumMoney([...cents, { amount_minor: 5, currency: 'USD' }, undefined], 'EUR')).toBe(1);
  });

  it('know currencies without cents', () =>
    expect(sumMoney([{ amount_minor: 500, currency: 'JPY' }], 'JPY')).toBe(500));
});
