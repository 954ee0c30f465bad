import type { Given } from '@shared/calculators/calculator';
import { CALCULATORS, type CalculatorId } from '@shared/calculators/registry';
import { sayFigure, sayReason, sayResult, sentenceOf, textOf } from '@shared/calculators/say';
import { describe, expect, it } from 'vitest';
import { CASES } from './cases';

const byId = new Map<string, (typeof CALCULATORS)[number]>(CALCULATORS.map((one) => [one.id, one]));
const get = (id: CalculatorId) => byId.get(id)!;

/** The answer as people read it. */
function read(id: CalculatorId, given: Given): readonly string[] {
  const text = textOf(id);
  const outcome = get(id).compute(given);
  if (!outcome.ok) return [sayReason(text, { computable: false, reason: outcome.reason })];
  for (const step of outcome.steps) expect(sentenceOf(text.steps, step, 'en')).not.toMatch(/[{}]/);
  return outcome.results.map((result) => sayResult(text, result, 'en'));
}

const cases = CALCULATORS.flatMap(({ id }) => CASES[id].map((one) => ({ id, ...one })));

describe('calculators', () => {
  it.each(cases)('$id answers $given', ({ id, given, says }) => expect(read(id, given)).toEqual(says));

  it.each(CALCULATORS)('$id can be tried with its example', ({ example, compute }) =>
    expect(compute(example)).toMatchObject({ ok: true }),
  );

  it.each(CALCULATORS)('$id asks for what is missing and computes nothing', ({ inputs, compute }) => {
    const needed = Object.entries(inputs)
      .filter(([, input]) => !(input.kind === 'number' && input.optional))
      .map(([id]) => id);
    expect(compute({})).toEqual({ ok: false, reason: 'missing_input', missing: needed });
  });

  it.each(CALCULATORS)('$id shows its arithmetic', ({ example, compute }) => {
    const outcome = compute(example);
    expect(outcome.ok && outcome.steps.length).toBeGreaterThan(0);
  });
});

describe('their words', () => {
  it.each(CALCULATORS)('of $id name each input, and nothing else', ({ id, inputs }) => {
    const { inputs: words } = textOf(id);
    expect(Object.keys(words)).toEqual(Object.keys(inputs));
    for (const [name, input] of Object.entries(inputs)) {
      const columns = words[name]?.columns;
      if (input.kind === 'table') expect(Object.keys(columns ?? {})).toEqual(Object.keys(input.columns));
      if (input.kind === 'counts') expect([words[name]?.rows?.length, columns?.length]).toEqual([2, 2]);
    }
  });

  it.each(CALCULATORS)('of $id are all said at some time', ({ id, compute }) => {
    const said = { results: new Set<string>(), notes: new Set<string>(), steps: new Set<string>() };
    const reasons = new Set<string>();
    for (const { given } of CASES[id]) {
      const outcome = compute(given);
      if (!outcome.ok) {
        reasons.add(outcome.reason);
        continue;
      }
      for (const step of outcome.steps) said.steps.add(step.key);
      for (const { id: result, note, value } of outcome.results) {
        said.results.add(result);
        if (note) said.notes.add(note.key);
        if (value && !value.computable) reasons.add(value.reason);
      }
    }
    const text = textOf(id);
    for (const part of ['results', 'notes', 'steps'] as const)
      expect([...said[part]].sort(), part).toEqual(Object.keys(text[part]).sort());
    expect([...reasons].sort()).toEqual(expect.arrayContaining(Object.keys(text.reasons ?? {})));
  });

  it('round half up, keep small figures and never show a stray minus', () => {
    expect(sayFigure(0.125, 'en')).toBe('0.13');
    expect(sayFigure(-0, 'en')).toBe('0');
    expect(sayFigure(5.6e-17, 'en')).toBe('0');
    expect(sayFigure(0.000412, 'en')).toBe('0.000412');
    expect(sayFigure(1234.5, 'de')).toBe('1.234,5');
  });

  it('join a list with the sign of the template and refuse a key without words', () => {
    expect(
      sentenceOf({ sum: '{parts| + } = {all}' }, { key: 'sum', values: { parts: [1, 2.5], all: 3.5 } }, 'en'),
    ).toBe('1 + 2.5 = 3.5');
    expect(() => sentenceOf({}, { key: 'sum' }, 'en')).toThrow('sum');
    expect(() => sentenceOf({ sum: '{all}' }, { key: 'sum' }, 'en')).toThrow('all');
  });
});
