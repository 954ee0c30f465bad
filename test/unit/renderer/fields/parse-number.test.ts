import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, toNumber } from '../../../../src/renderer/fields/parse-number';

const anyNumber = { min: -1e15, max: 1e15, integer: false };

describe('a typed number', () => {
  it.each([
    ['1250', 'en', 1250],
    ['1,250', 'en', 1250],
    ['1,250', 'de', 1.25],
    ['1.250', 'de', 1250],
    ['1.250', 'en', 1.25],
    ['1,250.5', 'de', 1250.5],
    ['1.250,5', 'en', 1250.5],
    ['1,234,567', 'de', 1_234_567],
    ['12,34,567.5', 'en', 1_234_567.5],
    ["1'250", 'de', 1250],
    ['12 500', 'en', 12_500],
    ['12\u00a0500,25', 'en', 12_500.25],
    ['12,5', 'en', 12.5],
    ['0,125', 'en', 0.125],
    ['−3', 'en', -3],
    ['+4', 'en', 4],
    ['٣٤٥', 'ar', 345],
    ['１２', 'ja', 12],
    ['.5', 'en', 0.5],
  ])('"%s" in %s is %d', (text, language, value) => {
    expect(toNumber(text, language)).toBe(value);
  });

  it.each(['abc', '1.2.3', '1,2,3', '--1', '1,2345,678', '.', '', '1e5', '1.234,56.7'])(
    '"%s" is no number',
    (text) => {
      expect(toNumber(text, 'en')).toBeNull();
    },
  );

  it('is read back from how any language writes it', () => {
    const languages = ['en', 'de', 'fr', 'pl', 'pt', 'hi', 'sv', 'de-CH'];
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...languages),
        (whole, cents, language) => {
          const value = whole + Math.sign(whole || 1) * (cents / 100);
          const rounded = Math.round(value * 100) / 100 + 0;
          const text = new Intl.NumberFormat(language, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(rounded);
          expect(toNumber(text, language)).toBeCloseTo(rounded, 2);
        },
      ),
    );
  });

  it('never throws and never gives a number outside its field', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'de'), (text, language) => {
        const parsed = parseNumber(text, { min: 0, max: 100, integer: true }, language);
        if (parsed.ok && parsed.value !== null) {
          expect(Number.isInteger(parsed.value)).toBe(true);
          expect(parsed.value).toBeGreaterThanOrEqual(0);
          expect(parsed.value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('takes the unit as said', () => {
    expect(parseNumber('30 days', { ...anyNumber, unit: 'days' }, 'en')).toEqual({ ok: true, value: 30 });
    expect(parseNumber('45 %', { ...anyNumber, unit: '%' }, 'en')).toEqual({ ok: true, value: 45 });
  });

  it('is empty when nothing is typed', () => {
    expect(parseNumber('  ', anyNumber, 'en')).toEqual({ ok: true, value: null });
  });

  it('says what is wrong', () => {
    expect(parseNumber('many', anyNumber, 'en')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Write a number'),
    });
    expect(parseNumber('1.5', { ...anyNumber, integer: true }, 'en')).toMatchObject({
      ok: false,
      message: 'Write a whole number.',
    });
    expect(parseNumber('101', { min: 0, max: 100, integer: false }, 'en')).toMatchObject({
      ok: false,
      message: 'Write a number from 0 to 100.',
    });
  });
});
