import { isDay } from '@shared/fields/field-kinds';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, parseDay } from '../../../../src/renderer/fields/parse-day';

const today = '2026-03-04';

describe('a typed day', () => {
  it.each([
    ['2026-06-30', 'en', '2026-06-30'],
    ['2026/6/3', 'en', '2026-06-03'],
    ['30.6.2026', 'de', '2026-06-30'],
    ['30.6.', 'de', '2026-06-30'],
    ['6/30/2026', 'en-US', '2026-06-30'],
    ['30/6/26', 'en-GB', '2026-06-30'],
    ['30 Jun 2026', 'en', '2026-06-30'],
    ['June 30th, 2027', 'en', '2027-06-30'],
    ['1. März', 'de', '2026-03-01'],
    ['today', 'en', '2026-03-04'],
    ['+28', 'en', '2026-04-01'],
  ])('"%s" in %s is %s', (text, language, day) => {
    expect(parseDay(text, today, language)).toEqual({ ok: true, value: day });
  });
  it.each(['2026-02-30', '31.4.2026', 'soon', '13', 'Foo 3'])('"%s" is no day', (text) => {
    expect(parseDay(text, today, 'en')).toMatchObject({ ok: false });
  });
  it('is empty when nothing is typed', () => {
    expect(parseDay(' ', today, 'en')).toEqual({ ok: true, value: null });
  });
  it('is a real day or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDay(text, today, 'en');
        if (parsed.ok && parsed.value !== null) expect(isDay(parsed.value)).toBe(true);
      }),
    );
  });
  it('is the day where the user is', () => {
    expect(localDay(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
  });
});
