/** Typed texts as values: an input has one once it is complete and right. Pure. */
import type {
  Calculator,
  Columns,
  Given,
  Input,
  NumberRules,
  Pairwise,
} from '@shared/calculators/calculator';
import { parseNumber, toNumber } from '../fields/parse-number';
import { type Draft, type Drafts, emptyDraft, letterOf } from './draft';
import { plain } from './write-draft';

/** What an input holds: a value once it is complete, and what is wrong with which cell ("row.column"). */
export interface Reading {
  readonly value: unknown;
  readonly errors: ReadonlyMap<string, string>;
}

const COUNT: NumberRules = { min: 0, max: 1e12, integer: true, unit: '' };
/** Saaty's scale with a little room for means of several people. */
const JUDGEMENT: NumberRules = { min: 0.1, max: 10, integer: false, unit: '' };

/** Reads all inputs of a calculator. */
export function readDrafts(
  calculator: Calculator,
  drafts: Drafts,
  language: string,
): { readonly given: Given; readonly errors: ReadonlyMap<string, Reading['errors']> } {
  const readings = Object.entries(calculator.inputs).map(
    ([id, input]) => [id, readDraft(input, drafts[id] ?? emptyDraft(input), language)] as const,
  );
  return {
    given: Object.fromEntries(readings.map(([id, { value }]) => [id, value])),
    errors: new Map(readings.flatMap(([id, { errors }]) => (errors.size > 0 ? [[id, errors] as const] : []))),
  };
}

/** Reads one input; its value is undefined until it is complete and right. */
export function readDraft(input: Input, draft: Draft, language: string): Reading {
  const errors = new Map<string, string>();
  const number = (rules: NumberRules, row: number, column: number): number | undefined => {
    const parsed = parseNumber(draft[row]?.[column] ?? '', rules, language);
    if (!parsed.ok) errors.set(`${row}.${column}`, parsed.message);
    return parsed.ok ? (parsed.value ?? undefined) : undefined;
  };
  const value = read();
  return { value: errors.size > 0 ? undefined : value, errors };

  function read(): unknown {
    switch (input.kind) {
      case 'number':
        return number(input, 0, 0);
      case 'list':
        return readList(draft[0]?.[0] ?? '', input, language, (message) => errors.set('0.0', message));
      case 'counts':
        return complete([0, 1].map((row) => complete([0, 1].map((column) => number(COUNT, row, column)))));
      case 'table': {
        const filled = draft.flatMap((cells, row) => (cells.every(isBlank) ? [] : [row]));
        const rows = complete(filled.map((row) => readRow(input.columns, draft[row] ?? [], row, number)));
        return rows && rows.length >= input.least ? rows : undefined;
      }
      case 'pairwise':
        return readPairwise(draft, language, (at, message) => errors.set(`1.${at}`, message));
      case 'ratings': {
        const rated = input.rows.flatMap((row, at) => {
          const code = draft[0]?.[at] ?? '';
          return code === '' ? [] : [[row, code] as const];
        });
        return rated.length > 0 ? Object.fromEntries(rated) : undefined;
      }
    }
  }
}

function readList(
  text: string,
  rules: NumberRules,
  language: string,
  refuse: (message: string) => void,
): readonly number[] | undefined {
  // "0,25, 0,3": a comma separates only where a blank follows it.
  const words = text.split(/[\s;]+|,\s+/u).filter((word) => word !== '');
  const numbers = words.map((word) => {
    const parsed = parseNumber(word, rules, language);
    if (!parsed.ok) refuse(`“${word}”: ${parsed.message}`);
    return parsed.ok ? (parsed.value ?? undefined) : undefined;
  });
  return numbers.length > 0 ? complete(numbers) : undefined;
}

function readRow(
  columns: Columns,
  cells: readonly string[],
  row: number,
  number: (rules: NumberRules, row: number, column: number) => number | undefined,
): Readonly<Record<string, string | number>> | undefined {
  const values = Object.entries(columns).map(([id, column], at) => {
    const text = cells[at]?.trim() ?? '';
    if (column.kind === 'number') return [id, number(column, row, at)] as const;
    if (column.kind === 'choice') return [id, text === '' ? undefined : text] as const;
    return [id, text === '' ? letterOf(row) : text] as const;
  });
  return values.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(values) as Readonly<Record<string, string | number>>);
}

function readPairwise(
  draft: Draft,
  language: string,
  refuse: (at: number, message: string) => void,
): Pairwise | undefined {
  const [names = [], judgements = []] = draft;
  const values = complete(
    judgements.map((text, at) => {
      const parsed = parseNumber(asDecimal(text, language), JUDGEMENT, language);
      if (!parsed.ok) refuse(at, 'Write 1 to 9, or 1/2 to 1/9.');
      return parsed.ok ? (parsed.value ?? undefined) : undefined;
    }),
  );
  return values && { names: names.map((name, at) => name.trim() || letterOf(at)), judgements: values };
}

/** "1/3" as a plain decimal; anything else as it is. */
function asDecimal(text: string, language: string): string {
  const [over, under, ...rest] = text.split('/').map((part) => toNumber(part, language));
  if (rest.length > 0 || typeof over !== 'number' || typeof under !== 'number' || under === 0) return text;
  return plain(over / under, language);
}

function complete<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.includes(undefined) ? undefined : (values as readonly T[]);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
