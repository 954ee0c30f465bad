import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { scaleValueOfKey } from '../../../../src/renderer/fields/controls/scale-control';
import { parseText } from '../../../../src/renderer/fields/controls/text-control';
import { hasExact, matchOptions } from '../../../../src/renderer/fields/match-options';
import { answered, answerTo, toggled } from '../../../../src/renderer/fields/set-rules';
import { fieldLabel, kindText, optionLabel } from '../../../../src/renderer/fields/words';

describe('words', () => {
  it('name every field and every option of every kind', () => {
    for (const kind of RECORD_KINDS) {
      expect(kindText(kind).name).not.toBe('');
      for (const [name, field] of Object.entries(getDeclaration(kind).fields)) {
        expect(fieldLabel(kind, name), `${kind}.${name}`).not.toBe(name);
        const options: readonly string[] = 'options' in field ? field.options : [];
        for (const code of options)
          expect(optionLabel(kind, name, code), `${kind}.${name}.${code}`).not.toBe('');
      }
    }
  });

  it('leave words that people added to an open set as they are', () => {
    expect(optionLabel('constraint', 'allowed_locations', 'Munich plant')).toBe('Munich plant');
  });
});

describe('options found by typing', () => {
  const options = [
    { id: '1', label: 'G-01 Answer tickets sooner' },
    { id: '2', label: 'G-02 Ångström measured' },
    { id: '3', label: 'G-11 Lower cost' },
  ];
  it('match every word, without accents and case', () => {
    expect(matchOptions(options, 'ang meas', 10).map(({ id }) => id)).toEqual(['2']);
    expect(matchOptions(options, 'g-1', 10).map(({ id }) => id)).toEqual(['3']);
  });
  it('are limited, and all in order while nothing is typed', () => {
    expect(matchOptions(options, '', 2).map(({ id }) => id)).toEqual(['1', '2']);
  });
  it('know an exact match', () => {
    expect(hasExact(options, ' g-11 lower COST ')).toBe(true);
    expect(hasExact(options, 'g-11')).toBe(false);
  });
  it('are found by what they are also called', () => {
    const people = [
      { id: '1', label: 'Amira Haddad', alias: 'P-01' },
      { id: '2', label: 'Ben Ode', alias: 'P-02' },
    ];
    expect(matchOptions(people, 'p-02', 10).map(({ id }) => id)).toEqual(['2']);
    expect(hasExact(people, 'p-02')).toBe(true);
    expect(hasExact(people, 'p-03')).toBe(false);
  });
});

describe('a set with "none"', () => {
  it('holds "none" alone', () => {
    expect(toggled(['a', 'b'], 'none', true)).toEqual(['none']);
    expect(toggled(['none'], 'a', true)).toEqual(['a']);
    expect(toggled(['a'], 'a', false)).toEqual([]);
  });
  it('tells denied from not asked', () => {
    const denied = new Set<string>();
    expect(answerTo({ chosen: ['none'], denied }, 'a')).toBe(false);
    expect(answerTo({ chosen: [], denied }, 'a')).toBeNull();
    expect(answerTo({ chosen: ['a'], denied }, 'a')).toBe(true);
  });
  it('is "none" once every question was denied, and no longer when one is taken back', () => {
    const options = ['a', 'b', 'none'];
    const one = answered({ chosen: [], denied: new Set() }, 'a', false, options);
    expect(one).toEqual({ chosen: [], denied: new Set(['a']) });
    const all = answered(one, 'b', false, options);
    expect(all.chosen).toEqual(['none']);
    expect(answered(all, 'a', null, options)).toEqual({ chosen: [], denied: new Set(['b']) });
    expect(answered(all, 'a', true, options)).toEqual({ chosen: ['a'], denied: new Set(['b']) });
  });
});

describe('a typed text', () => {
  it('is cleaned and measured', () => {
    expect(parseText('  two\n words ', { max: 20, multiline: false })).toEqual({
      ok: true,
      value: 'two words',
    });
    expect(parseText('a\r\nb ', { max: 20, multiline: true })).toEqual({ ok: true, value: 'a\nb' });
    expect(parseText('', { max: 20, multiline: false })).toEqual({ ok: true, value: null });
    expect(parseText('x'.repeat(23), { max: 20, multiline: false })).toEqual({
      ok: false,
      message: 'Too long by 3 characters; 20 fit.',
    });
  });
});

describe('a digit on a scale', () => {
  it('chooses within the scale only', () => {
    expect(scaleValueOfKey({ min: 1, max: 5 }, '4', null)).toBe(4);
    expect(scaleValueOfKey({ min: 1, max: 5 }, '6', null)).toBeUndefined();
    expect(scaleValueOfKey({ min: -2, max: 2 }, '-', 2)).toBe(-2);
  });
});
