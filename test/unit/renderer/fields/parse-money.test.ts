import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, parseMoney } from '../../../../src/renderer/fields/parse-money';

const euros = (text: string, language = 'en') => parseMoney(text, 'EUR', language);

describe('a typed amount', () => {
  it.each([
    ['12500', 1_250_000, 'EUR'],
    ['12,500.50', 1_250_050, 'EUR'],
    ['€ 12.500,50', 1_250_050, 'EUR'],
    ['12500 CHF', 1_250_000, 'CHF'],
    ['12.500 CHF', 1_250_000, 'CHF'],
    ['12,500', 1_250_000, 'EUR'],
    ['12,50', 1_250, 'EUR'],
    ["CHF 1'200", 120_000, 'CHF'],
    ['usd 3', 300, 'USD'],
    ['$3.50', 350, 'USD'],
    ['¥500', 500, 'JPY'],
    ['-20', -2_000, 'EUR'],
  ])('"%s" is %d minor units of %s', (text, amount, currency) => {
    expect(euros(text)).toEqual({ ok: true, value: { amount_minor: amount, currency } });
  });

  it('has as many digits as its currency', () => {
    expect(parseMoney('1.5', 'BHD', 'en')).toEqual({
      ok: true,
      value: { amount_minor: 1500, currency: 'BHD' },
    });
  });

  it('is empty when nothing is typed', () => {
    expect(euros(' ')).toEqual({ ok: true, value: null });
  });

  it('says what is wrong', () => {
    expect(euros('a lot')).toMatchObject({ ok: false });
    expect(euros('5 XYQ')).toMatchObject({ ok: false, message: expect.stringContaining('XYQ') });
  });

  it('is read back from how it is shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom('EUR', 'JPY', 'CHF'),
        fc.constantFrom('en', 'de', 'fr', 'de-CH'),
        (amount, currency, language) => {
          const money = { amount_minor: amount + 0, currency };
          expect(parseMoney(amountText(money, language), currency, language)).toEqual({
            ok: true,
            value: money,
          });
        },
      ),
    );
  });
});
