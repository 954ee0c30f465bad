import type { Input } from '@shared/calculators/calculator';
import { CALCULATORS } from '@shared/calculators/registry';
import { describe, expect, it } from 'vitest';
import { emptyDraft, withCell, withNames } from '../../../../src/renderer/calculators/draft';
import { readDraft } from '../../../../src/renderer/calculators/read-draft';
import { writeDraft } from '../../../../src/renderer/calculators/write-draft';

const RULES = { min: 0, max: 100, integer: false, unit: 'ms' } as const;
const number: Input = { kind: 'number', optional: false, ...RULES };
const list: Input = { kind: 'list', ...RULES };
const counts: Input = { kind: 'counts' };
const pairwise: Input = { kind: 'pairwise', least: 2, most: 7 };
const table: Input = {
  kind: 'table',
  least: 2,
  columns: {
    name: { kind: 'name' },
    effort: { kind: 'number', ...RULES },
    priority: { kind: 'choice', options: ['must'], words: { kind: 'feature', field: 'priority' } },
  },
};

describe('what is typed into a calculator', () => {
  const inputs = CALCULATORS.flatMap(({ id, inputs: all, example }) =>
    Object.entries(all).map(([name, input]) => ({ place: `${id}.${name}`, input, value: example[name] })),
  );

  it.each(inputs)('is nothing yet in $place', ({ input }) => {
    const reading = readDraft(input, emptyDraft(input), 'en');
    expect(reading).toEqual({ value: undefined, errors: new Map() });
  });

  it.each(inputs)(
    'comes back as the value it was written from in $place, in any language',
    ({ input, value }) => {
      for (const language of ['en', 'de', 'fr', 'en-IN']) {
        const { value: back, errors } = readDraft(input, writeDraft(input, value, language), language);
        expect(errors).toEqual(new Map());
        expect(back).toEqual(value);
      }
    },
  );

  it.each([
    [number, '1.234,5 ms', 'de', undefined, '0.0'],
    [number, '12,5 ms', 'de', 12.5, null],
    [number, 'many', 'en', undefined, '0.0'],
    [list, '20 35;30', 'en', [20, 35, 30], null],
    [list, '0,25, 0,5', 'de', [0.25, 0.5], null],
    [list, '20 x', 'en', undefined, '0.0'],
    [list, '20 -1', 'en', undefined, '0.0'],
  ])('%o reads "%s" (%s)', (input, typed, language, value, wrong) => {
    const reading = readDraft(input, [[typed]], language);
    expect(reading.value).toEqual(value);
    expect([...reading.errors.keys()]).toEqual(wrong === null ? [] : [wrong]);
  });

  it('has counts once all four are whole numbers', () => {
    const draft = [
      ['120', '20'],
      ['10', ''],
    ];
    expect(readDraft(counts, draft, 'en').value).toBeUndefined();
    expect(readDraft(counts, withCell(draft, 1, 1, '50'), 'en').value).toEqual([
      [120, 20],
      [10, 50],
    ]);
    expect([...readDraft(counts, withCell(draft, 1, 1, '0.5'), 'en').errors.keys()]).toEqual(['1.1']);
  });

  it('leaves empty rows of a table out, names the nameless and waits for half-filled rows', () => {
    const draft = [
      ['Route', '42', 'must'],
      ['', '', ''],
      ['', '8', 'must'],
    ];
    expect(readDraft(table, draft, 'en').value).toEqual([
      { name: 'Route', effort: 42, priority: 'must' },
      { name: 'C', effort: 8, priority: 'must' },
    ]);
    expect(readDraft(table, withCell(draft, 2, 2, ''), 'en').value).toBeUndefined();
    expect(readDraft(table, draft.slice(0, 2), 'en').value).toBeUndefined();
  });

  it('takes judgements as fractions', () => {
    const read = (...typed: readonly string[]) => readDraft(pairwise, [['A', ' '], typed], 'en');
    expect(read('3').value).toEqual({ names: ['A', 'B'], judgements: [3] });
    expect(read('1/4').value).toEqual({ names: ['A', 'B'], judgements: [0.25] });
    for (const wrong of ['1/0', '12', '0', '1/2/3', '-3'])
      expect([...read(wrong).errors.keys()], wrong).toEqual(['1.0']);
  });
});

describe('the things that are compared', () => {
  const draft = [
    ['A', 'B', 'C'],
    ['ab', 'ac', 'bc'],
  ];
  it('keep their judgements when one is added', () =>
    expect(withNames(draft, 'add')).toEqual([
      ['A', 'B', 'C', ''],
      ['ab', 'ac', '', 'bc', '', ''],
    ]));
  it('keep those of the others when one is removed', () => {
    expect(withNames(draft, { remove: 0 })).toEqual([['B', 'C'], ['bc']]);
    expect(withNames(draft, { remove: 1 })).toEqual([['A', 'C'], ['ac']]);
  });
});
